// Sending a table of figures: dropped anywhere on the page, with how much of it has been sent. The form works without it.
(() => {
  const form = document.querySelector("[data-load]");
  if (!form) return;
  const drop = form.querySelector("[data-drop]");
  const input = form.querySelector("input[type=file]");
  const progress = form.querySelector("[data-progress]");
  const bar = form.querySelector("[data-bar]");
  const said = form.querySelector("[data-said]");
  const button = form.querySelector("button.btn-primary");
  let inside = 0;

  const carriesFiles = (event) => event.dataTransfer && [...event.dataTransfer.types].includes("Files");
  document.addEventListener("dragenter", (event) => {
    if (!carriesFiles(event)) return;
    inside++;
    drop.classList.add("over");
  });
  document.addEventListener("dragleave", () => {
    inside = Math.max(0, inside - 1);
    if (inside === 0) drop.classList.remove("over");
  });
  document.addEventListener("dragover", (event) => {
    if (carriesFiles(event)) event.preventDefault();
  });
  document.addEventListener("drop", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    inside = 0;
    drop.classList.remove("over");
    if (event.dataTransfer.files.length) input.files = event.dataTransfer.files;
  });

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const request = new XMLHttpRequest();
    const fail = () => {
      button.disabled = false;
      said.textContent = form.dataset.notSent;
    };
    progress.hidden = false;
    button.disabled = true;
    request.upload.addEventListener("progress", (sent) => {
      const percent = sent.lengthComputable && sent.total ? Math.floor((100 * sent.loaded) / sent.total) : 0;
      bar.style.width = percent + "%";
      said.textContent = form.dataset.sending.replace("#", percent);
    });
    request.addEventListener("load", () => {
      if (request.status === 200) {
        location.assign(request.responseURL);
      } else if (request.status === 422) {
        document.open();
        document.write(request.responseText);
        document.close();
      } else {
        fail();
      }
    });
    request.addEventListener("error", fail);
    request.open("POST", form.action);
    request.send(new FormData(form));
  });
})();

// The inbox: files dropped anywhere on the page, the queue by keyboard, selections, and background reading that says when
// it is done. Everything here also works by plain links and forms.
(() => {
  const receive = document.querySelector("[data-receive]");
  const queue = document.querySelector("[data-queue]");

  // Files
  if (receive) {
    const drop = receive.querySelector("[data-drop]");
    const input = receive.querySelector("input[type=file]");
    const said = receive.querySelector("[data-too-many-said]");
    let inside = 0;

    const fits = () => {
      const files = [...input.files];
      const bytes = files.reduce((sum, file) => sum + file.size, 0);
      const ok = files.length <= Number(receive.dataset.mostFiles) && bytes <= Number(receive.dataset.mostBytes);
      said.hidden = ok;
      if (!ok) said.textContent = "✕ " + receive.dataset.tooMany;
      return ok;
    };
    const carriesFiles = (event) => event.dataTransfer && [...event.dataTransfer.types].includes("Files");

    input.addEventListener("change", fits);
    receive.addEventListener("submit", (event) => {
      if (!fits()) {
        event.preventDefault();
        return;
      }
      receive.querySelector("[data-working]").hidden = false;
    });
    document.addEventListener("dragenter", (event) => {
      if (!carriesFiles(event)) return;
      inside++;
      receive.closest("details").open = true;
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
      if (!event.dataTransfer.files.length) return;
      input.files = event.dataTransfer.files;
      receive.requestSubmit();
    });
  }

  // Queue
  if (queue) {
    const rows = [...queue.querySelectorAll("[data-row]")];
    const boxes = () => [...queue.querySelectorAll("input[name=chon]")];
    const all = queue.querySelector("[data-all]");
    const selected = queue.querySelector("[data-selected]");
    const hint = selected.textContent;
    let at = -1;
    let last = null;

    const count = () => {
      const chosen = boxes().filter((box) => box.checked).length;
      selected.textContent = chosen ? selected.dataset.words.replace("#", chosen) : hint;
      all.checked = chosen > 0 && chosen === boxes().length;
      all.indeterminate = chosen > 0 && !all.checked;
      queue.querySelectorAll("button[name=viec]").forEach((button) => { button.disabled = chosen === 0; });
    };
    const go = (to) => {
      if (!rows.length) return;
      rows[at]?.classList.remove("chosen");
      at = Math.max(0, Math.min(rows.length - 1, to));
      rows[at].classList.add("chosen");
      rows[at].querySelector("[data-open]").focus({ preventScroll: true });
      rows[at].scrollIntoView({ block: "nearest" });
    };

    all.hidden = false;
    all.addEventListener("change", () => {
      boxes().forEach((box) => { box.checked = all.checked; });
      count();
    });
    queue.addEventListener("click", (event) => {
      const box = event.target.closest("input[name=chon]");
      if (!box) return;
      const list = boxes();
      if (event.shiftKey && last) {
        const ends = [list.indexOf(last), list.indexOf(box)].sort((a, b) => a - b);
        list.slice(ends[0], ends[1] + 1).forEach((one) => { one.checked = box.checked; });
      }
      last = box;
      count();
    });
    count();

    document.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input:not([type=checkbox]), textarea, select")) return;
      const action = {
        j: () => go(at + 1),
        k: () => go(at - 1),
        x: () => at >= 0 && rows[at].querySelector("input[name=chon]").click(),
        Enter: () => at >= 0 && event.target === document.body && rows[at].querySelector("[data-open]").click(),
      }[event.key];
      if (action) {
        if (event.key !== "Enter" || event.target === document.body) event.preventDefault();
        action();
      }
    });
  }

  // "/" finds in the queue here, not in the whole record.
  document.addEventListener("keydown", (event) => {
    const field = document.querySelector("[data-find-queue]");
    if (event.key !== "/" || !field || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input:not([type=checkbox]), textarea, select")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    field.focus();
    field.select();
  }, true);

  // When reading has ended the list is out of date: it is shown anew, unless somebody is in the middle of something.
  let running = document.getElementById("luot-doc")?.dataset.running === "true";
  document.addEventListener("htmx:after:swap", () => {
    const now = document.getElementById("luot-doc")?.dataset.running === "true";
    const busy = document.querySelector("input[name=chon]:checked")
      || receive?.querySelector("textarea").value
      || receive?.querySelector("input[type=file]").files.length
      || document.activeElement?.matches("input, textarea, select");
    if (running && !now && !busy) location.reload();
    running = now;
  });
})();

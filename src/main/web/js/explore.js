// Tables shaped by hand: names offered while one types, axes dragged between rows and columns, a cell's parts in a dialog.
// Everything here also works by plain links and the form's button.
(() => {
  const fields = document.querySelectorAll("[data-offer]");
  let number = 0;

  // A field with a list under it (ARIA combobox): arrows choose, Enter takes, Escape closes.
  fields.forEach((field) => {
    const form = field.closest("form");
    const list = document.createElement("ul");
    list.className = "offers";
    list.id = "goi-y-" + ++number;
    list.hidden = true;
    list.setAttribute("role", "listbox");
    field.after(list);
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-expanded", "false");
    field.setAttribute("aria-controls", list.id);
    field.setAttribute("aria-autocomplete", "list");
    let found = [];
    let at = -1;
    let waiting = 0;
    let asked = 0;

    const show = () => {
      list.hidden = found.length === 0;
      field.setAttribute("aria-expanded", String(!list.hidden));
      list.replaceChildren(...found.map((one, place) => {
        const item = document.createElement("li");
        item.id = list.id + "-" + place;
        item.setAttribute("role", "option");
        item.setAttribute("aria-selected", String(place === at));
        item.append(one.name + " ");
        const note = document.createElement("small");
        note.textContent = one.note;
        item.append(note);
        item.addEventListener("mousedown", (event) => { event.preventDefault(); take(one); });
        return item;
      }));
      field.setAttribute("aria-activedescendant", at >= 0 ? list.id + "-" + at : "");
      list.children[at]?.scrollIntoView({ block: "nearest" });
    };
    const close = () => { found = []; at = -1; show(); };
    const take = (one) => {
      field.value = one.code;
      close();
      form.requestSubmit();
    };
    const ask = async () => {
      const mine = ++asked;
      if (!field.value.trim()) return close();
      const query = new URLSearchParams({ loai: field.dataset.offer, q: field.value, "ban-do": form.dataset.mapDate ?? "" });
      const answer = await fetch("/so-lieu/goi-y?" + query);
      if (!answer.ok || mine !== asked) return;
      found = await answer.json();
      at = -1;
      show();
    };

    field.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(ask, 90); });
    field.addEventListener("blur", close);
    field.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !list.hidden) { event.stopPropagation(); close(); return; }
      if (list.hidden) return;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        at = (at + (event.key === "ArrowDown" ? 1 : -1) + found.length) % found.length;
        show();
      } else if (event.key === "Enter" && at >= 0) {
        event.preventDefault();
        take(found[at]);
      }
    });
  });

  // Taking a chip off applies at once, and the form stays open while one goes on choosing. Lists wait for the button, since
  // the arrow keys change them step by step.
  document.querySelectorAll("[data-choose]").forEach((form) => {
    const box = form.closest("details");
    const kept = "mo-bieu-mau";
    form.addEventListener("change", (event) => {
      if (event.target.matches(".chip input, .check input")) form.requestSubmit();
    });
    form.addEventListener("submit", (event) => {
      try { sessionStorage.setItem(kept, event.submitter ? "" : "mo"); } catch { /* no storage: the form closes */ }
    });
    try {
      if (sessionStorage.getItem(kept) === "mo") box.open = true;
      sessionStorage.removeItem(kept);
    } catch { /* no storage */ }
  });

  const zones = document.querySelector("[data-zones]");
  if (zones) {
    let dragged = null;
    zones.addEventListener("dragstart", (event) => {
      dragged = event.target.closest("[data-axis]");
      event.dataTransfer?.setData("text/plain", dragged?.dataset.axis ?? "");
    });
    zones.addEventListener("dragover", (event) => {
      const zone = event.target.closest("[data-zone]");
      if (!zone || !dragged) return;
      event.preventDefault();
      zones.querySelectorAll(".zone").forEach((one) => one.classList.toggle("over", one === zone));
    });
    zones.addEventListener("dragend", () => zones.querySelectorAll(".zone").forEach((one) => one.classList.remove("over")));
    zones.addEventListener("drop", (event) => {
      const zone = event.target.closest("[data-zone]");
      if (!zone || !dragged) return;
      event.preventDefault();
      const before = event.target.closest("[data-axis]");
      if (before && before !== dragged) before.before(dragged);
      else if (!before) zone.append(dragged);
      const address = new URL(location.href);
      zones.querySelectorAll("[data-zone]").forEach((one) => {
        address.searchParams.set(one.dataset.zone, [...one.querySelectorAll("[data-axis]")].map((axis) => axis.dataset.axis).join(","));
      });
      ["xep", "chieu", "trang", "trang-cot"].forEach((word) => address.searchParams.delete(word));
      location.assign(address.pathname + "?" + address.searchParams.toString().replaceAll("%2C", ","));
    });
  }

  // A cell opens in a dialog; with Ctrl, or without a script, on a page of its own.
  const dialog = document.querySelector("[data-cell-dialog]");
  const content = dialog?.querySelector("[data-cell-content]");
  const open = async (link) => {
    const answer = await fetch(link.href);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const made = page.getElementById("o-so-lieu") ?? page.querySelector("main");
    content.replaceChildren(document.adoptNode(made));
    if (!dialog.open) dialog.showModal();
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-pivot] td a, .cell-dialog .drill a");
    if (event.target === dialog) dialog.close();
    if (!dialog || !link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    open(link).catch(() => location.assign(link.href));
  });

  // Arrows walk from cell to cell.
  document.querySelector("[data-pivot]")?.addEventListener("keydown", (event) => {
    const cell = event.target.closest("td");
    const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key];
    if (!cell || !step || event.ctrlKey || event.metaKey || event.altKey) return;
    const rows = [...cell.closest("tbody").rows];
    const next = rows[rows.indexOf(cell.parentElement) + step[0]]?.cells[cell.cellIndex + step[1]]?.querySelector("a");
    if (next) {
      event.preventDefault();
      next.focus();
    }
  });
})();

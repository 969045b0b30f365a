// Quick find: the search field offers what one may mean while one types (ARIA combobox). Arrows choose, Enter opens, Enter
// without a choice goes to the page of all finds, which is also what happens without this script. Ctrl+K focuses the field.
(() => {
  const field = document.querySelector("[data-find]");
  if (!field) return;
  const form = field.closest("form");
  const list = document.createElement("div");
  list.className = "quick";
  list.id = "tim-nhanh";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", field.getAttribute("aria-label"));
  form.append(list);
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-expanded", "false");
  field.setAttribute("aria-autocomplete", "list");
  field.autocomplete = "off";
  let at = -1;
  let asked = 0;
  let shown = "";
  let waiting = 0;

  const options = () => [...list.querySelectorAll("[role=option]")];
  const open = (yes) => {
    list.hidden = !yes;
    field.setAttribute("aria-expanded", String(yes));
    if (!yes) choose(-1);
  };
  const choose = (place) => {
    at = place;
    options().forEach((option, i) => {
      option.id = list.id + "-" + i;
      option.setAttribute("aria-selected", String(i === at));
      if (i === at) option.scrollIntoView({ block: "nearest" });
    });
    if (at >= 0) field.setAttribute("aria-activedescendant", list.id + "-" + at);
    else field.removeAttribute("aria-activedescendant");
  };
  const ask = async () => {
    const typed = field.value.trim();
    const mine = ++asked;
    if (!typed) { shown = ""; open(false); return; }
    if (typed === shown) { open(list.childElementCount > 0); return; }
    const answer = await fetch("/tim/goi-y?" + new URLSearchParams({ q: typed }));
    if (!answer.ok || mine !== asked) return;
    list.innerHTML = await answer.text();
    shown = typed;
    choose(-1);
    open(list.childElementCount > 0 && document.activeElement === field);
  };

  field.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(() => ask().catch(() => open(false)), 70); });
  field.addEventListener("focus", () => { if (field.value.trim()) ask().catch(() => open(false)); });
  field.addEventListener("blur", () => setTimeout(() => { if (!list.contains(document.activeElement)) open(false); }, 150));
  field.addEventListener("keydown", (event) => {
    const all = options();
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      open(false);
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && all.length) {
      event.preventDefault();
      if (list.hidden) open(true);
      choose(event.key === "ArrowDown" ? (at + 1) % all.length : at <= 0 ? all.length - 1 : at - 1);
    } else if (event.key === "Enter" && at >= 0 && !list.hidden) {
      event.preventDefault();
      location.assign(all[at].href);
    }
  });
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k") {
      event.preventDefault();
      field.focus();
      field.select();
    }
  });
})();

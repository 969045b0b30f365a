// Offers areas while one is typed into a field of areas; without it, codes or whole names are typed.
document.querySelectorAll("textarea[data-areas]").forEach((field, index) => {
  const many = field.dataset.areas === "many";
  const box = document.createElement("div");
  box.className = "area-picker";
  const typed = document.createElement("input");
  const list = document.createElement("ul");
  typed.className = "form-control";
  typed.placeholder = field.dataset.choose;
  typed.autocomplete = "off";
  typed.lang = "vi";
  list.id = "area-offers-" + index;
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", field.dataset.offered);
  for (const [name, value] of [["role", "combobox"], ["aria-controls", list.id], ["aria-expanded", "false"],
    ["aria-autocomplete", "list"], ["aria-label", field.dataset.choose]]) typed.setAttribute(name, value);
  box.append(typed, list);
  field.before(box);
  let offers = [];
  let at = -1;
  let asked = 0;

  const close = () => {
    list.hidden = true;
    typed.setAttribute("aria-expanded", "false");
    typed.removeAttribute("aria-activedescendant");
    at = -1;
  };
  const mark = (next) => {
    at = next;
    [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === at)));
    if (at >= 0) {
      typed.setAttribute("aria-activedescendant", list.children[at].id);
      list.children[at].scrollIntoView({ block: "nearest" });
    }
  };
  const choose = (offer) => {
    const line = offer.code + " " + offer.name;
    const lines = many ? field.value.split("\n").filter((other) => other.trim() && other !== line) : [];
    field.value = [...lines, line].join("\n");
    field.rows = many ? Math.max(3, lines.length + 1) : 1;
    typed.value = "";
    close();
    const form = field.form;
    // The seat's code and name are what a merged area usually keeps.
    const code = form.elements.ma;
    const name = form.elements.ten;
    if (field.name === "tu" && code && !code.value) code.value = offer.code;
    if (field.name === "tu" && name && !name.value) name.value = offer.name;
    typed.focus();
  };
  const show = (found) => {
    offers = found;
    list.replaceChildren(...found.map((offer, i) => {
      const item = document.createElement("li");
      item.id = list.id + "-" + i;
      item.setAttribute("role", "option");
      const inside = document.createElement("span");
      inside.className = "code";
      inside.textContent = " " + offer.code + (offer.in ? " · " + offer.in : "");
      item.append(offer.name, inside);
      item.addEventListener("mousedown", (event) => {
        event.preventDefault();
        choose(offer);
      });
      return item;
    }));
    list.hidden = found.length === 0;
    typed.setAttribute("aria-expanded", String(found.length > 0));
    if (found.length) mark(0);
  };
  typed.addEventListener("input", async () => {
    const mine = ++asked;
    const words = typed.value.trim();
    if (words.length < 2) return close();
    const answer = await fetch("/dia-ban/tim.json?ngay=" + field.dataset.day + "&q=" + encodeURIComponent(words));
    if (answer.ok && mine === asked) show(await answer.json());
  });
  typed.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" && offers.length) mark((at + 1) % offers.length);
    else if (event.key === "ArrowUp" && offers.length) mark((at - 1 + offers.length) % offers.length);
    else if (event.key === "Enter" && !list.hidden && at >= 0) choose(offers[at]);
    else if (event.key === "Enter" && typed.value.trim()) { /* nothing is chosen yet, so nothing is sent */ }
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  });
  typed.addEventListener("blur", close);
});

// Small conveniences on every page; each page also works without them.
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const field = document.querySelector("[data-find]");
    if (field) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  }
  if (event.key === "Escape") {
    document.querySelectorAll("details.quote[open], details.doubt[open]").forEach((open) => open.removeAttribute("open"));
  }
});

// Only one quote or doubt is open at a time, and it opens to the side where there is room.
document.addEventListener("toggle", (event) => {
  const box = event.target;
  if (!(box instanceof HTMLDetailsElement) || !box.open || !box.matches(".quote, .doubt")) return;
  document.querySelectorAll("details.quote[open], details.doubt[open]").forEach((other) => {
    if (other !== box) other.removeAttribute("open");
  });
  const words = box.querySelector(".quote-words, .doubt-words");
  box.classList.remove("flip");
  if (words && words.getBoundingClientRect().right > document.documentElement.clientWidth - 8) box.classList.add("flip");
}, true);

document.addEventListener("click", (event) => {
  if (!event.target.closest("details.quote, details.doubt")) {
    document.querySelectorAll("details.quote[open], details.doubt[open]").forEach((open) => open.removeAttribute("open"));
  }
});

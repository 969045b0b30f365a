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

// Only one quote or doubt is open at a time. Its words float over everything, inside the window: a table that scrolls
// would cut them off, and a phone has no room beside the mark.
const MARKS = "details.quote, details.doubt";

function place(box) {
  const words = box.querySelector(".quote-words, .doubt-words");
  if (!words) return;
  const mark = box.querySelector("summary").getBoundingClientRect();
  const room = document.documentElement;
  words.style.position = "fixed";
  words.style.right = "auto";
  words.style.maxHeight = room.clientHeight - 16 + "px";
  words.style.overflow = "auto";
  const left = Math.min(mark.left, room.clientWidth - words.offsetWidth - 8);
  const below = mark.bottom + 4;
  const above = mark.top - words.offsetHeight - 4;
  const fits = below + words.offsetHeight <= room.clientHeight - 8;
  words.style.left = Math.max(8, left) + "px";
  words.style.top = (fits ? below : above >= 8 ? above : Math.max(8, room.clientHeight - words.offsetHeight - 8)) + "px";
}

document.addEventListener("toggle", (event) => {
  const box = event.target;
  if (!(box instanceof HTMLDetailsElement) || !box.open || !box.matches(MARKS)) return;
  document.querySelectorAll("details.quote[open], details.doubt[open]").forEach((other) => {
    if (other !== box && !other.contains(box)) other.removeAttribute("open");
  });
  place(box);
}, true);

["scroll", "resize"].forEach((name) => window.addEventListener(name, (event) => {
  if (event.target instanceof Element && event.target.closest(".quote-words, .doubt-words")) return;
  document.querySelectorAll("details.quote[open], details.doubt[open]").forEach(place);
}, { capture: true, passive: true }));

document.addEventListener("click", (event) => {
  if (!event.target.closest("details.quote, details.doubt")) {
    document.querySelectorAll("details.quote[open], details.doubt[open]").forEach((open) => open.removeAttribute("open"));
  }
});

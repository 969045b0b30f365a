// Doubts by keyboard: j and k go through the list or from doubt to doubt, s settles. While a check runs the list is asked again.
document.addEventListener("keydown", (event) => {
  if (event.target.closest("input, textarea, select, [contenteditable]") || event.ctrlKey || event.metaKey || event.altKey) return;
  const rows = [...document.querySelectorAll("[data-row] h2 a")];
  if (event.key === "j" || event.key === "k") {
    const step = event.key === "j" ? 1 : -1;
    if (rows.length > 0) {
      const at = rows.indexOf(document.activeElement);
      const next = rows[at < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + step))];
      next.focus();
      next.scrollIntoView({ block: "nearest" });
    } else {
      document.querySelector(step > 0 ? "[data-next]" : "[data-previous]")?.click();
    }
  }
  if (event.key === "s") {
    const first = document.querySelector("#xu-ly input[type=radio]");
    if (first) {
      event.preventDefault();
      first.focus();
      first.scrollIntoView({ block: "center" });
    }
  }
});

if (document.querySelector("[data-checking]")) {
  setTimeout(() => { if (!document.querySelector("details[open]")) location.reload(); }, 3000);
}

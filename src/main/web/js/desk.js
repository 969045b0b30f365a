// The reading desk: words and records point at each other, and the keyboard decides. Everything here also works by
// plain links and forms.
(() => {
  const desk = document.querySelector("[data-desk]");
  const cards = document.querySelector("[data-cards]");
  const text = document.querySelector("[data-text]");
  const said = document.querySelector("[data-said]");
  const sheet = document.getElementById("sheet");
  const phone = matchMedia("(max-width: 59.99rem)");
  let chosen = null;
  let pointed = 0;
  let adding = 0;

  function card(key) {
    return document.getElementById("p" + key);
  }

  function words(key) {
    return text.querySelectorAll('[data-p~="' + key + '"]');
  }

  /** Scrolls the box so that the element stands about a third from the top, unless it can be seen already. */
  function show(box, element) {
    const outer = box.getBoundingClientRect();
    const inner = element.getBoundingClientRect();
    const own = box.scrollHeight > box.clientHeight + 1 && getComputedStyle(box).overflowY === "auto";
    const top = own ? outer.top : 0;
    const height = own ? box.clientHeight : innerHeight * (phone.matches ? 0.5 : 1);
    if (inner.top >= top + 48 && inner.bottom <= top + height - 16) return;
    const move = inner.top - top - Math.min(height / 3, Math.max(56, height - inner.height - 16));
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
    (own ? box : window).scrollBy({ top: move, behavior: calm });
  }

  function heat(key, on) {
    words(key).forEach((piece) => piece.classList.toggle("hot", on));
    card(key)?.classList.toggle("hot", on);
  }

  function choose(key, scrollText = true, scrollCards = true) {
    if (chosen !== null) {
      words(chosen).forEach((piece) => piece.classList.remove("chosen"));
      card(chosen)?.classList.remove("chosen");
    }
    chosen = key;
    const one = card(key);
    if (!one) return;
    one.classList.add("chosen");
    const pieces = words(key);
    pieces.forEach((piece) => piece.classList.add("chosen"));
    if (scrollText && pieces.length) show(text.closest(".desk-text"), pieces[0]);
    if (scrollCards) show(cards, one);
    one.focus({ preventScroll: true });
  }

  function all() {
    return [...cards.querySelectorAll(".card-record")];
  }

  function step(by, wanted = () => true) {
    const list = all();
    const at = list.findIndex((one) => one.dataset.key === chosen);
    for (let i = at < 0 && by < 0 ? list.length - 1 : at + by; i >= 0 && i < list.length; i += by) {
      if (wanted(list[i])) {
        choose(list[i].dataset.key);
        return true;
      }
    }
    return false;
  }

  function press(selector) {
    const button = chosen !== null && card(chosen)?.querySelector(selector);
    if (button) button.click();
  }

  /** The marks of a card take its state, where it is the innermost one over those words. */
  function paint(one) {
    if (one.dataset.key === "0") return;
    words(one.dataset.key).forEach((piece) => {
      if (piece.dataset.p.split(" ").pop() !== one.dataset.key) return;
      piece.classList.remove("s-pending", "s-confirmed", "s-rejected");
      piece.classList.add("s-" + one.dataset.state);
    });
  }

  /** What can be confirmed at once shrinks with every decision; where nothing is left, the offer goes. */
  function recount() {
    cards.querySelectorAll(".group-all").forEach((link) => {
      const ready = link.closest(".record-group").querySelectorAll('[data-ready="true"]').length;
      link.textContent = link.textContent.replace(/\d+/, ready);
      link.hidden = ready < 2;
    });
    const rest = desk.querySelector(".act-rest");
    if (rest) rest.hidden = !all().some((one) => one.dataset.key !== "0" && one.dataset.state === "pending");
  }

  /** The stretch of the shown text between two code points, for marking without touching the page. */
  function rangeOf(from, to) {
    const lines = [...text.querySelectorAll("p[data-from]")];
    const range = document.createRange();
    let started = false;
    for (const line of lines) {
      let place = Number(line.dataset.from);
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT, (node) =>
        node.parentElement.closest(".chip") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const points = [...node.data];
        const end = place + points.length;
        const offset = (point) => points.slice(0, point - place).join("").length;
        if (!started && from < end) {
          range.setStart(node, offset(Math.max(from, place)));
          started = true;
        }
        if (started && to > place) range.setEnd(node, offset(Math.min(to, end)));
        if (to <= end) return started ? range : null;
        place = end;
      }
    }
    return started ? range : null;
  }

  /** The code point of the shown text at which a selection begins, -1 outside the text. */
  function placeOf(node, offset) {
    const line = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("p[data-from]");
    if (!line) return -1;
    const before = document.createRange();
    before.selectNodeContents(line);
    before.setEnd(node, offset);
    const copy = before.cloneContents();
    copy.querySelectorAll(".chip").forEach((chip) => chip.remove());
    return Number(line.dataset.from) + [...copy.textContent].length;
  }

  function markPart(part) {
    if (!window.CSS?.highlights || !window.Highlight) return;
    CSS.highlights.delete("theo-part");
    const range = part && rangeOf(Number(part.dataset.from), Number(part.dataset.to));
    if (!range) return;
    CSS.highlights.set("theo-part", new Highlight(range));
    const first = range.startContainer.parentElement;
    if (!phone.matches) show(text.closest(".desk-text"), first);
  }

  function pointPart(element, on) {
    const why = element.closest(".why");
    const key = element.dataset.part ?? element.dataset.parts?.split(" ").pop();
    if (!why || !key) return;
    why.querySelectorAll('[data-part="' + key + '"], [data-parts~="' + key + '"]')
      .forEach((one) => one.classList.toggle("pointed", on));
    markPart(on ? why.querySelector("li[data-part=\"" + key + "\"]") : null);
  }

  function closeWhy(one) {
    const place = one?.querySelector(".why-place");
    if (!place || !place.firstElementChild) return false;
    place.replaceChildren();
    one.querySelector(".act-why")?.setAttribute("aria-expanded", "false");
    markPart(null);
    return true;
  }

  function offerAdding() {
    const form = desk.querySelector("[data-add]");
    const selection = getSelection();
    const words = String(selection).trim();
    const range = selection.rangeCount ? selection.getRangeAt(0) : null;
    const inside = range && !selection.isCollapsed && text.contains(range.commonAncestorContainer);
    form.hidden = !inside || words.length < 2;
    if (form.hidden) return;
    form.elements.chu.value = words;
    form.elements.tu.value = Math.max(0, placeOf(range.startContainer, range.startOffset));
    if (phone.matches) {
      form.style.top = "";
      form.style.left = "";
      return;
    }
    const box = range.getBoundingClientRect();
    const below = box.bottom + 8 + form.offsetHeight < innerHeight;
    form.style.top = (below ? box.bottom + 8 : Math.max(8, box.top - form.offsetHeight - 8)) + "px";
    form.style.left = Math.max(8, Math.min(box.left, innerWidth - form.offsetWidth - 16)) + "px";
  }

  async function openRest(link) {
    const dialog = document.createElement("dialog");
    try {
      const answer = await fetch(link.href, { headers: { Accept: "text/html" } });
      const content = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-rest]");
      if (!answer.ok || !content) throw new Error("no answer");
      dialog.append(content);
    } catch {
      location.href = link.href;
      return;
    }
    document.body.append(dialog);
    dialog.addEventListener("close", () => dialog.remove());
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog || event.target.closest("[data-cancel]")) {
        event.preventDefault();
        dialog.close();
      }
    });
    dialog.addEventListener("submit", (event) => {
      event.target.querySelectorAll("button").forEach((button) => button.setAttribute("aria-disabled", "true"));
    });
    dialog.showModal();
    dialog.querySelector("form button")?.focus();
  }

  if (desk && cards && text) {
    cards.addEventListener("mouseover", (event) => {
      const one = event.target.closest(".card-record");
      if (!one || one.contains(event.relatedTarget)) return;
      heat(one.dataset.key, true);
      clearTimeout(pointed);
      pointed = setTimeout(() => {
        const first = words(one.dataset.key)[0];
        if (first && !phone.matches) show(text.closest(".desk-text"), first);
      }, 180);
    });
    cards.addEventListener("mouseout", (event) => {
      const one = event.target.closest(".card-record");
      if (one && !one.contains(event.relatedTarget)) {
        clearTimeout(pointed);
        heat(one.dataset.key, false);
      }
    });
    cards.addEventListener("click", (event) => {
      const one = event.target.closest(".card-record");
      if (one && one.dataset.key !== chosen && !event.target.closest("form, a, button, summary")) {
        choose(one.dataset.key, true, false);
      } else if (one && event.target.closest("button, .act-edit")) {
        choose(one.dataset.key, false, false);
      }
    });
    text.addEventListener("mouseover", (event) => {
      const piece = event.target.closest("[data-p]");
      if (!piece) return;
      const key = piece.dataset.p.split(" ").pop();
      heat(key, true);
      clearTimeout(pointed);
      pointed = setTimeout(() => {
        const one = card(key);
        if (one && !phone.matches) show(cards, one);
      }, 350);
    });
    text.addEventListener("mouseout", (event) => {
      const piece = event.target.closest("[data-p]");
      if (!piece) return;
      clearTimeout(pointed);
      heat(piece.dataset.p.split(" ").pop(), false);
    });
    text.addEventListener("click", (event) => {
      const chip = event.target.closest("[data-chip]");
      const piece = event.target.closest("[data-p]");
      if (!chip && (!piece || String(getSelection()))) return;
      event.preventDefault();
      let key = chip?.dataset.chip;
      if (!key) {
        // a second click on the same words takes the next record out
        const keys = piece.dataset.p.split(" ").reverse();
        key = keys[(keys.indexOf(chosen) + 1) % keys.length];
      }
      if (sheet && phone.matches) sheet.checked = false;
      choose(key, false);
    });

    // The words of an explanation and the text point at each other; what is pointed at is numbered too, never colour alone.
    ["mouseover", "focusin"].forEach((name) => cards.addEventListener(name, (event) => {
      const part = event.target.closest(".why [data-part], .why [data-parts]");
      if (part) pointPart(part, true);
    }));
    ["mouseout", "focusout"].forEach((name) => cards.addEventListener(name, (event) => {
      const part = event.target.closest(".why [data-part], .why [data-parts]");
      if (part) pointPart(part, false);
    }));
    cards.addEventListener("click", (event) => {
      const opener = event.target.closest(".act-why");
      const closer = event.target.closest("[data-why-close]");
      const one = (opener ?? closer)?.closest(".card-record");
      if (!one) return;
      if (closeWhy(one)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      } else if (opener) {
        opener.setAttribute("aria-expanded", "true");
      }
    }, true);
    document.addEventListener("selectionchange", () => {
      clearTimeout(adding);
      adding = setTimeout(offerAdding, 160);
    });

    document.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
      const field = event.target.closest("input, textarea, select");
      if (event.key === "Escape" && event.target.closest(".edit-form")) {
        event.preventDefault();
        event.target.closest(".edit-form").querySelector("[data-cancel]")?.click();
        return;
      }
      if (field && field !== sheet) return;
      const action = {
        j: () => step(1),
        k: () => step(-1),
        a: () => press(".act-accept"),
        e: () => press(".act-edit"),
        x: () => press(".act-reject"),
        u: () => press(".act-undo"),
        w: () => press(".act-why"),
        s: () => press(".act-offer"),
        n: () => {
          const form = desk.querySelector("[data-add]");
          if (form.hidden) desk.querySelector(".act-add")?.click();
          else form.querySelector("button")?.focus();
        },
        A: () => desk.querySelector(".act-rest")?.click(),
        "?": () => desk.querySelector("[data-keys]")?.click(),
      }[event.key];
      if (action) {
        event.preventDefault();
        action();
      }
    });

    desk.querySelector("[data-keys]")?.addEventListener("click", () => desk.querySelector("[data-keys-dialog]").showModal());
    desk.addEventListener("click", (event) => {
      const link = event.target.closest(".act-rest, .act-group");
      if (link && !event.ctrlKey && !event.metaKey && event.button === 0) {
        event.preventDefault();
        openRest(link);
      }
    });

    let before = {};
    document.addEventListener("htmx:before:request", () => {
      before = Object.fromEntries(all().map((one) => [one.dataset.key, one.dataset.state]));
    });
    document.addEventListener("htmx:after:swap", () => {
      all().forEach(paint);
      recount();
      if (chosen === null) return;
      const one = card(chosen);
      if (!one) return;
      const form = one.querySelector(".edit-form");
      if (form) {
        choose(chosen, true, true);
        (form.querySelector("[aria-invalid]") ?? form.querySelector("input:not([type=hidden]), select, textarea"))?.focus();
      } else if (before[chosen] === "pending" && one.dataset.state !== "pending") {
        said.textContent = one.querySelector(".state")?.textContent ?? "";
        before = {};
        if (!step(1, (other) => other.dataset.state === "pending")) {
          choose(chosen, false, false);
          if (!all().some((other) => other.dataset.state === "pending")) said.textContent = desk.dataset.textsLeft;
        }
      } else {
        choose(chosen, false, false);
      }
    });

    if (/^#p\d+$/.test(location.hash)) choose(location.hash.slice(2));
    const form = cards.querySelector(".edit-form");
    if (form) {
      choose(form.closest(".card-record").dataset.key);
      (form.querySelector("[aria-invalid]") ?? form.querySelector("input:not([type=hidden]), select, textarea"))?.focus();
    }
  }
})();

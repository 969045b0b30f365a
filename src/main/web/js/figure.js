// The page of an indicator: areas found while typing, and the map that slides through the periods. Without this script the
// search is a form, and the map has links to the period before and after.
(() => {
  const wait = (milliseconds, act) => {
    let timer;
    return (...given) => {
      clearTimeout(timer);
      timer = setTimeout(() => act(...given), milliseconds);
    };
  };

  const withParameter = (address, name, value) => {
    const url = new URL(address, location.href);
    if (value === null) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
    return url.pathname + url.search;
  };

  // --- Areas ---
  const searchAreas = (form) => {
    const field = form.querySelector("[data-area-search]");
    const results = form.querySelector("[data-area-results]");
    if (!field || !results) return;
    let latest = 0;
    const look = wait(150, async () => {
      const mine = ++latest;
      if (!field.value.trim()) { results.replaceChildren(); return; }
      const answer = await fetch(withParameter(form.dataset.search, "tim", field.value));
      if (answer.ok && mine === latest) results.innerHTML = await answer.text();
    });
    field.addEventListener("input", look);
    form.addEventListener("keydown", (event) => {
      const links = [...results.querySelectorAll("a")];
      if (event.key === "Escape") { results.replaceChildren(); field.focus(); return; }
      if (!links.length || !["ArrowDown", "ArrowUp"].includes(event.key)) return;
      if (event.target !== field && !results.contains(event.target)) return;
      event.preventDefault();
      const next = links.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1);
      if (next < 0) field.focus();
      else links[Math.min(next, links.length - 1)].focus();
    });
    // A choice from a list of choices needs no further button.
    form.querySelectorAll("select").forEach((select) => select.addEventListener("change", () => form.requestSubmit()));
    // The address stays short: what is empty was not chosen.
    form.addEventListener("submit", () => {
      form.querySelectorAll("input, select").forEach((input) => { if (!input.value) input.disabled = true; });
    });
  };

  // --- Map ---
  const slide = (panel) => {
    const frame = panel.querySelector("[data-map-frame]");
    const range = panel.querySelector("[data-map-range]");
    const play = panel.querySelector("[data-map-play]");
    const svg = panel.querySelector("[data-map-svg]");
    const png = panel.querySelector("[data-map-png]");
    const periods = JSON.parse(panel.querySelector("[data-map-periods]").textContent);
    const known = new Map();
    let at = Number(panel.dataset.at);
    let timer = null;

    const drawing = (place) => {
      if (!known.has(place)) {
        known.set(place, fetch(withParameter(panel.dataset.fragment, "ky", periods[place][0]))
          .then((answer) => { if (!answer.ok) throw new Error(answer.status); return answer.text(); })
          .catch((cause) => { known.delete(place); throw cause; }));
      }
      return known.get(place);
    };

    const remember = wait(250, () => history.replaceState(null, "", withParameter(location.href, "ky", periods[at][0]) + location.hash));

    const show = async (place) => {
      at = Math.max(0, Math.min(periods.length - 1, place));
      range.value = at;
      range.setAttribute("aria-valuetext", periods[at][1]);
      const mine = at;
      const html = await drawing(mine);
      if (mine !== at) return;
      const open = frame.querySelector("details")?.open;
      frame.innerHTML = html;
      if (open) frame.querySelector("details").open = true;
      svg.href = withParameter(svg.getAttribute("href"), "ky", periods[at][0]);
      remember();
      if (at + 1 < periods.length) drawing(at + 1).catch(() => {});
    };

    const stop = () => {
      clearTimeout(timer);
      timer = null;
      play.textContent = "▶ " + play.dataset.play;
      play.setAttribute("aria-pressed", "false");
    };

    const step = async () => {
      await show(at + 1);
      if (timer === null) return;
      if (at === periods.length - 1) stop();
      else timer = setTimeout(step, 900);
    };

    play.addEventListener("click", () => {
      if (timer !== null) { stop(); return; }
      play.textContent = "❚❚ " + play.dataset.pause;
      play.setAttribute("aria-pressed", "true");
      if (at === periods.length - 1) { at = -1; }
      timer = setTimeout(step, 0);
    });
    range.addEventListener("input", () => { stop(); show(Number(range.value)); });
    panel.querySelectorAll("[data-map-step]").forEach((link) => link.addEventListener("click", (event) => {
      event.preventDefault();
      stop();
      show(at + Number(link.dataset.mapStep));
    }));
    const merger = panel.querySelector("[data-map-merger]");
    if (merger) {
      const place = (Number(panel.dataset.merger) - 0.5) / (periods.length - 1);
      merger.style.setProperty("--at", place);
      // Near an end its words stand on the inner side, so that they stay on a narrow page.
      merger.classList.toggle("ends-here", place > 0.7);
      merger.classList.toggle("begins-here", place < 0.3);
    }

    const tell = (event) => {
      const area = event.target.closest("[data-words]");
      if (area) frame.querySelector("[data-map-words]").textContent = area.dataset.words;
    };
    frame.addEventListener("pointerover", tell);
    frame.addEventListener("focusin", tell);

    png.addEventListener("click", async () => {
      const file = await (await fetch(svg.href)).text();
      const size = file.match(/width="(\d+)" height="(\d+)"/);
      const picture = await window.theoPicture.asPng(file.replace(/^<\?xml[^>]*>\s*/, ""), Number(size[1]), Number(size[2]));
      window.theoPicture.keep(picture, `ban-do-${periods[at][0].replace("/", "_")}.png`);
    });
    [play, range.closest("label"), png].forEach((part) => { part.hidden = periods.length < 2 && part !== png; });
  };

  const begin = () => {
    document.querySelectorAll("[data-figure-filter]").forEach(searchAreas);
    document.querySelectorAll("[data-map]").forEach(slide);
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
  else begin();
})();

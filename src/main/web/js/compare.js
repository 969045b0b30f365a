// Draws the comparison from the JSON in <script id="so-sanh-so-lieu">; the same values stand in the tables of the page.
(() => {
  const source = document.getElementById("so-sanh-so-lieu");
  if (!source) return;
  const found = JSON.parse(source.textContent);
  // Colours that people with any colour vision can tell apart; each line also has its own kind of point and its name beside it.
  const colours = ["#0072b2", "#d55e00", "#009e73", "#aa4499", "#56b4e9", "#b8860b", "#1b2430", "#882255", "#44aa99", "#999933", "#6699cc", "#cc6677"];
  const points = ["circle", "rect", "triangle", "diamond", "roundRect", "pin"];
  const format = new Intl.NumberFormat(found.language === "en" ? "en-GB" : "vi-VN", { maximumFractionDigits: 2 });
  const text = { fontFamily: '"Be Vietnam Pro", system-ui, sans-serif' };

  const lineOption = (chart, width) => {
    const narrow = width < 520;
    const values = chart.lines.flatMap((line) => line.values).filter((value) => value !== null);
    const observed = [...new Set(chart.lines.map((line) => line.name))];
    return {
      animation: false,
      textStyle: text,
      grid: { left: 8, right: narrow ? 16 : 150, top: 34, bottom: narrow ? 14 + 22 * chart.lines.length : 8, containLabel: true },
      legend: { show: narrow && chart.lines.length > 1, bottom: 0, left: 0, orient: "vertical", itemWidth: 22, textStyle: { fontSize: 12 } },
      tooltip: { trigger: "axis", confine: true, valueFormatter: (value) => (value === null || value === undefined ? "–" : format.format(value)) },
      xAxis: { type: "category", data: found.periods, boundaryGap: false, axisLabel: { hideOverlap: true } },
      yAxis: {
        type: "value",
        scale: Math.min(...values) > 0.6 * Math.max(...values) || Math.min(...values) < 0,
        name: chart.unit,
        nameTextStyle: { align: "left", color: "#556070" },
        axisLabel: { formatter: (value) => format.format(value) },
        splitLine: { lineStyle: { color: "#e8ebef" } },
      },
      series: chart.lines.map((line) => {
        const place = observed.indexOf(line.name);
        const colour = colours[place % colours.length];
        return {
          name: line.plan ? line.name + " *" : line.name,
          type: "line",
          symbol: points[place % points.length],
          symbolSize: line.plan ? 5 : 7,
          lineStyle: { color: colour, width: line.plan ? 1.5 : 2.25, type: line.plan ? "dashed" : "solid" },
          itemStyle: { color: line.plan ? "#fff" : colour, borderColor: colour, borderWidth: 1.5 },
          endLabel: { show: !narrow && !line.plan && chart.lines.length > 1, formatter: line.name, color: colour, width: 138, overflow: "truncate" },
          labelLayout: { moveOverlap: "shiftY" },
          emphasis: { focus: "series" },
          data: line.values,
        };
      }),
    };
  };

  const scatterOption = (box) => ({
    animation: false,
    textStyle: text,
    grid: { left: 8, right: 24, top: 34, bottom: 34, containLabel: true },
    tooltip: { confine: true, formatter: (item) => `<strong>${echarts.format.encodeHTML(item.data[2])}</strong><br>${format.format(item.data[0])} · ${format.format(item.data[1])}` },
    xAxis: { type: "value", scale: true, name: box.dataset.across, nameLocation: "middle", nameGap: 26, axisLabel: { formatter: (value) => format.format(value), hideOverlap: true }, splitLine: { lineStyle: { color: "#eef0f3" } } },
    yAxis: { type: "value", scale: true, name: box.dataset.up, nameTextStyle: { align: "left" }, axisLabel: { formatter: (value) => format.format(value) }, splitLine: { lineStyle: { color: "#eef0f3" } } },
    series: [{
      type: "scatter",
      symbolSize: 9,
      itemStyle: { color: colours[0], opacity: 0.8 },
      label: { show: found.points.length <= 70, formatter: (item) => item.data[2], position: "right", fontSize: 11, color: "#38424f" },
      labelLayout: { hideOverlap: true },
      data: found.points,
    }],
  });

  // Names beside many lines need room, and so does the list of names under a narrow chart.
  const roomFor = (box, lines) => {
    box.style.height = box.clientWidth < 520 ? 240 + 22 * lines + "px" : Math.max(320, 60 + 32 * lines) + "px";
  };

  const draw = (box, option) => {
    const view = echarts.init(box, null, { renderer: "svg" });
    const show = () => view.setOption(option(box.clientWidth), true);
    show();
    const files = box.parentElement.querySelector("[data-compare-files]");
    if (files) theoPicture.offer(files, files.dataset.name, box.getAttribute("aria-label"), option);
    new ResizeObserver(() => { view.resize(); show(); }).observe(box);
  };

  // The ranking runs through the periods: the same rows, sorted anew.
  const ranking = () => {
    const section = document.querySelector("[data-ranking]");
    if (!section || found.values.length === 0 || found.periods.length < 2) return;
    const slider = section.querySelector("[data-slider]");
    const range = slider.querySelector("input");
    const play = slider.querySelector("[data-play]");
    const words = play.textContent;
    const body = section.querySelector("[data-bars]");
    let timer = 0;
    slider.hidden = false;

    const show = (period) => {
      const rows = found.areas
        .map((name, area) => ({ name, value: found.values[area][period] }))
        .filter((row) => row.value !== null)
        .sort((one, other) => other.value - one.value);
      const widest = Math.max(...rows.map((row) => Math.abs(row.value)), 0) || 1;
      body.replaceChildren(...rows.slice(0, Number(section.dataset.most)).map((row, place) => {
        const line = document.createElement("tr");
        const rank = line.insertCell();
        rank.className = "number";
        rank.textContent = 1 + rows.findIndex((other) => other.value === row.value);
        const name = document.createElement("th");
        name.scope = "row";
        name.textContent = row.name;
        line.append(name);
        const bar = line.insertCell();
        bar.className = "bar-cell";
        const span = document.createElement("span");
        span.style.width = (100 * Math.abs(row.value)) / widest + "%";
        span.classList.toggle("below", row.value < 0);
        bar.append(span);
        const value = line.insertCell();
        value.className = "number";
        value.textContent = format.format(row.value);
        return line;
      }));
      section.querySelector("[data-ranking-period]").textContent = found.periods[period];
      section.querySelectorAll("[data-periods] a").forEach((link, place) => {
        if (place === period) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      });
    };
    const stop = () => { clearInterval(timer); timer = 0; play.textContent = words; };
    range.addEventListener("input", () => { stop(); show(Number(range.value)); });
    play.addEventListener("click", () => {
      if (timer) return stop();
      play.textContent = "■ " + play.dataset.stop;
      if (Number(range.value) >= Number(range.max)) range.value = 0;
      show(Number(range.value));
      timer = setInterval(() => {
        if (Number(range.value) >= Number(range.max)) return stop();
        range.value = Number(range.value) + 1;
        show(Number(range.value));
      }, 900);
    });
  };

  const all = () => {
    document.querySelectorAll("[data-compare-lines]").forEach((box) => {
      const chart = found.charts[Number(box.dataset.compareLines)];
      roomFor(box, chart.lines.length);
      draw(box, (width) => lineOption(chart, width));
    });
    document.querySelectorAll("[data-compare-scatter]").forEach((box) => draw(box, () => scatterOption(box)));
    ranking();
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", all);
  else all();
})();

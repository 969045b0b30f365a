// Draws every <div class="chart" data-chart-id="X"> from the JSON in <script type="application/json" id="X">.
// The JSON: { language, unit, lines: [{ name, style, points: [{ x, y, vintage, derived, doubted, text: [] }] }], rules: [{ x, label }] }.
// The same values stand in the table under the chart, so nothing is lost without this script.
(() => {
  const brand = ["#17406d", "#1b7f4b", "#7a4fa3", "#8a6100"];
  const grey = "#8b95a3";
  const target = "#b4480b";
  const doubt = "#b42318";

  const number = (language, value) =>
    new Intl.NumberFormat(language === "en" ? "en-GB" : "vi-VN", { maximumFractionDigits: 2 }).format(value);

  // Hollow while a value is only stated, inferred or estimated; half while preliminary; full once official.
  const fill = (vintage, colour) => {
    if (vintage === "OFFICIAL") return colour;
    if (vintage === "PRELIMINARY") return "#a9bdd3";
    return "#ffffff";
  };

  const look = (line, order) => {
    switch (line.style) {
      case "TARGET": return { colour: target, type: "dashed", width: 2, size: 6 };
      case "IMPLIED": return { colour: "#5c6675", type: "dotted", width: 2, size: 6 };
      case "RELATED": return { colour: grey, type: "solid", width: 1.25, size: 4 };
      case "EARLIER": return { colour: grey, type: "solid", width: 0, size: 6 };
      default: return { colour: brand[order % brand.length], type: "solid", width: 2.5, size: 9 };
    }
  };

  const series = (chart, narrow) => {
    let order = 0;
    return chart.lines.map((line, index) => {
      const style = look(line, line.style === "SERIES" ? order++ : 0);
      return {
        name: line.name,
        type: "line",
        z: line.style === "SERIES" ? 5 : 3,
        showSymbol: true,
        symbol: line.style === "TARGET" ? "diamond" : "circle",
        symbolSize: style.size,
        lineStyle: { color: style.colour, type: style.type, width: style.width },
        itemStyle: { color: style.colour },
        label: { show: false },
        endLabel: {
          show: line.style !== "EARLIER" && chart.lines.length > 1 && !narrow,
          formatter: line.name,
          color: style.colour,
          fontSize: 12,
          lineHeight: 15,
          width: 150,
          overflow: "break",
        },
        labelLayout: { moveOverlap: "shiftY" },
        emphasis: { focus: "series" },
        data: line.points.map((point) => ({
          value: [point.x, point.y],
          words: point.text,
          // Worked out from parts: a square instead of a circle. In doubt: a red triangle, with the words in its text.
          symbol: point.doubted ? "triangle" : point.derived ? "rect" : undefined,
          symbolSize: point.doubted ? style.size + 4 : point.derived ? style.size - 2 : undefined,
          itemStyle: {
            color: point.doubted ? "#ffffff" : fill(point.vintage, style.colour),
            borderColor: point.doubted ? doubt : style.colour,
            borderWidth: 2,
          },
        })),
        markLine: index > 0 || !chart.rules.length ? undefined : {
          silent: true,
          symbol: "none",
          lineStyle: { color: "#1b2430", type: "solid", width: 1 },
          label: { formatter: (mark) => mark.name, position: "end", align: "right", color: "#1b2430", fontSize: 11 },
          data: chart.rules.map((rule) => ({ xAxis: rule.x, name: rule.label })),
        },
      };
    });
  };

  const option = (chart, width) => {
    const narrow = width < 560;
    const xs = chart.lines.flatMap((line) => line.points.map((point) => point.x)).concat(chart.rules.map((rule) => rule.x));
    const ys = chart.lines.flatMap((line) => line.points.map((point) => point.y));
    const close = Math.min(...ys) > 0.6 * Math.max(...ys);
    const named = chart.lines.length > 1;
    return {
      animation: false,
      textStyle: { fontFamily: '"Be Vietnam Pro", system-ui, sans-serif' },
      grid: { left: 8, right: named && !narrow ? 170 : 24, top: 44, bottom: narrow && named ? 12 + 22 * chart.lines.length : 8, containLabel: true },
      legend: { show: named && narrow, bottom: 0, left: 0, orient: "vertical", itemWidth: 18, textStyle: { fontSize: 12 } },
      tooltip: {
        trigger: "item",
        confine: true,
        formatter: (item) => item.data.words.map((words, at) => {
          const safe = echarts.format.encodeHTML(words);
          return at === 1 ? `<strong>${safe}</strong>` : safe;
        }).join("<br>"),
        extraCssText: "max-width: 20rem; white-space: normal;",
      },
      xAxis: {
        type: "value",
        min: Math.floor(Math.min(...xs) - 0.01),
        max: Math.ceil(Math.max(...xs) + 0.01),
        minInterval: 1,
        splitNumber: narrow ? 4 : 8,
        axisLabel: { hideOverlap: true, formatter: (year) => (Number.isInteger(year) ? String(year) : "") },
        splitLine: { show: false },
        axisLine: { onZero: false },
      },
      yAxis: {
        type: "value",
        scale: close,
        name: chart.unit,
        nameTextStyle: { align: "left", color: "#556070" },
        nameGap: 18,
        axisLabel: { formatter: (value) => number(chart.language, value) },
        splitLine: { lineStyle: { color: "#e8ebef" } },
      },
      series: series(chart, narrow),
    };
  };

  const keep = (blob, name) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  };

  // The picture that is saved has its caption in it and the same size on every screen.
  const saved = (option, caption) => {
    const view = echarts.init(null, null, { renderer: "svg", ssr: true, width: 1000, height: 560 });
    const whole = option(1000);
    whole.title = { text: caption, left: 8, top: 4, textStyle: { fontSize: 15, fontWeight: 600, color: "#1b2430", width: 980, overflow: "truncate" } };
    // Quotes in the name of a font would end the attribute it is written into.
    whole.textStyle = { fontFamily: "Be Vietnam Pro, system-ui, sans-serif" };
    whole.grid.top = 84;
    whole.backgroundColor = "#ffffff";
    view.setOption(whole);
    const svg = view.renderToSVGString();
    view.dispose();
    return svg;
  };

  const asPng = (svg, width, height) => new Promise((resolve, reject) => {
    const picture = new Image();
    picture.onload = () => {
      const canvas = document.createElement("canvas");
      canvas.width = width * 2;
      canvas.height = height * 2;
      canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
      canvas.toBlob(resolve, "image/png");
    };
    picture.onerror = reject;
    picture.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(svg);
  });

  // Shows the buttons that save what option(width) draws.
  const offer = (files, name, caption, option) => {
    files.hidden = false;
    files.addEventListener("click", async (event) => {
      const button = event.target.closest("[data-save]");
      if (!button) return;
      const svg = saved(option, caption);
      const file = name + "." + button.dataset.save;
      if (button.dataset.save === "svg") keep(new Blob([svg], { type: "image/svg+xml" }), file);
      else keep(await asPng(svg, 1000, 560), file);
    });
  };
  window.theoPicture = { keep, asPng, offer };

  const draw = (box) => {
    const source = document.getElementById(box.dataset.chartId);
    if (!source || box.dataset.drawn) return;
    box.dataset.drawn = "yes";
    const chart = JSON.parse(source.textContent);
    const view = echarts.init(box, null, { renderer: "svg" });
    const show = () => view.setOption(option(chart, box.clientWidth), true);
    show();
    const files = document.querySelector(`[data-chart-files="${CSS.escape(box.dataset.chartId)}"]`);
    if (files) offer(files, box.dataset.chartId, box.getAttribute("aria-label"), (width) => option(chart, width));
    new ResizeObserver(() => { view.resize(); show(); }).observe(box);
  };

  const drawAll = () => document.querySelectorAll(".chart[data-chart-id]").forEach(draw);
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", drawAll);
  else drawAll();
  document.addEventListener("htmx:load", drawAll);
})();

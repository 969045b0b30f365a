package vn.theo.indicator.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.theo.access.ForEveryone;
import vn.theo.indicator.ChartContent;
import vn.theo.indicator.Charts;
import vn.theo.indicator.Definitions;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.Remark;
import vn.theo.indicator.Remarks;
import vn.theo.indicator.map.ProvinceMap;
import vn.theo.indicator.map.ProvinceMaps;
import vn.theo.kernel.Period;
import vn.theo.site.Frame;
import vn.theo.site.NotFound;
import vn.theo.territory.Area;
import vn.theo.territory.AreaSearch;
import vn.theo.territory.Lineages;

@Controller
class IndicatorPages {
    private final ShowFigures figures;
    private final FigureRows rows;
    private final IndicatorMaps maps;
    private final CommuneRanking communes;
    private final AreaSearch search;
    private final Indicators indicators;
    private final Lineages lineages;
    private final Charts charts;
    private final ObjectProvider<Remarks> remarks;

    IndicatorPages(
            ShowFigures figures,
            FigureRows rows,
            IndicatorMaps maps,
            CommuneRanking communes,
            AreaSearch search,
            Indicators indicators,
            Lineages lineages,
            Charts charts,
            ObjectProvider<Remarks> remarks) {
        this.figures = figures;
        this.rows = rows;
        this.maps = maps;
        this.communes = communes;
        this.search = search;
        this.indicators = indicators;
        this.lineages = lineages;
        this.charts = charts;
        this.remarks = remarks;
    }

    @ForEveryone
    @GetMapping("/chi-tieu/{slug}")
    IndicatorPage show(Frame frame, @PathVariable String slug, @RequestParam Map<String, String> asked) {
        FigureChoice choice = FigureChoice.of(asked);
        String typed = asked.getOrDefault("tim", "").strip();
        AreaFound found = typed.isEmpty() ? null : found(frame, figures.indicator(slug), typed, choice);
        ShowFigures.Shown shown = figures.show(frame, slug, choice);
        Indicator indicator = shown.indicator();
        Area area = shown.area();
        List<Remark> said = choice.knownOn() != null
                ? List.of()
                : remarks.orderedStream()
                        .flatMap(source -> source.listOf(indicator, area.id(), frame).stream())
                        .toList();
        ChartContent content = new ChartContent(
                shown.recorded(),
                shown.kind(),
                choice.basis(),
                shown.derived(),
                said,
                shown.doubts(),
                other -> figures.recorded(frame, indicator.id(), other, choice.moment()));
        ProvinceMaps.Wanted wanted = maps.wanted(indicator, area, shown.known(), shown.kind(), choice)
                .orElse(null);
        return new IndicatorPage(
                frame,
                indicator,
                area,
                choice,
                figures.mapDate(choice),
                shown.kind(),
                List.copyOf(shown.known().kinds()),
                shown.known().bases(shown.kind()),
                shown.latest(frame),
                charts.box(frame, indicator, area, content),
                wanted == null ? null : maps.panel(frame, wanted, choice).orElse(null),
                wanted == null ? null : maps.communes(frame, wanted).orElse(null),
                wanted == null ? null : ranked(frame, shown, wanted.shown(), choice),
                shown.rows(frame, said),
                rows.gaps(frame, indicator, area, shown.known(), shown.kind(), choice),
                said,
                parts(frame, indicator),
                found);
    }

    private @Nullable RankedCommunes ranked(Frame frame, ShowFigures.Shown shown, Period period, FigureChoice choice) {
        return communes.of(frame, shown.indicator(), shown.area(), period, choice)
                .orElse(null);
    }

    /** The map alone, for the slider. */
    @ForEveryone
    @GetMapping("/chi-tieu/{slug}/ban-do")
    ProvinceMap map(Frame frame, @PathVariable String slug, @RequestParam Map<String, String> asked) {
        FigureChoice choice = FigureChoice.of(asked);
        return maps.draw(frame, wanted(frame, slug, choice));
    }

    private ProvinceMaps.Wanted wanted(Frame frame, String slug, FigureChoice choice) {
        Indicator indicator = figures.indicator(slug);
        FigureRows.Known known = rows.known(indicator, choice, frame.signedIn());
        Period.Kind kind = choice.kind() == null ? known.usualKind() : choice.kind();
        return maps.wanted(indicator, figures.area(indicator, choice), known, kind, choice)
                .orElseThrow(() -> new NotFound("indicator.map.none", indicator.name()));
    }

    @ForEveryone
    @GetMapping("/chi-tieu/{slug}/ban-do.svg")
    org.springframework.http.ResponseEntity<byte[]> mapFile(
            Frame frame, @PathVariable String slug, @RequestParam Map<String, String> asked) {
        ProvinceMaps.Wanted wanted = wanted(frame, slug, FigureChoice.of(asked));
        return picture(slug + "-ban-do-", wanted, maps.file(frame, wanted));
    }

    /** The map of the communes of a province as a file. */
    @ForEveryone
    @GetMapping("/chi-tieu/{slug}/ban-do-xa.svg")
    org.springframework.http.ResponseEntity<byte[]> communesFile(
            Frame frame, @PathVariable String slug, @RequestParam Map<String, String> asked) {
        ProvinceMaps.Wanted wanted = wanted(frame, slug, FigureChoice.of(asked));
        return picture(slug + "-ban-do-xa-", wanted, maps.communesFile(frame, wanted));
    }

    private static org.springframework.http.ResponseEntity<byte[]> picture(
            String name, ProvinceMaps.Wanted wanted, String svg) {
        return Download.of("image/svg+xml", name + wanted.shown().text().replace('/', '_') + ".svg", svg);
    }

    /** The areas that match what is being typed. */
    @ForEveryone
    @GetMapping("/chi-tieu/{slug}/dia-ban")
    AreaFound areas(Frame frame, @PathVariable String slug, @RequestParam Map<String, String> asked) {
        return found(
                frame, figures.indicator(slug), asked.getOrDefault("tim", "").strip(), FigureChoice.of(asked));
    }

    private AreaFound found(Frame frame, Indicator indicator, String typed, FigureChoice choice) {
        return new AreaFound(
                frame,
                typed,
                search.listOfAnyTime(typed, figures.mapDate(choice), AreaFound.MOST).stream()
                        .map(area -> new AreaFound.Found(
                                area.name(),
                                AreaWords.where(frame.texts(), lineages.current(), area),
                                choice.withArea(area.key()).on(indicator.address())))
                        .toList());
    }

    private List<IndicatorPage.Part> parts(Frame frame, Indicator indicator) {
        Definitions definitions = indicators.current();
        List<IndicatorPage.Part> parts = new ArrayList<>();
        definitions.findRatioParts(indicator.id()).ifPresent(ratio -> {
            definitions.find(ratio.numeratorId()).ifPresent(part -> parts.add(part(frame, "numerator", part)));
            definitions.find(ratio.denominatorId()).ifPresent(part -> parts.add(part(frame, "denominator", part)));
        });
        Long whole = indicator.partOf();
        if (whole != null) {
            definitions.find(whole).ifPresent(of -> parts.add(part(frame, "whole", of)));
        }
        definitions.listAll().stream()
                .filter(other -> Long.valueOf(indicator.id()).equals(other.partOf()))
                .forEach(other -> parts.add(part(frame, "part", other)));
        return parts;
    }

    private static IndicatorPage.Part part(Frame frame, String role, Indicator of) {
        return new IndicatorPage.Part(frame.t("indicator.part." + role), of.name(), of.address());
    }
}

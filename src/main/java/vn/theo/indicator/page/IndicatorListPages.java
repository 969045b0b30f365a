package vn.theo.indicator.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.theo.access.ForEveryone;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.NameMatch;
import vn.theo.indicator.Observations;
import vn.theo.site.Frame;
import vn.theo.site.NotFound;
import vn.theo.territory.Area;
import vn.theo.territory.AreaSearch;
import vn.theo.territory.Areas;
import vn.theo.territory.Lineages;

@Controller
class IndicatorListPages {
    private final Indicators indicators;
    private final Observations observations;
    private final Scoreboard scoreboard;
    private final Areas areas;
    private final AreaSearch search;
    private final Lineages lineages;
    private final Clock clock;

    IndicatorListPages(
            Indicators indicators,
            Observations observations,
            Scoreboard scoreboard,
            Areas areas,
            AreaSearch search,
            Lineages lineages,
            Clock clock) {
        this.indicators = indicators;
        this.observations = observations;
        this.scoreboard = scoreboard;
        this.areas = areas;
        this.search = search;
        this.lineages = lineages;
        this.clock = clock;
    }

    @ForEveryone
    @GetMapping("/chi-tieu")
    IndicatorListPage list(
            Frame frame,
            @RequestParam(name = "q", defaultValue = "") String query,
            @RequestParam(name = "tim", defaultValue = "") String typed,
            @RequestParam(name = "dia-ban", required = false) @Nullable String areaKey) {
        Area area = areaKey == null
                ? usualArea()
                : areas.findByKey(areaKey).orElseThrow(() -> new NotFound("territory.unknown", areaKey));
        List<Indicator> wanted = indicators.current().listAll().stream()
                .filter(indicator -> matches(indicator, query))
                .toList();
        List<IndicatorListPage.Row> rows = scoreboard.of(frame, area, wanted).stream()
                .map(score -> row(frame, area, score))
                .sorted(Comparator.comparing(
                        (IndicatorListPage.Row row) -> row.value().isEmpty()))
                .toList();
        long without = rows.stream().filter(row -> row.value().isEmpty()).count();
        return new IndicatorListPage(
                frame, query, area, rows, (int) without, typed.isBlank() ? null : found(frame, typed));
    }

    /** The areas that match what is being typed. */
    @ForEveryone
    @GetMapping("/chi-tieu/dia-ban/tim")
    AreaFound areas(Frame frame, @RequestParam(name = "tim", defaultValue = "") String typed) {
        return found(frame, typed);
    }

    private AreaFound found(Frame frame, String typed) {
        return new AreaFound(
                frame,
                typed.strip(),
                search.listOfAnyTime(typed, LocalDate.now(clock), AreaFound.MOST).stream()
                        .map(area -> new AreaFound.Found(
                                area.name(),
                                AreaWords.where(frame.texts(), lineages.current(), area),
                                "/chi-tieu?dia-ban=" + area.key()))
                        .toList());
    }

    private static IndicatorListPage.Row row(Frame frame, Area area, Scoreboard.Score score) {
        return new IndicatorListPage.Row(
                score.indicator().name(),
                score.indicator().address() + (score.hasValue() ? "?dia-ban=" + area.key() : ""),
                score.line(),
                score.value(),
                score.periodText(),
                score.vintage() == null ? "" : frame.texts().of(score.vintage()),
                score.derived(),
                FiguresOfArea.change(frame, score));
    }

    private static boolean matches(Indicator indicator, String query) {
        String wanted = NameMatch.fold(query);
        return NameMatch.fold(indicator.name() + " " + indicator.shortNameOrName())
                        .contains(wanted)
                || indicator.synonyms().stream()
                        .anyMatch(synonym -> NameMatch.fold(synonym.printed()).contains(wanted));
    }

    /** The province of this office, unless nothing is recorded of it: then the area with the most single records. */
    private Area usualArea() {
        Area home = areas.home();
        List<Long> ids = observations.listAreaIds();
        return ids.isEmpty() || ids.contains(home.id()) ? home : areas.get(ids.getFirst());
    }
}

package vn.theo.indicator;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.theo.access.ForEveryone;
import vn.theo.site.Frame;
import vn.theo.site.NotFound;
import vn.theo.site.Texts;
import vn.theo.territory.Area;
import vn.theo.territory.Areas;

@Controller
class IndicatorPages {
    private static final Comparator<Observation> NEWEST_FIRST = Comparator.comparing(
                    (Observation value) -> value.period().to())
            .thenComparing((Observation value) -> value.period().from())
            .thenComparing(Observation::vintage)
            .thenComparing(Observation::knownFrom)
            .reversed();

    private final Indicators indicators;
    private final Observations observations;
    private final Areas areas;
    private final Charts charts;
    private final ObjectProvider<Remarks> remarks;

    IndicatorPages(
            Indicators indicators,
            Observations observations,
            Areas areas,
            Charts charts,
            ObjectProvider<Remarks> remarks) {
        this.indicators = indicators;
        this.observations = observations;
        this.areas = areas;
        this.charts = charts;
        this.remarks = remarks;
    }

    @ForEveryone
    @GetMapping("/chi-tieu")
    IndicatorListPage list(
            Frame frame,
            @RequestParam(name = "q", defaultValue = "") String query,
            @RequestParam(name = "dia-ban", required = false) @Nullable String areaKey) {
        Map<Long, List<Observation>> byArea =
                openTo(frame, observations.listAll()).stream().collect(groupingBy(Observation::areaId));
        Area area = areaKey == null ? defaultArea(byArea) : area(areaKey);
        Map<Long, List<Observation>> values =
                byArea.getOrDefault(area.id(), List.of()).stream().collect(groupingBy(Observation::indicatorId));
        List<IndicatorListPage.Row> rows = indicators.listAll().stream()
                .filter(indicator -> matches(indicator, query))
                .map(indicator -> row(indicator, values.getOrDefault(indicator.id(), List.of())))
                .sorted(Comparator.comparing((IndicatorListPage.Row row) -> row.latest() == null))
                .toList();
        long without = rows.stream().filter(row -> row.latest() == null).count();
        return new IndicatorListPage(
                frame, query, area, choices(frame, List.copyOf(byArea.keySet()), area), rows, (int) without);
    }

    @ForEveryone
    @GetMapping("/chi-tieu/{slug}")
    IndicatorPage show(
            Frame frame,
            @PathVariable String slug,
            @RequestParam(name = "dia-ban", required = false) @Nullable String areaKey,
            @RequestParam(name = "biet-ngay", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate knownOn) {
        Indicator indicator = indicator(slug);
        List<Long> areaIds = observations.listAreaIds(indicator.id());
        Area area = areaKey == null ? areaOf(areaIds) : area(areaKey);
        List<Observation> values = openTo(frame, values(indicator, area, knownOn));
        List<Remark> said = knownOn != null
                ? List.of()
                : remarks.orderedStream()
                        .flatMap(source -> source.listOf(indicator, area.id(), frame).stream())
                        .toList();
        return new IndicatorPage(
                frame,
                indicator,
                area,
                choices(frame, areaIds, area),
                knownOn,
                Series.latest(values).orElse(null),
                charts.box(frame, indicator, area, values, said),
                values.stream().sorted(NEWEST_FIRST).toList(),
                said);
    }

    @ForEveryone
    @GetMapping("/chi-tieu/{slug}.csv")
    ResponseEntity<String> download(
            Frame frame,
            @PathVariable String slug,
            @RequestParam(name = "dia-ban", required = false) @Nullable String areaKey,
            @RequestParam(name = "biet-ngay", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate knownOn) {
        Indicator indicator = indicator(slug);
        Area area = areaKey == null ? areaOf(observations.listAreaIds(indicator.id())) : area(areaKey);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + slug + "-" + area.code() + ".csv\"")
                .body(FigureTable.csv(indicator, area, openTo(frame, values(indicator, area, knownOn))));
    }

    /** What this reader may see: staff everything, the public what has a public source or stands in a published document. */
    private static List<Observation> openTo(Frame frame, List<Observation> values) {
        return values.stream()
                .filter(value -> value.evidence() == null
                        || frame.mayRead(value.evidence().quote()))
                .toList();
    }

    private List<Observation> values(Indicator indicator, Area area, @Nullable LocalDate knownOn) {
        if (knownOn == null) {
            return observations.listOf(indicator.id(), area.id());
        }
        Instant endOfDay =
                knownOn.plusDays(1).atStartOfDay(Texts.ZONE).toInstant().minusMillis(1);
        return observations.listOf(indicator.id(), area.id(), endOfDay);
    }

    private static IndicatorListPage.Row row(Indicator indicator, List<Observation> values) {
        Observation latest = Series.latest(values).orElse(null);
        List<Observation> oneBasis = latest == null
                ? List.of()
                : Series.line(
                        indicator,
                        values.stream()
                                .filter(value -> value.priceBasis() == latest.priceBasis())
                                .toList());
        return new IndicatorListPage.Row(indicator, latest, Sparkline.of(oneBasis), values.size());
    }

    private static boolean matches(Indicator indicator, String query) {
        String wanted = NameMatch.fold(query);
        return NameMatch.fold(indicator.name() + " " + indicator.shortNameOrName())
                        .contains(wanted)
                || indicator.synonyms().stream()
                        .anyMatch(synonym -> NameMatch.fold(synonym.printed()).contains(wanted));
    }

    private Area defaultArea(Map<Long, List<Observation>> byArea) {
        Area home = areas.home();
        if (byArea.containsKey(home.id())) {
            return home;
        }
        Optional<Long> fullest = byArea.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<Long, List<Observation>> values) ->
                        values.getValue().size()))
                .map(Map.Entry::getKey);
        return fullest.map(areas::get).orElse(home);
    }

    private Area areaOf(List<Long> areaIds) {
        Area home = areas.home();
        return areaIds.isEmpty() || areaIds.contains(home.id()) ? home : areas.get(areaIds.getFirst());
    }

    private Area area(String key) {
        return areas.findByKey(key).orElseThrow(() -> new NotFound("territory.unknown", key));
    }

    private Indicator indicator(String slug) {
        return indicators.findBySlug(slug).orElseThrow(() -> new NotFound("indicator.unknown", slug));
    }

    private List<AreaChoice> choices(Frame frame, List<Long> areaIds, Area chosen) {
        List<Long> ids = areaIds.contains(chosen.id())
                ? areaIds
                : java.util.stream.Stream.concat(java.util.stream.Stream.of(chosen.id()), areaIds.stream())
                        .toList();
        return areas.listByIds(ids).stream()
                .map(area -> {
                    LocalDate last = area.validTo();
                    String label = last == null
                            ? area.name()
                            : frame.t(
                                    "indicator.area-until",
                                    area.name(),
                                    frame.texts().date(last));
                    return new AreaChoice(area.key(), label, area.id() == chosen.id());
                })
                .toList();
    }
}

package vn.theo.indicator.page;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.theo.indicator.AskDoubts;
import vn.theo.indicator.DerivedFigure;
import vn.theo.indicator.DoubtedFigures;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.LoadedFigure;
import vn.theo.indicator.LoadedFigures;
import vn.theo.indicator.Observation;
import vn.theo.indicator.Observations;
import vn.theo.indicator.Remark;
import vn.theo.indicator.Series;
import vn.theo.indicator.Vintage;
import vn.theo.kernel.Period;
import vn.theo.site.Frame;
import vn.theo.site.NotFound;
import vn.theo.territory.Area;
import vn.theo.territory.Areas;
import vn.theo.territory.Lineages;

/** What a choice of figures means: the indicator, the area on the chosen map, and its figures as this reader may see them. */
@Service
class ShowFigures {
    private static final Comparator<FigureRow> NEWEST_FIRST = Comparator.comparing(
                    (FigureRow row) -> row.period().to())
            .thenComparing(row -> row.period().from())
            .thenComparing(FigureRow::vintage)
            .reversed();

    private final Indicators indicators;
    private final Observations observations;
    private final LoadedFigures loaded;
    private final Areas areas;
    private final Lineages lineages;
    private final FigureRows rows;
    private final AskDoubts askDoubts;
    private final Clock clock;

    ShowFigures(
            Indicators indicators,
            Observations observations,
            LoadedFigures loaded,
            Areas areas,
            Lineages lineages,
            FigureRows rows,
            AskDoubts askDoubts,
            Clock clock) {
        this.indicators = indicators;
        this.observations = observations;
        this.loaded = loaded;
        this.areas = areas;
        this.lineages = lineages;
        this.rows = rows;
        this.askDoubts = askDoubts;
        this.clock = clock;
    }

    /**
     * The figures of one area.
     *
     * @param recorded single observations, and loaded figures that no later load replaced, oldest first
     * @param origins where the loaded ones stand
     * @param doubts none where an earlier state of the record is shown
     */
    record Shown(
            Indicator indicator,
            Area area,
            FigureRows.Known known,
            Period.Kind kind,
            List<Observation> recorded,
            Map<Observation, LoadedFigure> origins,
            List<DerivedFigure> derived,
            DoubtedFigures doubts) {
        /** The last value, recorded or worked out; null while there is none. */
        @Nullable
        FigureRow latest(Frame frame) {
            Observation last = Series.latest(recorded).orElse(null);
            DerivedFigure follows = derived.stream()
                    .max(Comparator.comparing(
                            (DerivedFigure figure) -> figure.period().to()))
                    .orElse(null);
            if (follows != null
                    && (last == null
                            || follows.period().to().isAfter(last.period().to()))) {
                return FigureRow.of(frame.texts(), indicator, follows);
            }
            return last == null
                    ? null
                    : FigureRow.of(frame.texts(), last, origins.get(last), List.of(), doubts.of(last));
        }

        List<FigureRow> rows(Frame frame, List<Remark> remarks) {
            List<FigureRow> all = new ArrayList<>();
            recorded.forEach(value ->
                    all.add(FigureRow.of(frame.texts(), value, origins.get(value), remarks, doubts.of(value))));
            List<Period> own = recorded.stream()
                    .filter(value -> value.vintage() != Vintage.PLAN)
                    .map(Observation::period)
                    .toList();
            derived.stream()
                    .filter(figure -> !own.contains(figure.period()))
                    .forEach(figure -> all.add(FigureRow.of(frame.texts(), indicator, figure)));
            all.sort(NEWEST_FIRST);
            return all;
        }
    }

    Indicator indicator(String slug) {
        return indicators.current().findBySlug(slug).orElseThrow(() -> new NotFound("indicator.unknown", slug));
    }

    Area area(Indicator indicator, FigureChoice choice) {
        String key = choice.areaKey();
        if (key == null) {
            return usualArea(indicator);
        }
        LocalDate map = choice.mapDate();
        if (map != null && key.indexOf('@') < 0) {
            return lineages.current()
                    .findByCode(key, map)
                    .or(() -> areas.findByKey(key))
                    .orElseThrow(() -> new NotFound("territory.unknown", key));
        }
        return areas.findByKey(key).orElseThrow(() -> new NotFound("territory.unknown", key));
    }

    /** The province of this office, unless only other areas have values. */
    private Area usualArea(Indicator indicator) {
        Area home = areas.home();
        List<Long> ids = observations.listAreaIds(indicator.id());
        boolean atHome = ids.isEmpty()
                || ids.contains(home.id())
                || !loaded.listAreaIds(indicator.id(), List.of(home.id())).isEmpty();
        return atHome ? home : areas.get(ids.getFirst());
    }

    LocalDate mapDate(FigureChoice choice) {
        LocalDate day = choice.mapDate();
        return day == null ? LocalDate.now(clock) : day;
    }

    Shown show(Frame frame, String slug, FigureChoice choice) {
        Indicator indicator = indicator(slug);
        Area area = area(indicator, choice);
        FigureRows.Known known = rows.known(indicator, choice, frame.signedIn());
        Period.Kind kind = choice.kind() == null ? known.usualKind() : choice.kind();
        Map<Observation, LoadedFigure> origins = new java.util.HashMap<>();
        List<Observation> recorded = new ArrayList<>(single(frame, indicator.id(), area.id(), choice.moment()));
        for (LoadedFigure figure : loaded.listHistory(indicator.id(), area.id(), choice.moment())) {
            if (figure.stands()) {
                recorded.add(figure.value());
                origins.put(figure.value(), figure);
            }
        }
        recorded.removeIf(value -> choice.basis() != null && value.priceBasis() != choice.basis());
        return new Shown(
                indicator,
                area,
                known,
                kind,
                recorded,
                origins,
                rows.derived(frame, indicator, area, known, kind, choice),
                choice.knownOn() != null
                        ? DoubtedFigures.NONE
                        : askDoubts.about(List.of(indicator.id()), frame.signedIn()));
    }

    /** What an area has on record, single and loaded, for a line beside another. */
    List<Observation> recorded(Frame frame, long indicatorId, long areaId, @Nullable Instant moment) {
        List<Observation> both = new ArrayList<>(single(frame, indicatorId, areaId, moment));
        both.addAll(loaded.listOf(indicatorId, areaId, moment));
        return both;
    }

    /** Staff see everything, the public what has a public source or stands in a published document. */
    private List<Observation> single(Frame frame, long indicatorId, long areaId, @Nullable Instant moment) {
        List<Observation> all = moment == null
                ? observations.listOf(indicatorId, areaId)
                : observations.listOf(indicatorId, areaId, moment);
        return openTo(frame, all);
    }

    static List<Observation> openTo(Frame frame, List<Observation> values) {
        return values.stream()
                .filter(value -> value.evidence() == null
                        || frame.mayRead(value.evidence().quote()))
                .toList();
    }
}

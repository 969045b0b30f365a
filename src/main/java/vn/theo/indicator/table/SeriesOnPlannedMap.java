package vn.theo.indicator.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.theo.indicator.Definitions;
import vn.theo.indicator.FigureText;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.grid.Grid;
import vn.theo.indicator.grid.Grids;
import vn.theo.indicator.grid.IndicatorGrids;
import vn.theo.kernel.Period;
import vn.theo.site.Texts;
import vn.theo.territory.Area;
import vn.theo.territory.Lineage;
import vn.theo.territory.PlannedChange;
import vn.theo.territory.SeriesAfterChange;
import vn.theo.territory.SeriesOutlook;
import vn.theo.territory.SeriesOutlook.Fate;

/** Reads every series on a planned map as it would be read on a recorded one, and says which years it loses and why. */
@Component
class SeriesOnPlannedMap implements SeriesAfterChange {
    private static final int PERIODS = 6;

    private final Indicators indicators;
    private final Grids grids;
    private final FigureTables tables;

    SeriesOnPlannedMap(Indicators indicators, Grids grids, FigureTables tables) {
        this.indicators = indicators;
        this.grids = grids;
        this.tables = tables;
    }

    @Override
    public List<SeriesOutlook> listOf(PlannedChange change, Texts texts) {
        Definitions definitions = indicators.current();
        Map<Long, IndicatorGrids> byIndicator = grids.of(definitions.listAll(), null, true);
        List<SeriesOutlook> outlooks = new ArrayList<>();
        for (Indicator indicator : definitions.listAll()) {
            List<IndicatorGrids> sources = new ArrayList<>(List.of(byIndicator.get(indicator.id())));
            definitions.findRatioParts(indicator.id()).ifPresent(parts -> {
                Optional.ofNullable(byIndicator.get(parts.numeratorId())).ifPresent(sources::add);
                Optional.ofNullable(byIndicator.get(parts.denominatorId())).ifPresent(sources::add);
            });
            new One(indicator, sources, change, texts).outlook().ifPresent(outlooks::add);
        }
        return outlooks;
    }

    /** One indicator on the planned map. */
    private final class One {
        private final Indicator indicator;
        private final PlannedChange change;
        private final Texts texts;
        private final Lineage lineage;
        private final List<Grid> layers = new ArrayList<>();
        private final List<Period> periods = new ArrayList<>();
        private final List<String> late = new ArrayList<>();

        One(Indicator indicator, List<IndicatorGrids> sources, PlannedChange change, Texts texts) {
            this.indicator = indicator;
            this.change = change;
            this.texts = texts;
            this.lineage = change.after();
            Set<Long> areas = new HashSet<>();
            change.ended().forEach(area -> {
                areas.add(area.id());
                lineage.listPast(area.id()).forEach(transfer -> areas.add(transfer.from()));
            });
            choosePeriods(sources, areas);
        }

        /** The latest periods before the change, of the kind of which these areas have most. */
        private void choosePeriods(List<IndicatorGrids> sources, Set<Long> areas) {
            List<Period> best = List.of();
            for (Period.Kind kind : Period.Kind.values()) {
                List<Grid> ofKind = sources.stream()
                        .flatMap(source -> source.find(kind, null).stream())
                        .toList();
                List<Period> found = ofKind.stream()
                        .flatMap(grid -> Arrays.stream(grid.periods())
                                .filter(period -> areas.stream().anyMatch(area -> has(grid, area, period))))
                        .distinct()
                        .sorted()
                        .toList();
                if (found.size() > best.size()) {
                    best = found;
                    layers.clear();
                    layers.addAll(ofKind);
                }
            }
            best.stream().filter(period -> period.to().isBefore(change.date())).forEach(periods::add);
            best.stream()
                    .filter(period -> !period.to().isBefore(change.date()))
                    .forEach(period -> late.add(FigureText.period(texts, period)));
            while (periods.size() > PERIODS) {
                periods.removeFirst();
            }
        }

        private static boolean has(Grid grid, long area, Period period) {
            return grid.amount(grid.cell(area, grid.columnOf(period))) != Grid.NONE;
        }

        Optional<SeriesOutlook> outlook() {
            List<Area> begun = change.begun().stream().filter(this::isMeasured).toList();
            if (begun.isEmpty() || periods.isEmpty()) {
                return Optional.empty();
            }
            FigureQuery query =
                    new FigureQuery(List.of(indicator), begun, periods, change.date(), null, false, null, true);
            Sheet sheet = tables.fill(query, lineage);
            List<SeriesOutlook.Line> lines = new ArrayList<>();
            for (int a = 0; a < begun.size(); a++) {
                lines.add(line(query, sheet, a));
            }
            lines.sort(Comparator.comparing(SeriesOutlook.Line::fate).reversed());
            return Optional.of(new SeriesOutlook(
                    indicator.name(),
                    indicator.unit(),
                    indicator.address(),
                    periods.stream().map(Period::text).toList(),
                    lines,
                    String.join(", ", late)));
        }

        /** Whether any territory that the area would be made of has a figure of this indicator. */
        private boolean isMeasured(Area area) {
            return lineage.listPast(area.id()).stream()
                    .anyMatch(transfer -> layers.stream()
                            .anyMatch(grid -> periods.stream().anyMatch(period -> has(grid, transfer.from(), period))));
        }

        private SeriesOutlook.Line line(FigureQuery query, Sheet sheet, int index) {
            Area area = query.areas().get(index);
            List<String> values = new ArrayList<>();
            Set<Derivation> derivations = new HashSet<>();
            int firstEmpty = -1;
            for (int p = 0; p < periods.size(); p++) {
                Cell cell = sheet.cell(0, index, p);
                derivations.add(cell.derivation());
                values.add(cell.value() == null ? "" : texts.number(FigureText.round(cell.value())));
                firstEmpty = cell.hasValue() || firstEmpty >= 0 ? firstEmpty : p;
            }
            Fate fate = fate(derivations);
            String why = firstEmpty < 0 ? "" : why(query, area, periods.get(firstEmpty), fate);
            return new SeriesOutlook.Line(area.code(), area.name(), fate, values, why);
        }

        private static Fate fate(Set<Derivation> derivations) {
            boolean any = derivations.stream().anyMatch(Derivation::hasValue);
            if (derivations.contains(Derivation.NOT_COMPARABLE)) {
                return Fate.NOT_COMPARABLE;
            }
            if (derivations.contains(Derivation.NOT_ADDITIVE)) {
                return Fate.NOT_ADDITIVE;
            }
            if (derivations.contains(Derivation.MISSING)) {
                return any ? Fate.INCOMPLETE : Fate.MISSING;
            }
            return derivations.contains(Derivation.SHARED)
                    ? Fate.ESTIMATED
                    : derivations.contains(Derivation.RATIO) ? Fate.FROM_PARTS : Fate.EXACT;
        }

        /** Which part is missing or does not add, and since when. */
        private String why(FigureQuery query, Area area, Period period, Fate fate) {
            List<String> parts = tables.explain(query, indicator, area, period, lineage).stream()
                    .filter(piece -> !piece.value().hasValue()
                            || piece.share() == null && fate == Fate.NOT_COMPARABLE && piece.changed() != null)
                    .map(piece -> piece.area().name())
                    .distinct()
                    .limit(4)
                    .toList();
            String when = FigureText.period(texts, period);
            return switch (fate) {
                case INCOMPLETE, MISSING ->
                    parts.isEmpty()
                            ? texts.of("territory.outlook.missing", when)
                            : texts.of("territory.outlook.missing-part", String.join(", ", parts), when);
                case NOT_COMPARABLE -> texts.of("territory.outlook.no-share", String.join(", ", parts));
                case NOT_ADDITIVE ->
                    texts.of("territory.outlook.kind." + indicator.kind().name());
                case EXACT, FROM_PARTS, ESTIMATED -> "";
            };
        }
    }
}

package vn.theo.indicator.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.Definitions;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.IndicatorKind;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.grid.IndicatorGrids;
import vn.theo.kernel.Period;
import vn.theo.territory.Area;
import vn.theo.territory.Lineage;

/** The figures of some indicators as they stand at one moment, read for any period, price basis, and planned or observed. */
final class OpenTables {
    private record Key(
            long indicator,
            Period period,
            boolean plan,
            @Nullable PriceBasis basis) {}

    private final FigureQuery query;
    private final Definitions definitions;
    private final Map<Long, IndicatorGrids> byIndicator;
    private final Lineage lineage;
    private final Map<Key, Reading> readings = new HashMap<>();

    OpenTables(FigureQuery query, Definitions definitions, Map<Long, IndicatorGrids> byIndicator, Lineage lineage) {
        this.query = query;
        this.definitions = definitions;
        this.byIndicator = byIndicator;
        this.lineage = lineage;
    }

    Definitions definitions() {
        return definitions;
    }

    Lineage lineage() {
        return lineage;
    }

    /**
     * The price basis to work with: the one asked for, else constant prices where growth is wanted and they are known, else
     * the one with the most values; null where there is none, or where a ratio takes each of its parts in its own.
     */
    @Nullable
    PriceBasis basis(Indicator indicator, Period.Kind kind, boolean constant) {
        IndicatorGrids grids = byIndicator.get(indicator.id());
        if (query.priceBasis() != null
                || grids == null
                || definitions.findRatioParts(indicator.id()).isPresent()) {
            return query.priceBasis();
        }
        Optional<PriceBasis> preferred = constant ? grids.constantBasis(kind) : Optional.empty();
        return preferred.or(() -> grids.basis(kind)).orElse(null);
    }

    /** The price basis to compare values of another with: the same where it is known, else the one with the most values. */
    @Nullable
    PriceBasis basisBeside(Indicator indicator, Period.Kind kind, boolean plan, @Nullable PriceBasis beside) {
        IndicatorGrids grids = byIndicator.get(indicator.id());
        if (grids == null || beside == null) {
            return beside;
        }
        boolean same = (plan ? grids.findPlan(kind, beside) : grids.find(kind, beside)).isPresent();
        return same ? beside : grids.basis(kind, plan).orElse(null);
    }

    Reading reading(Indicator indicator, Period period, boolean plan, @Nullable PriceBasis basis) {
        return readings.computeIfAbsent(
                new Key(indicator.id(), period, plan, basis),
                key -> FigureTables.reading(
                        query.withBasisAndPlan(basis, plan), indicator, definitions, byIndicator, lineage, period));
    }

    /** From the first of January to the end of a period: as recorded so, else the sum of the quarters or months, for flows. */
    Reading readingToDate(Indicator indicator, Period period, @Nullable PriceBasis basis) {
        Period toDate = toDate(period);
        if (indicator.kind() != IndicatorKind.FLOW || period.kind() == Period.Kind.YEAR) {
            return reading(indicator, period, false, basis);
        }
        List<Reading> ways = new ArrayList<>();
        ways.add(reading(indicator, toDate, false, basis));
        int lastMonth = period.to().getMonthValue();
        int year = period.to().getYear();
        if (lastMonth % 3 == 0) {
            ways.add(new Sum(IntStream.rangeClosed(1, lastMonth / 3)
                    .mapToObj(quarter -> reading(indicator, Period.ofQuarter(year, quarter), false, basis))
                    .toList()));
        }
        ways.add(new Sum(IntStream.rangeClosed(1, lastMonth)
                .mapToObj(month -> Period.of(String.format("%04d-%02d", year, month)))
                .map(month -> reading(indicator, month, false, basis))
                .toList()));
        return new First(ways);
    }

    private static Period toDate(Period period) {
        java.time.LocalDate first = java.time.LocalDate.of(period.to().getYear(), 1, 1);
        return new Period(Period.Kind.YEAR_TO_DATE, first, period.to());
    }

    /** The first of several ways that leads to a value. */
    private record First(List<Reading> ways) implements Reading {
        @Override
        public Cell cell(Area area) {
            return chosen(area).cell(area);
        }

        @Override
        public List<Piece> explain(Area area) {
            return chosen(area).explain(area);
        }

        @Override
        public Optional<Period> findLastKnown(Area area) {
            return ways.getLast().findLastKnown(area).or(() -> ways.getFirst().findLastKnown(area));
        }

        private Reading chosen(Area area) {
            return ways.stream()
                    .filter(way -> way.cell(area).hasValue())
                    .findFirst()
                    .orElse(ways.getFirst());
        }
    }

    /** Periods one after another together; one without a value leaves the sum empty. */
    private record Sum(List<Reading> parts) implements Reading {
        @Override
        public Cell cell(Area area) {
            Cell sum = parts.getFirst().cell(area);
            for (Reading part : parts.subList(1, parts.size())) {
                Cell next = part.cell(area);
                if (!sum.hasValue() || !next.hasValue()) {
                    return sum.hasValue() ? next : sum;
                }
                sum = Formula.sum(sum, next);
            }
            return sum;
        }

        @Override
        public List<Piece> explain(Area area) {
            return parts.stream()
                    .filter(part -> !part.cell(area).hasValue())
                    .findFirst()
                    .orElse(parts.getFirst())
                    .explain(area);
        }

        @Override
        public Optional<Period> findLastKnown(Area area) {
            return parts.getFirst().findLastKnown(area);
        }
    }
}

package vn.theo.indicator.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.theo.indicator.Definitions;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.IndicatorKind;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.RatioParts;
import vn.theo.indicator.grid.Grid;
import vn.theo.indicator.grid.Grids;
import vn.theo.indicator.grid.IndicatorGrids;
import vn.theo.kernel.Period;
import vn.theo.territory.Area;
import vn.theo.territory.Lineage;
import vn.theo.territory.Lineages;

/** Fills tables: any indicators, areas and periods, on the map of any date and as known on any date. */
@Service
public class FigureTables {
    private static final int RATIO_SCALE = 6;

    private final Indicators indicators;
    private final Grids grids;
    private final Lineages lineages;

    FigureTables(Indicators indicators, Grids grids, Lineages lineages) {
        this.indicators = indicators;
        this.grids = grids;
        this.lineages = lineages;
    }

    public Sheet fill(FigureQuery query) {
        return fill(query, lineages.current());
    }

    /** Fills a table for the areas of any lineage, such as one that is only planned. */
    Sheet fill(FigureQuery query, Lineage lineage) {
        Definitions definitions = indicators.current();
        Map<Long, IndicatorGrids> byIndicator = grids.of(withParts(query, definitions), query.knownOn(), query.staff());
        Cell[] cells = new Cell
                [query.indicators().size()
                        * query.areas().size()
                        * query.periods().size()];
        List<@Nullable PriceBasis> bases = new ArrayList<>();
        for (int i = 0; i < query.indicators().size(); i++) {
            Indicator indicator = query.indicators().get(i);
            bases.add(basis(query, byIndicator.get(indicator.id())));
            for (int p = 0; p < query.periods().size(); p++) {
                Period period = query.periods().get(p);
                Reading reading = reading(query, indicator, definitions, byIndicator, lineage, period);
                for (int a = 0; a < query.areas().size(); a++) {
                    cells[(i * query.areas().size() + a) * query.periods().size() + p] =
                            reading.cell(query.areas().get(a));
                }
            }
        }
        return new Sheet(query, bases, cells);
    }

    /** What one cell is made of, one step down; empty where the value was recorded for the area itself. */
    public List<Piece> explain(FigureQuery query, Indicator indicator, Area area, Period period) {
        return explain(query, indicator, area, period, lineages.current());
    }

    List<Piece> explain(FigureQuery query, Indicator indicator, Area area, Period period, Lineage lineage) {
        Definitions definitions = indicators.current();
        Map<Long, IndicatorGrids> byIndicator = grids.of(withParts(query, definitions), query.knownOn(), query.staff());
        return reading(query, indicator, definitions, byIndicator, lineage, period)
                .explain(area);
    }

    /** The indicators of the query and those that its ratios are worked out from. */
    private static Set<Indicator> withParts(FigureQuery query, Definitions definitions) {
        Set<Indicator> all = new LinkedHashSet<>(query.indicators());
        for (Indicator indicator : query.indicators()) {
            definitions.findRatioParts(indicator.id()).ifPresent(parts -> {
                definitions.find(parts.numeratorId()).ifPresent(all::add);
                definitions.find(parts.denominatorId()).ifPresent(all::add);
            });
        }
        return all;
    }

    private static @Nullable PriceBasis basis(FigureQuery query, @Nullable IndicatorGrids of) {
        if (query.priceBasis() != null || of == null || query.periods().isEmpty()) {
            return query.priceBasis();
        }
        return of.basis(query.periods().getFirst().kind()).orElse(null);
    }

    private static Reading reading(
            FigureQuery query,
            Indicator indicator,
            Definitions definitions,
            Map<Long, IndicatorGrids> byIndicator,
            Lineage lineage,
            Period period) {
        OneSeries own = OneSeries.of(
                query, indicator.kind(), byIndicator.get(indicator.id()), lineage.ofMeasure(indicator.slug()), period);
        RatioParts parts = definitions.findRatioParts(indicator.id()).orElse(null);
        return parts == null
                ? own
                : new Ratio(
                        own,
                        part(query, parts.numeratorId(), definitions, byIndicator, lineage, period),
                        part(query, parts.denominatorId(), definitions, byIndicator, lineage, period),
                        parts.factor());
    }

    private static OneSeries part(
            FigureQuery query,
            long indicatorId,
            Definitions definitions,
            Map<Long, IndicatorGrids> byIndicator,
            Lineage lineage,
            Period period) {
        Lineage divided = definitions
                .find(indicatorId)
                .map(indicator -> lineage.ofMeasure(indicator.slug()))
                .orElse(lineage);
        return OneSeries.of(query, IndicatorKind.FLOW, byIndicator.get(indicatorId), divided, period);
    }

    /** The values of one indicator in one period, for any area. */
    private sealed interface Reading {
        Cell cell(Area area);

        List<Piece> explain(Area area);
    }

    private record OneSeries(MapReader reader, Period period, int column) implements Reading {
        static OneSeries of(
                FigureQuery query, IndicatorKind kind, @Nullable IndicatorGrids grids, Lineage lineage, Period period) {
            Grid grid = grids == null
                    ? null
                    : (query.plan()
                                    ? grids.findPlan(period.kind(), query.priceBasis())
                                    : grids.find(period.kind(), query.priceBasis()))
                            .orElse(null);
            int column = grid == null ? -1 : grid.columnOf(period);
            return new OneSeries(new MapReader(kind, grid, lineage), period, column);
        }

        @Override
        public Cell cell(Area area) {
            return reader.read(area, period, column);
        }

        @Override
        public List<Piece> explain(Area area) {
            return reader.explain(area, period, column);
        }
    }

    /** A ratio stands as recorded for the area itself; for any other area it is worked out from the sums of its parts. */
    private record Ratio(OneSeries own, OneSeries numerator, OneSeries denominator, BigDecimal factor)
            implements Reading {
        @Override
        public Cell cell(Area area) {
            Cell direct = own.cell(area);
            if (direct.hasValue()) {
                return direct;
            }
            Cell above = numerator.cell(area);
            Cell below = denominator.cell(area);
            BigDecimal top = above.value();
            BigDecimal bottom = below.value();
            if (top == null || bottom == null) {
                return Cell.none(top == null ? above.derivation() : below.derivation());
            }
            if (bottom.signum() == 0) {
                return Cell.none(Derivation.MISSING);
            }
            long amount = top.multiply(factor)
                    .divide(bottom, MathContext.DECIMAL64)
                    .movePointRight(RATIO_SCALE)
                    .setScale(0, RoundingMode.HALF_EVEN)
                    .longValueExact();
            Cell weaker = above.plus(below.none(above.scale()), Derivation.RATIO);
            return new Cell(amount, RATIO_SCALE, Derivation.RATIO, weaker.vintage(), weaker.bound());
        }

        @Override
        public List<Piece> explain(Area area) {
            return own.cell(area).hasValue() ? own.explain(area) : numerator.explain(area);
        }
    }
}

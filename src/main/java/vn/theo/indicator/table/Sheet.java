package vn.theo.indicator.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.PriceBasis;

/**
 * A filled table: cells by indicator, area and period in the order of the query.
 *
 * @param bases the price basis used for each indicator, null where it has no values at all
 */
public final class Sheet {
    private final FigureQuery query;
    private final List<@Nullable PriceBasis> bases;
    private final Cell[] cells;
    private final Calculation calculation;

    Sheet(FigureQuery query, List<@Nullable PriceBasis> bases, Cell[] cells) {
        this(query, bases, cells, Calculation.VALUE);
    }

    Sheet(FigureQuery query, List<@Nullable PriceBasis> bases, Cell[] cells, Calculation calculation) {
        this.query = query;
        this.bases = bases;
        this.cells = cells;
        this.calculation = calculation;
    }

    /** What the cells hold: the values themselves, or what was worked out from them. */
    public Calculation calculation() {
        return calculation;
    }

    /** The unit of the cells of an indicator of the query. */
    public String unit(int indicator) {
        return calculation.unitOf(query.indicators().get(indicator));
    }

    public FigureQuery query() {
        return query;
    }

    /** The price basis used for an indicator of the query, null where it has no values at all. */
    public @Nullable PriceBasis basis(int indicator) {
        return bases.get(indicator);
    }

    public Cell cell(int indicator, int area, int period) {
        return cells[(indicator * query.areas().size() + area) * query.periods().size() + period];
    }
}

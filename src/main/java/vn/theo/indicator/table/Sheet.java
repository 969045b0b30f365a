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

    Sheet(FigureQuery query, List<@Nullable PriceBasis> bases, Cell[] cells) {
        this.query = query;
        this.bases = bases;
        this.cells = cells;
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

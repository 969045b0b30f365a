package vn.theo.indicator.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.DoubtMark;
import vn.theo.indicator.DoubtedFigures;
import vn.theo.indicator.PriceBasis;
import vn.theo.territory.Area;

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
    private final DoubtedFigures doubts;

    Sheet(FigureQuery query, List<@Nullable PriceBasis> bases, Cell[] cells) {
        this(query, bases, cells, Calculation.VALUE, DoubtedFigures.NONE);
    }

    Sheet(
            FigureQuery query,
            List<@Nullable PriceBasis> bases,
            Cell[] cells,
            Calculation calculation,
            DoubtedFigures doubts) {
        this.query = query;
        this.bases = bases;
        this.cells = cells;
        this.calculation = calculation;
        this.doubts = doubts;
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

    /** The same table, told which of its figures are in doubt. */
    Sheet with(DoubtedFigures doubted) {
        return new Sheet(query, bases, cells, calculation, doubted);
    }

    DoubtedFigures doubts() {
        return doubts;
    }

    /** What is doubted about the figure of a cell; of a calculation, about the value of that area and period. */
    public List<DoubtMark> doubts(int indicator, int area, int period) {
        return doubts == DoubtedFigures.NONE || !cell(indicator, area, period).hasValue()
                ? List.of()
                : doubts.of(
                        query.indicators().get(indicator).id(),
                        query.areas().get(area).id(),
                        query.periods().get(period),
                        basis(indicator));
    }

    /** The same for the first indicator and period, as a ranking shows them. */
    List<DoubtMark> doubts(Area area) {
        return doubts.of(
                query.indicators().getFirst().id(), area.id(), query.periods().getFirst(), basis(0));
    }

    public Cell cell(int indicator, int area, int period) {
        return cells[(indicator * query.areas().size() + area) * query.periods().size() + period];
    }
}

package vn.theo.check.sweep;

import java.math.BigDecimal;
import vn.theo.check.doubt.Figure;
import vn.theo.check.doubt.FigureRole;
import vn.theo.check.rule.Interval;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Observation;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.grid.Grid;
import vn.theo.kernel.Period;

/** One grid of an indicator with how exactly its rows are printed. */
final class Layer {
    private final Indicator indicator;
    private final PriceBasis basis;
    private final Grid grid;
    private final Period[] periods;
    private final RowDigits digits;
    private final long[] areas;
    private final int[] rows;

    Layer(Indicator indicator, PriceBasis basis, Grid grid) {
        this.indicator = indicator;
        this.basis = basis;
        this.grid = grid;
        this.periods = grid.periods();
        this.digits = new RowDigits(grid, periods.length);
        this.areas = grid.areas();
        this.rows = digits.rowByArea(areas.length == 0 ? 0 : areas[areas.length - 1]);
    }

    Indicator indicator() {
        return indicator;
    }

    PriceBasis basis() {
        return basis;
    }

    Period[] periods() {
        return periods;
    }

    long[] areas() {
        return areas;
    }

    int columnOf(Period period) {
        return grid.columnOf(period);
    }

    /** The row of an area, -1 where it has no values. */
    int row(long area) {
        return area < rows.length ? rows[(int) area] : -1;
    }

    boolean has(int row, int column) {
        return row >= 0 && column >= 0 && grid.amount(cell(row, column)) != Grid.NONE;
    }

    private int cell(int row, int column) {
        return row * periods.length + column;
    }

    /** The value as a fraction, good enough to pass over what plainly fits. */
    double value(int row, int column) {
        return grid.amount(cell(row, column)) * Math.pow(10, -grid.scale());
    }

    /** What rounding may hide, to either side. */
    double half(int row) {
        return digits.half(row) * Math.pow(10, -grid.scale());
    }

    Interval range(int row, int column) {
        return digits.range(row, cell(row, column));
    }

    BigDecimal exact(int row, int column) {
        return BigDecimal.valueOf(grid.amount(cell(row, column)), grid.scale()).stripTrailingZeros();
    }

    /** The cell as a figure; who states it is looked up later, for those that are told. */
    Figure figure(FigureRole role, int row, int column) {
        BigDecimal value = exact(row, column);
        return Figure.of(
                role,
                Observation.unrecorded(
                        -1,
                        indicator.id(),
                        areas[row],
                        periods[column],
                        value.scale() < 0 ? value.setScale(0) : value,
                        indicator.unit(),
                        grid.bound(cell(row, column)),
                        grid.vintage(cell(row, column)),
                        basis,
                        ""));
    }
}

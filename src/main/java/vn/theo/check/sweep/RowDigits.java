package vn.theo.check.sweep;

import java.math.BigDecimal;
import vn.theo.check.rule.Interval;
import vn.theo.indicator.grid.Grid;
import vn.theo.kernel.Bound;

/**
 * How exactly each area's values are printed. A table keeps one number of decimals for all of its values, so what an area's
 * source prints shows in the zeros that all of its values end in: a row of hundreds is rounded to hundreds.
 */
final class RowDigits {
    /** Fewer values may end in zeros by chance; then only the decimals count. */
    private static final int ENOUGH = 3;

    private static final long[] POWERS = new long[18];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private final Grid grid;
    private final byte[] zerosByRow;
    private final long[] areas;

    RowDigits(Grid grid, int columns) {
        this.grid = grid;
        this.areas = grid.areas();
        this.zerosByRow = new byte[areas.length];
        for (int row = 0; row < areas.length; row++) {
            zerosByRow[row] = zeros(grid.cell(areas[row], 0), columns);
        }
    }

    private byte zeros(int firstCell, int columns) {
        int least = POWERS.length - 1;
        int values = 0;
        for (int cell = firstCell; cell < firstCell + columns; cell++) {
            long amount = grid.amount(cell);
            if (amount != Grid.NONE && amount != 0) {
                values++;
                while (least > 0 && amount % POWERS[least] != 0) {
                    least--;
                }
            }
        }
        return (byte) (values >= ENOUGH ? least : Math.min(least, grid.scale()));
    }

    /** Half a unit of the last digit printed, in amounts of the grid. */
    double half(int row) {
        return 0.5 * POWERS[zerosByRow[row]];
    }

    /** The range of a cell of a row. */
    Interval range(int row, int cell) {
        Bound bound = grid.bound(cell);
        return Interval.printed(
                BigDecimal.valueOf(grid.amount(cell), grid.scale()), grid.scale() - zerosByRow[row], bound);
    }

    /** The rows by area id, -1 where an area has none. */
    int[] rowByArea(long maxArea) {
        int[] rows = new int[Math.toIntExact(maxArea) + 1];
        java.util.Arrays.fill(rows, -1);
        for (int row = 0; row < areas.length; row++) {
            if (areas[row] <= maxArea) {
                rows[(int) areas[row]] = row;
            }
        }
        return rows;
    }
}

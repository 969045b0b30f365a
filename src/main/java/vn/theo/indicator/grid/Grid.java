package vn.theo.indicator.grid;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.Vintage;
import vn.theo.kernel.Bound;
import vn.theo.kernel.Period;

/**
 * The firmest value of every area and period of one indicator, for one kind of period and one price basis, in the indicator's
 * own unit. Amounts are whole numbers, {@code value = amount / 10^scale}, so that sums are exact. Never changes once made.
 */
public final class Grid {
    /** Stands where no value is known. */
    public static final long NONE = Long.MIN_VALUE;

    private final int[] rowByArea;
    private final long[] areas;
    private final Period[] periods;
    private final long[] codes;
    private final int scale;
    private final long[] amounts;
    private final byte[] marks;

    Grid(long[] areas, Period[] periods, int scale, long[] amounts, byte[] marks) {
        this.areas = areas;
        this.periods = periods;
        this.codes = Arrays.stream(periods).mapToLong(Cells::code).toArray();
        this.scale = scale;
        this.amounts = amounts;
        this.marks = marks;
        this.rowByArea = new int[areas.length == 0 ? 0 : Math.toIntExact(areas[areas.length - 1]) + 1];
        Arrays.fill(rowByArea, -1);
        for (int row = 0; row < areas.length; row++) {
            rowByArea[(int) areas[row]] = row;
        }
    }

    /** Digits behind the decimal point of every amount. */
    public int scale() {
        return scale;
    }

    /** The periods that any area has a value of, oldest first. */
    public Period[] periods() {
        return periods.clone();
    }

    /** The ids of the areas that have any value, ascending. */
    public long[] areas() {
        return areas.clone();
    }

    /** Where a period stands, -1 when no area has a value of it. */
    public int columnOf(Period period) {
        return Math.max(-1, Arrays.binarySearch(codes, Cells.code(period)));
    }

    /** The place of a cell for {@link #amount} and the marks, -1 when the area or the period has none. */
    public int cell(long area, int column) {
        int row = area < rowByArea.length ? rowByArea[(int) area] : -1;
        return row < 0 || column < 0 ? -1 : row * codes.length + column;
    }

    /** The amount of a cell, {@link #NONE} where no value is known. */
    public long amount(int cell) {
        return cell < 0 ? NONE : amounts[cell];
    }

    public Vintage vintage(int cell) {
        return Cells.vintage(marks[cell]);
    }

    public Bound bound(int cell) {
        return Cells.bound(marks[cell]);
    }

    /** The value of an area and a period, null where none is known. */
    public @Nullable BigDecimal value(long area, Period period) {
        long amount = amount(cell(area, columnOf(period)));
        return amount == NONE ? null : BigDecimal.valueOf(amount, scale);
    }

    /** How many values it holds. */
    public int size() {
        return (int) Arrays.stream(amounts).filter(amount -> amount != NONE).count();
    }

    /** About how many bytes of memory it takes. */
    long bytes() {
        return 9L * amounts.length + 4L * rowByArea.length + 8L * areas.length + 48L * periods.length + 200;
    }
}

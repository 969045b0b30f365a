package vn.theo.indicator.grid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import vn.theo.indicator.Vintage;
import vn.theo.kernel.Bound;
import vn.theo.kernel.Period;

/**
 * Values as they were written, one after another, of one kind of period and one price basis: they become a {@link Grid} that
 * holds the firmest vintage of each cell and of that the latest known.
 */
final class Cells {
    private static final Vintage[] VINTAGES = Vintage.values();
    private static final Bound[] BOUNDS = Bound.values();
    private static final int DIGITS = 18;

    private final Period.Kind kind;
    private long[] areas = new long[64];
    private long[] codes = new long[64];
    private long[] amounts = new long[64];
    private byte[] scales = new byte[64];
    private byte[] marks = new byte[64];
    private int size;

    Cells(Period.Kind kind) {
        this.kind = kind;
    }

    /** Adds a value; what is added later counts for more within the same vintage. {@link Grid#NONE} takes back. */
    void add(long area, long code, long amount, int scale, Vintage vintage, Bound bound) {
        if (size == areas.length) {
            int larger = size * 2;
            areas = Arrays.copyOf(areas, larger);
            codes = Arrays.copyOf(codes, larger);
            amounts = Arrays.copyOf(amounts, larger);
            scales = Arrays.copyOf(scales, larger);
            marks = Arrays.copyOf(marks, larger);
        }
        areas[size] = area;
        codes[size] = code;
        amounts[size] = amount;
        scales[size] = (byte) scale;
        marks[size] = (byte) (vintage.ordinal() | bound.ordinal() << 3);
        size++;
    }

    void add(long area, long code, BigDecimal value, Vintage vintage, Bound bound) {
        BigDecimal plain = value.stripTrailingZeros();
        plain = plain.scale() < 0 ? plain.setScale(0) : plain;
        int room = DIGITS - (plain.precision() - plain.scale());
        if (plain.scale() > room || plain.scale() > DIGITS - 1) {
            plain = plain.setScale(Math.max(0, Math.min(room, DIGITS - 1)), RoundingMode.HALF_EVEN);
        }
        add(area, code, plain.unscaledValue().longValueExact(), plain.scale(), vintage, bound);
    }

    Grid grid() {
        long[] rows = distinct(areas);
        long[] columns = distinct(codes);
        int scale = commonScale();
        long[] best = new long[rows.length * columns.length];
        byte[] marked = new byte[best.length];
        Arrays.fill(best, Grid.NONE);
        for (Vintage vintage : VINTAGES) {
            lay(vintage, rows, columns, scale, best, marked);
        }
        Period[] periods = Arrays.stream(columns).mapToObj(this::period).toArray(Period[]::new);
        return new Grid(rows, periods, scale, best, marked);
    }

    /** Lays the values of one vintage over those of the weaker ones. */
    private void lay(Vintage vintage, long[] rows, long[] columns, int scale, long[] best, byte[] marked) {
        long[] layer = null;
        byte[] layerMarks = new byte[0];
        for (int i = 0; i < size; i++) {
            if ((marks[i] & 7) != vintage.ordinal()) {
                continue;
            }
            if (layer == null) {
                layer = new long[best.length];
                Arrays.fill(layer, Grid.NONE);
                layerMarks = new byte[best.length];
            }
            int cell = Arrays.binarySearch(rows, areas[i]) * columns.length + Arrays.binarySearch(columns, codes[i]);
            layer[cell] = amounts[i] == Grid.NONE ? Grid.NONE : rescaled(amounts[i], scales[i], scale);
            layerMarks[cell] = marks[i];
        }
        for (int cell = 0; layer != null && cell < best.length; cell++) {
            if (layer[cell] != Grid.NONE) {
                best[cell] = layer[cell];
                marked[cell] = layerMarks[cell];
            }
        }
    }

    /** The most digits behind the point that any value has, fewer where the largest one leaves no room for them. */
    private int commonScale() {
        int most = 0;
        int whole = 1;
        for (int i = 0; i < size; i++) {
            if (amounts[i] != Grid.NONE) {
                most = Math.max(most, scales[i]);
                whole = Math.max(whole, Long.toString(Math.abs(amounts[i])).length() - scales[i]);
            }
        }
        return Math.max(0, Math.min(most, DIGITS - whole));
    }

    private static long rescaled(long amount, int from, int to) {
        return from == to
                ? amount
                : BigDecimal.valueOf(amount, from)
                        .setScale(to, RoundingMode.HALF_EVEN)
                        .unscaledValue()
                        .longValueExact();
    }

    /** The different numbers among those in use, ascending; sorted in place of a set, which would box two million of them. */
    private long[] distinct(long[] all) {
        long[] sorted = Arrays.copyOf(all, size);
        Arrays.sort(sorted);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || sorted[i] != sorted[kept - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    private Period period(long code) {
        LocalDate from = LocalDate.ofEpochDay(code >> 20);
        return new Period(kind, from, from.plusDays(code & 0xFFFFF));
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** A number that orders periods by their first day and then by their length. */
    static long code(Period period) {
        return code(period.from().toEpochDay(), period.to().toEpochDay());
    }

    static long code(long firstDay, long lastDay) {
        return firstDay << 20 | lastDay - firstDay;
    }

    static Vintage vintage(byte mark) {
        return VINTAGES[mark & 7];
    }

    static Bound bound(byte mark) {
        return BOUNDS[mark >> 3];
    }

    /** A copy to which more may be added. */
    Cells copy() {
        Cells copy = new Cells(kind);
        IntStream.range(0, size)
                .forEach(i -> copy.add(areas[i], codes[i], amounts[i], scales[i], vintage(marks[i]), bound(marks[i])));
        return copy;
    }
}

package vn.theo.indicator.load;

import java.util.Arrays;

/**
 * Values of a table on their way into the record, in primitive arrays: some 30 bytes each, so that millions fit. After
 * {@link #arrange} they lie by series and within a series by period.
 */
final class PendingValues {
    /** Stands where nothing is recorded yet. */
    static final long NONE = Long.MIN_VALUE;

    private int[] series = new int[1024];
    private long[] starts = new long[1024];
    private long[] ends = new long[1024];
    private long[] amounts = new long[1024];
    private byte[] scales = new byte[1024];
    private byte[] bounds = new byte[1024];
    private int[] lines = new int[1024];
    private int size;
    private int[] order = new int[0];
    private int[] firsts = new int[0];

    /**
     * Adds a value.
     *
     * @param start first day of the period, days since 1970
     * @param end last day
     */
    void add(int seriesIndex, long start, long end, long amount, int scale, int bound, int line) {
        if (size == series.length) {
            int larger = size * 2;
            series = Arrays.copyOf(series, larger);
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
            amounts = Arrays.copyOf(amounts, larger);
            scales = Arrays.copyOf(scales, larger);
            bounds = Arrays.copyOf(bounds, larger);
            lines = Arrays.copyOf(lines, larger);
        }
        series[size] = seriesIndex;
        starts[size] = start;
        ends[size] = end;
        amounts[size] = amount;
        scales[size] = (byte) scale;
        bounds[size] = (byte) bound;
        lines[size] = line;
        size++;
    }

    int size() {
        return size;
    }

    /** Orders the values by series and period, in one pass over all and short sorts within each series. */
    void arrange(int seriesCount) {
        firsts = new int[seriesCount + 1];
        for (int i = 0; i < size; i++) {
            firsts[series[i] + 1]++;
        }
        for (int i = 0; i < seriesCount; i++) {
            firsts[i + 1] += firsts[i];
        }
        int[] next = Arrays.copyOf(firsts, seriesCount);
        order = new int[size];
        for (int i = 0; i < size; i++) {
            order[next[series[i]]++] = i;
        }
        for (int i = 0; i < seriesCount; i++) {
            sortByPeriod(firsts[i], firsts[i + 1]);
        }
    }

    private void sortByPeriod(int from, int to) {
        boolean sorted = true;
        for (int i = from + 1; i < to; i++) {
            sorted &= compare(order[i - 1], order[i]) <= 0;
        }
        if (sorted) {
            return;
        }
        Integer[] part = new Integer[to - from];
        for (int i = from; i < to; i++) {
            part[i - from] = order[i];
        }
        Arrays.sort(part, this::compare);
        for (int i = from; i < to; i++) {
            order[i] = part[i - from];
        }
    }

    private int compare(int one, int other) {
        int byStart = Long.compare(starts[one], starts[other]);
        int byEnd = byStart != 0 ? byStart : Long.compare(ends[one], ends[other]);
        return byEnd != 0 ? byEnd : Integer.compare(lines[one], lines[other]);
    }

    /** The place of the first value of a series in the arranged order. */
    int first(int seriesIndex) {
        return firsts[seriesIndex];
    }

    /** The place after the last value of a series. */
    int end(int seriesIndex) {
        return firsts[seriesIndex + 1];
    }

    /** The place of the value of that period within its series, -1 when the table has none. */
    int find(int seriesIndex, long start, long end) {
        int low = firsts[seriesIndex];
        int high = firsts[seriesIndex + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int i = order[middle];
            int order = starts[i] != start ? Long.compare(starts[i], start) : Long.compare(ends[i], end);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order > 0 ? middle - 1 : high;
        }
        return -1;
    }

    /** Whether the value at a place and the one before it are of the same series and period. */
    boolean isRepeated(int place) {
        if (place == 0) {
            return false;
        }
        int one = order[place - 1];
        int other = order[place];
        return series[one] == series[other] && starts[one] == starts[other] && ends[one] == ends[other];
    }

    long start(int place) {
        return starts[order[place]];
    }

    long lastDay(int place) {
        return ends[order[place]];
    }

    long amount(int place) {
        return amounts[order[place]];
    }

    int scale(int place) {
        return scales[order[place]];
    }

    int bound(int place) {
        return bounds[order[place]];
    }

    int line(int place) {
        return lines[order[place]];
    }
}

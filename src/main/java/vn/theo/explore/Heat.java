package vn.theo.explore;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Shades of cells by their size, each indicator by itself: five of one colour from the smallest fifth of the cells to the
 * largest, or, where some are below zero, three on each side of it.
 */
final class Heat {
    private static final int STEPS = 5;

    private final List<double[]> sorted = new ArrayList<>();

    private Heat() {}

    static Heat of(Pivot pivot) {
        Heat heat = new Heat();
        List<DoubleStream.Builder> values = new ArrayList<>();
        pivot.sheet().query().indicators().forEach(indicator -> values.add(DoubleStream.builder()));
        for (Pivot.Line row : pivot.rows()) {
            for (Pivot.Line column : pivot.columns()) {
                BigDecimal value = pivot.cell(row, column).value();
                if (value != null) {
                    values.get(pivot.indicator(row, column)).add(value.doubleValue());
                }
            }
        }
        values.forEach(each -> heat.sorted.add(each.build().sorted().toArray()));
        return heat;
    }

    /** The name of the shade of a value: {@code heat-1} to {@code heat-5}, or {@code heat-n1} to {@code heat-n3} below zero. */
    String of(int indicator, BigDecimal exact) {
        double[] all = sorted.get(indicator);
        double value = exact.doubleValue();
        if (all.length < 2 || all[0] == all[all.length - 1]) {
            return "";
        }
        if (all[0] < 0) {
            double most = Math.max(-all[0], all[all.length - 1]);
            int step = (int) Math.ceil(3 * Math.abs(value) / most);
            return step == 0 ? "" : value < 0 ? "heat-n" + step : "heat-" + (step + 1);
        }
        int place = Arrays.binarySearch(all, value);
        int below = place < 0 ? -place - 1 : place;
        while (below > 0 && all[below - 1] == value) {
            below--;
        }
        return "heat-" + (1 + Math.min(STEPS - 1, below * STEPS / all.length));
    }
}

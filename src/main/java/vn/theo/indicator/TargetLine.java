package vn.theo.indicator;

import java.math.BigDecimal;
import java.util.List;
import vn.theo.kernel.Period;

/**
 * A target as a dashed line.
 *
 * @param label short, such as "Mục tiêu NQ 04"
 * @param address the page that holds the target's words
 * @param points the baseline where there is one, then the values aimed at, in {@code unit}
 */
public record TargetLine(String label, String address, String unit, List<Point> points) {
    public TargetLine {
        points = List.copyOf(points);
    }

    /** The value aimed at by the end of a period. */
    public record Point(Period period, BigDecimal value) {}
}

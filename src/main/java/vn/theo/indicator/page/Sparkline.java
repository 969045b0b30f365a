package vn.theo.indicator.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The points of a tiny line, 120 wide and 28 high. */
final class Sparkline {
    private static final double WIDTH = 112;
    private static final double HEIGHT = 20;
    private static final double MARGIN = 4;

    private Sparkline() {}

    /** A value at the end of a period. */
    record Point(LocalDate day, BigDecimal value) {}

    /** For an SVG polyline: {@code "4,24 60,12 116,4"}; empty for fewer than two values. */
    static String of(List<Point> line) {
        if (line.size() < 2) {
            return "";
        }
        long first = line.getFirst().day().toEpochDay();
        double days = Math.max(1, line.getLast().day().toEpochDay() - first);
        double low =
                line.stream().mapToDouble(o -> o.value().doubleValue()).min().orElse(0);
        double high =
                line.stream().mapToDouble(o -> o.value().doubleValue()).max().orElse(1);
        double range = high > low ? high - low : 1;
        StringBuilder points = new StringBuilder();
        for (Point point : line) {
            double x = MARGIN + WIDTH * (point.day().toEpochDay() - first) / days;
            double y = MARGIN + HEIGHT * (high - point.value().doubleValue()) / range;
            points.append(points.isEmpty() ? "" : " ").append(String.format(Locale.ROOT, "%.1f,%.1f", x, y));
        }
        return points.toString();
    }
}

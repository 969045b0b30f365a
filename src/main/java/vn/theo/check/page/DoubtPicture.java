package vn.theo.check.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.check.doubt.Doubt;
import vn.theo.check.doubt.FigureRole;
import vn.theo.check.rule.Interval;
import vn.theo.check.rule.Worked;

/**
 * A small picture of a doubt: for each reading the band it admits, what it implies and what is recorded, on one scale. The
 * numbers of the picture are those of the table above it.
 *
 * @param rows one for each reading
 * @param fromZero whether the scale begins at zero; figures that lie close together are shown enlarged
 * @param line the values of three neighbouring periods, empty where no series is in doubt
 */
public record DoubtPicture(List<Row> rows, boolean fromZero, List<Point> line) {
    /** Width of the scale in the units of the drawing. */
    static final double WIDTH = 520;

    static final double HEIGHT = 130;

    private static final double LEAST_BAND = 3;

    public DoubtPicture {
        rows = List.copyOf(rows);
        line = List.copyOf(line);
    }

    /**
     * @param bandFrom where the admissible band begins
     * @param recorded where the recorded figure stands, null where there is none
     */
    public record Row(
            String name,
            double bandFrom,
            double bandWidth,
            double implied,
            @Nullable Double recorded,
            String impliedText,
            String recordedText,
            boolean fits) {
        /** Keeps a label inside the drawing. */
        public String anchor(double at) {
            return at > WIDTH * 0.7 ? "end" : at < WIDTH * 0.2 ? "start" : "middle";
        }
    }

    /** A value of the series; {@code style} is printed, doubted or moved. */
    public record Point(String label, String value, double x, double y, String style) {}

    static DoubtPicture of(Doubt doubt, DoubtWords words) {
        List<Worked> readings = doubt.readings();
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (Worked reading : readings) {
            Interval band = reading.admissible();
            low = Math.min(low, Math.min(band.low().doubleValue(), value(reading.recorded(), band.low())));
            high = Math.max(high, Math.max(band.high().doubleValue(), value(reading.recorded(), band.high())));
        }
        boolean fromZero = low >= 0 && low < high * 0.6;
        double start = fromZero ? 0 : low - (high - low) * 0.15 - 1e-9;
        double end = high + (high - start) * 0.08 + 1e-9;
        double unit = WIDTH / (end - start);
        List<Row> rows = new ArrayList<>();
        for (Worked reading : readings) {
            Interval band = reading.admissible();
            double from = (band.low().doubleValue() - start) * unit;
            double width =
                    Math.max(LEAST_BAND, (band.high().doubleValue() - band.low().doubleValue()) * unit);
            Interval recorded = reading.recorded();
            rows.add(new Row(
                    words.readingName(reading),
                    from,
                    width,
                    (reading.implied().value().doubleValue() - start) * unit,
                    recorded == null ? null : (recorded.value().doubleValue() - start) * unit,
                    words.number(reading, reading.implied().value()),
                    recorded == null ? "" : words.number(reading, recorded.value()),
                    recorded == null || band.meets(recorded)));
        }
        return new DoubtPicture(rows, fromZero, line(doubt, words));
    }

    private static double value(@Nullable Interval recorded, BigDecimal otherwise) {
        return (recorded == null ? otherwise : recorded.value()).doubleValue();
    }

    private static List<Point> line(Doubt doubt, DoubtWords words) {
        List<Point> points = new ArrayList<>();
        if (doubt.readings().size() < 2
                || doubt.find(FigureRole.BEFORE).isEmpty()
                || doubt.find(FigureRole.AFTER).isEmpty()) {
            return points;
        }
        Worked moved = doubt.readings().getLast();
        double high = 0;
        for (FigureRole role : List.of(FigureRole.BEFORE, FigureRole.VALUE, FigureRole.AFTER)) {
            high = Math.max(
                    high,
                    doubt.find(role).map(figure -> figure.value().doubleValue()).orElse(0.0));
        }
        Interval likely = moved.recorded();
        high = Math.max(high, likely == null ? 0 : likely.value().doubleValue()) * 1.15;
        List<FigureRole> roles = List.of(FigureRole.BEFORE, FigureRole.VALUE, FigureRole.AFTER);
        for (int i = 0; i < roles.size(); i++) {
            FigureRole role = roles.get(i);
            double x = WIDTH * (0.15 + 0.35 * i);
            double top = high;
            doubt.find(role)
                    .ifPresent(figure -> points.add(new Point(
                            figure.period(),
                            words.number(moved, figure.value()),
                            x,
                            HEIGHT * (1 - figure.value().doubleValue() / top),
                            role == FigureRole.VALUE ? "doubted" : "printed")));
        }
        if (likely != null) {
            points.add(new Point(
                    "",
                    words.number(moved, likely.value()),
                    WIDTH / 2,
                    HEIGHT * (1 - likely.value().doubleValue() / high),
                    "moved"));
        }
        return points;
    }

    /** The line through the values that are not in doubt, by way of the mended one. */
    public String path() {
        return line.size() < 4 ? "" : at(line.get(0)) + " " + at(line.get(3)) + " " + at(line.get(2));
    }

    private static String at(Point point) {
        return Math.round(point.x()) + "," + Math.round(point.y());
    }

    public int height() {
        return rows.size() * 84 + 4;
    }
}

package vn.theo.indicator;

import java.util.List;

/**
 * What {@code chart.js} draws: lines over the years, and vertical rules where the area changed. A year's value stands at
 * the year's end, so a day lies between two years.
 *
 * @param unit shown on the axis
 */
public record Chart(String language, String unit, List<Line> lines, List<Rule> rules) {
    public Chart {
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** How a line is drawn. */
    public enum Style {
        SERIES,
        /** Values that a later publication replaced: points only. */
        EARLIER,
        /** The same indicator in an area this one came from or became part of. */
        RELATED,
        TARGET,
        /** Values worked out from a claim. */
        IMPLIED
    }

    /** A named row of points, oldest first. */
    public record Line(String name, Style style, List<Point> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    /**
     * One value.
     *
     * @param x the end of the period in years: 31 December 2010 is 2010, 30 June 2025 is 2024.5
     * @param vintage decides between hollow and filled
     * @param derived worked out from parts rather than recorded for the area itself
     * @param doubted in doubt, or under review; the text says which
     * @param text what the reader is told: period, value with unit, vintage, source
     */
    public record Point(double x, double y, String vintage, boolean derived, boolean doubted, List<String> text) {
        public Point {
            text = List.copyOf(text);
        }
    }

    /** A vertical rule with its label. */
    public record Rule(double x, String label) {}
}

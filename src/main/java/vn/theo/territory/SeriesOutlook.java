package vn.theo.territory;

import java.util.List;

/**
 * What one series does on a planned map.
 *
 * @param late words that name figures recorded for areas that will have ended by then; "" when there are none
 */
public record SeriesOutlook(
        String name, String unit, String address, List<String> periods, List<Line> lines, String late) {
    public SeriesOutlook {
        periods = List.copyOf(periods);
        lines = List.copyOf(lines);
    }

    /** What becomes of the figures of before the change. */
    public enum Fate {
        /** The parts sum exactly, or the same territory goes on. */
        EXACT,
        /** A ratio, worked out again from the sums of its parts. */
        FROM_PARTS,
        /** A divided area counts by its share: an estimate. */
        ESTIMATED,
        /** Some years are there, in others a part is missing. */
        INCOMPLETE,
        /** A part has no figures at all. */
        MISSING,
        /** An area was divided without shares. */
        NOT_COMPARABLE,
        /** Indices, ranks and ratios without parts do not add. */
        NOT_ADDITIVE
    }

    /**
     * One new area.
     *
     * @param values before the change, one for each period, "" where there is none
     * @param why what is missing or does not add, in words; "" when nothing is
     */
    public record Line(String code, String area, Fate fate, List<String> values, String why) {
        public Line {
            values = List.copyOf(values);
        }
    }
}

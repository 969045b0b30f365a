package vn.theo.territory;

import org.jspecify.annotations.Nullable;

/**
 * The latest figure of an area, ready to show.
 *
 * @param value with its bound and unit, such as "trên 71.300 tỷ đồng"
 * @param mark the vintage in a word
 * @param derived worked out from parts rather than recorded for this very area
 * @param change on the same period of the year before, such as "+3,2 %"; empty where it is unknown
 * @param better 1 where the change is for the better, -1 where for the worse, 0 where neither can be said
 * @param line the points of its small line in a box of 120 by 28, empty for fewer than two values
 * @param target how its target stands, null without one
 */
public record AreaFigure(
        String name,
        String address,
        String period,
        String value,
        String mark,
        boolean derived,
        String change,
        int better,
        String line,
        @Nullable Target target) {
    /** A verdict in words with the tone of its status mark, and where the target is. */
    public record Target(String words, String tone, String address) {}
}

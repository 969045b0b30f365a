package vn.theo.indicator.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The communes of a province in the order of their values.
 *
 * @param more how many follow that are not shown
 * @param wholeList the address of the page with all of them, null when all are shown
 */
public record RankedCommunes(
        String province,
        String period,
        List<Bar> bars,
        int withoutValue,
        int more,
        @Nullable String wholeList) {
    public RankedCommunes {
        bars = List.copyOf(bars);
    }

    /**
     * One commune.
     *
     * @param percent how long its bar is, of the longest; 0 below zero
     */
    public record Bar(int rank, String name, String address, String value, int percent, boolean chosen) {}
}

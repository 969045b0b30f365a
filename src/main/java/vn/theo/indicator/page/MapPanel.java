package vn.theo.indicator.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.map.ProvinceMap;

/**
 * The map with what slides it through the periods.
 *
 * @param json the periods as {@code [["2024", "năm 2024"], …]}, safe inside a script element
 * @param at which of them is shown, from 0
 * @param mergerAt the first period on the map of the 34 provinces, -1 where the slider does not cross the merger
 * @param fragment the address of the drawing alone
 * @param before the address of the page one period earlier, null at the first
 * @param after the same one period later
 * @param oneMap whether all periods are drawn on one map
 * @param otherWay the address of the page with the other choice of map
 * @param file the address of the drawing as a file
 */
public record MapPanel(
        ProvinceMap map,
        String json,
        int count,
        int at,
        int mergerAt,
        String fragment,
        @Nullable String before,
        @Nullable String after,
        boolean oneMap,
        String otherWay,
        String file,
        List<String> ends) {
    public MapPanel {
        ends = List.copyOf(ends);
    }
}

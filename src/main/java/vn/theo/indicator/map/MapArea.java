package vn.theo.indicator.map;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.theo.territory.Area;
import vn.theo.territory.ProvinceShape;

/**
 * An area on the map.
 *
 * @param value null where there is none
 * @param place its class, -1 without a value
 * @param shown the value with its unit, or why there is none
 * @param vintage in a word, empty without a value
 * @param how the value came about, or what is lacking
 * @param address of its chart
 * @param chosen whether it is the area of the page
 */
public record MapArea(
        Area area,
        ProvinceShape shape,
        @Nullable BigDecimal value,
        int place,
        String shown,
        String vintage,
        String how,
        String address,
        boolean chosen) {
    /** What a reader is told when pointing at it. */
    public String words(String period) {
        return area.name() + ": " + shown + " · " + period + (vintage.isEmpty() ? "" : " · " + vintage)
                + (how.isEmpty() ? "" : " · " + how);
    }
}

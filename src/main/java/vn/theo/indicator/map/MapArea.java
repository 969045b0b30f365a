package vn.theo.indicator.map;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.theo.territory.Area;
import vn.theo.territory.ProvinceShape;
import vn.theo.territory.boundary.AreaDrawing;

/**
 * An area on the map.
 *
 * @param shape null where no outline is known, so that the area stands as a tile
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
        @Nullable ProvinceShape shape,
        @Nullable BigDecimal value,
        int place,
        String shown,
        String vintage,
        String how,
        String address,
        boolean chosen) {
    /** The name without the word for its kind, since a tile is small. */
    public String shortName() {
        return AreaDrawing.shortName(area.name());
    }

    /** What a reader is told when pointing at it. */
    public String words(String period) {
        return area.name() + ": " + shown + " · " + period + (vintage.isEmpty() ? "" : " · " + vintage)
                + (how.isEmpty() ? "" : " · " + how);
    }
}

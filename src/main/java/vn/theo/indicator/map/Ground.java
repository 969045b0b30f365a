package vn.theo.indicator.map;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.theo.territory.Area;
import vn.theo.territory.ProvinceShape.Inset;
import vn.theo.territory.ProvinceShapes;

/**
 * What a map is drawn on.
 *
 * @param within the province whose communes are drawn, null for the provinces of the country
 * @param insets the far archipelagos that are on it
 * @param credits sources and licences of outlines that the office loaded
 */
public record Ground(@Nullable Area within, int width, int height, Set<Inset> insets, List<String> credits) {
    /** The provinces by the outlines that ship with Theo. */
    static final Ground COUNTRY =
            new Ground(null, ProvinceShapes.WIDTH, ProvinceShapes.HEIGHT, EnumSet.allOf(Inset.class), List.of());

    public Ground {
        insets = Set.copyOf(insets);
        credits = List.copyOf(credits);
    }

    /** Tells the drawings of one page apart. */
    String key() {
        return within == null ? "" : "-" + within.id();
    }
}

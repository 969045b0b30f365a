package vn.theo.territory.boundary;

import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * The outlines of areas as they hold on a day, with what must be said of their source.
 *
 * @param byArea by the id of the area, only of those that have one; longitude and latitude
 * @param credits sources and licences, each once
 */
public record Outlines(Map<Long, Geometry> byArea, List<String> credits) {
    public Outlines {
        byArea = Map.copyOf(byArea);
        credits = List.copyOf(credits);
    }

    public boolean isEmpty() {
        return byArea.isEmpty();
    }
}

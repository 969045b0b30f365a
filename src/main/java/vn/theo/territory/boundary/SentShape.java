package vn.theo.territory.boundary;

import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * A shape of a file, in longitude and latitude.
 *
 * @param number which of the file's features it is, from 1
 * @param properties what the file says of it, as text
 */
record SentShape(int number, Map<String, String> properties, Geometry geometry) {
    SentShape {
        properties = Map.copyOf(properties);
    }

    SentShape with(Geometry other) {
        return new SentShape(number, properties, other);
    }
}

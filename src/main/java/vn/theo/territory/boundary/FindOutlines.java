package vn.theo.territory.boundary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import vn.theo.territory.Area;
import vn.theo.territory.ProvinceShapes;

/** The outlines of any areas on a day: those that the office loaded, and for provinces else those that ship with Theo. */
@Service
public class FindOutlines {
    private static final String SHIPPED = "geoBoundaries.org (CC BY 4.0)";

    private final Boundaries boundaries;
    private final Map<String, Geometry> before = shipped("provinces-63.geojson");
    private final Map<String, Geometry> after = shipped("provinces-34.geojson");

    FindOutlines(Boundaries boundaries) {
        this.boundaries = boundaries;
    }

    public Outlines of(Collection<Area> areas, LocalDate on) {
        Outlines loaded = boundaries.find(areas, on);
        Map<Long, Geometry> all = new HashMap<>(loaded.byArea());
        List<String> credits = new ArrayList<>(loaded.credits());
        Map<String, Geometry> shipped = on.isBefore(ProvinceShapes.MERGER) ? before : after;
        for (Area area : areas) {
            Geometry outline = area.level().equals(Area.PROVINCE) ? shipped.get(area.code()) : null;
            if (outline != null && all.putIfAbsent(area.id(), outline) == null && !credits.contains(SHIPPED)) {
                credits.add(SHIPPED);
            }
        }
        return new Outlines(all, credits);
    }

    private static Map<String, Geometry> shipped(String file) {
        try (InputStream in = new ClassPathResource("vn/theo/territory/" + file).getInputStream()) {
            Map<String, Geometry> byCode = new HashMap<>();
            ReadShapes.of(in, shapes -> {})
                    .shapes()
                    .forEach(shape -> byCode.put(shape.properties().getOrDefault("code", ""), shape.geometry()));
            return byCode;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}

package vn.theo.territory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The outlines of the provinces that ship with Theo: the 63 until 30 June 2025 and the 34 since. Longitude and latitude are
 * laid flat at 16 degrees north and rounded to whole units, so that neighbours keep their common edge. Source and licence
 * stand beside the files, in {@code LICENCE.md}.
 */
@Component
public class ProvinceShapes {
    public static final int WIDTH = 568;
    public static final int HEIGHT = 920;

    /** The first day of the 34 provinces. */
    public static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    private static final double WEST = 102;
    private static final double NORTH = 23.5;
    private static final double SCALE = 60;
    private static final double FLAT = Math.cos(Math.toRadians(16));
    private static final double FAR_EAST = 110.5;
    private static final double BETWEEN_ARCHIPELAGOS = 14;

    private final List<ProvinceShape> before;
    private final List<ProvinceShape> after;

    ProvinceShapes(JsonMapper json) {
        this.before = read(json, "provinces-63.geojson");
        this.after = read(json, "provinces-34.geojson");
    }

    /** The provinces as they were on that day, the largest first so that none hides another. */
    public List<ProvinceShape> on(LocalDate day) {
        return day.isBefore(MERGER) ? before : after;
    }

    private static List<ProvinceShape> read(JsonMapper json, String file) {
        try (InputStream in = new ClassPathResource("vn/theo/territory/" + file).getInputStream()) {
            List<ProvinceShape> shapes = new ArrayList<>();
            for (JsonNode feature : json.readTree(in).path("features")) {
                shapes.add(shape(feature));
            }
            shapes.sort(
                    Comparator.comparing((ProvinceShape shape) -> shape.path().length())
                            .reversed());
            return List.copyOf(shapes);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static ProvinceShape shape(JsonNode feature) {
        JsonNode geometry = feature.path("geometry");
        JsonNode coordinates = geometry.path("coordinates");
        List<JsonNode> polygons = new ArrayList<>();
        if (geometry.path("type").asString().equals("MultiPolygon")) {
            coordinates.forEach(polygons::add);
        } else {
            polygons.add(coordinates);
        }
        StringBuilder path = new StringBuilder();
        List<ProvinceShape.Island> islands = new ArrayList<>();
        for (JsonNode polygon : polygons) {
            JsonNode corner = polygon.path(0).path(0);
            double east = corner.path(0).asDouble();
            double north = corner.path(1).asDouble();
            if (east > FAR_EAST) {
                ProvinceShape.Inset inset =
                        north > BETWEEN_ARCHIPELAGOS ? ProvinceShape.Inset.HOANG_SA : ProvinceShape.Inset.TRUONG_SA;
                islands.add(inset.place(east, north));
            } else {
                polygon.forEach(ring -> draw(ring, path));
            }
        }
        return new ProvinceShape(feature.path("properties").path("code").asString(), path.toString(), islands);
    }

    /** Draws a ring in steps from point to point; points that fall on the one before are left out. */
    private static void draw(JsonNode ring, StringBuilder path) {
        int lastX = 0;
        int lastY = 0;
        boolean first = true;
        for (JsonNode point : ring) {
            int x = (int) Math.round((point.path(0).asDouble() - WEST) * FLAT * SCALE);
            int y = (int) Math.round((NORTH - point.path(1).asDouble()) * SCALE);
            if (first) {
                path.append('M').append(x).append(' ').append(y);
            } else if (x != lastX || y != lastY) {
                path.append('l').append(x - lastX).append(' ').append(y - lastY);
            }
            first = false;
            lastX = x;
            lastY = y;
        }
        path.append('z');
    }
}

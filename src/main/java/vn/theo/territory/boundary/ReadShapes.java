package vn.theo.territory.boundary;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.theo.site.Refusal;
import vn.theo.territory.load.Finding;

/**
 * Reads a GeoJSON collection of polygons feature by feature (RFC 7946). Points are rounded to a hundred-thousandth of a degree,
 * about a metre, so that neighbours drawn from one source keep their common points; rings that cross themselves are mended.
 */
final class ReadShapes {
    static final GeometryFactory FACTORY = new GeometryFactory();

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int MOST_POINTS = 3_000_000;
    private static final int MOST_SHAPES = 20_000;
    private static final int MOST_PROPERTIES = 40;
    private static final int LONGEST_VALUE = 80;
    private static final double GRID = 1e5;

    private final IntConsumer progress;
    private final List<SentShape> shapes = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private int points;
    private int number;
    private boolean collection;

    private ReadShapes(IntConsumer progress) {
        this.progress = progress;
    }

    /** What a file holds, with what had to be left out or mended. */
    record Read(List<SentShape> shapes, List<Finding> findings, int points) {
        Read {
            shapes = List.copyOf(shapes);
            findings = List.copyOf(findings);
        }
    }

    /**
     * Reads a file.
     *
     * @param progress is told the number of shapes
     * @throws Refusal when it is no collection of shapes in longitude and latitude, or too large
     */
    static Read of(InputStream content, IntConsumer progress) {
        ReadShapes reading = new ReadShapes(progress);
        try (JsonParser parser = JSON.createParser(content)) {
            reading.readAll(parser);
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            throw new Refusal(
                    "territory.boundary.not-json", at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr());
        }
        if (!reading.collection || reading.shapes.isEmpty()) {
            throw new Refusal("territory.boundary.no-shapes");
        }
        return new Read(reading.shapes, reading.findings, reading.points);
    }

    private void readAll(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("type")) {
                collection = parser.getString().equals("FeatureCollection");
            } else if (name.equals("crs")) {
                JsonNode system = JSON.readTree(parser);
                checkSystem(system.path("properties").path("name").asString(""));
            } else if (name.equals("features") && value == JsonToken.START_ARRAY) {
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    JsonNode feature = JSON.readTree(parser);
                    read(feature);
                }
            } else {
                parser.skipChildren();
            }
        }
    }

    /** Older files name their system of coordinates; only longitude and latitude (WGS 84) can be drawn. */
    private static void checkSystem(String name) {
        if (!name.isEmpty() && !name.matches(".*(CRS:*84|EPSG:+4326).*")) {
            throw new Refusal("territory.boundary.other-system", name);
        }
    }

    private void read(JsonNode feature) {
        number++;
        if (number > MOST_SHAPES) {
            throw new Refusal("territory.boundary.many-shapes", MOST_SHAPES);
        }
        if (number % 50 == 0) {
            progress.accept(number);
        }
        JsonNode geometry = feature.path("geometry");
        String type = geometry.path("type").asString("");
        List<Polygon> polygons = new ArrayList<>();
        switch (type) {
            case "Polygon" -> add(polygons, geometry.path("coordinates"));
            case "MultiPolygon" -> geometry.path("coordinates").forEach(each -> add(polygons, each));
            default -> find("boundary-kind", type.isEmpty() ? "null" : type);
        }
        if (!polygons.isEmpty()) {
            shapes.add(new SentShape(number, properties(feature.path("properties")), whole(polygons)));
        }
    }

    private Geometry whole(List<Polygon> polygons) {
        Geometry geometry = polygons.size() == 1
                ? polygons.getFirst()
                : FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
        if (geometry.isValid()) {
            return geometry;
        }
        find("boundary-mended");
        return GeometryFixer.fix(geometry);
    }

    private static Map<String, String> properties(JsonNode of) {
        Map<String, String> properties = new HashMap<>();
        of.properties().forEach(entry -> {
            String text = entry.getValue().isValueNode()
                    ? entry.getValue().asString("").strip()
                    : "";
            if (!text.isEmpty() && text.length() <= LONGEST_VALUE && properties.size() < MOST_PROPERTIES) {
                properties.put(entry.getKey(), text);
            }
        });
        return properties;
    }

    private void add(List<Polygon> polygons, JsonNode rings) {
        LinearRing shell = ring(rings.path(0));
        if (shell == null) {
            return;
        }
        List<LinearRing> holes = new ArrayList<>();
        for (int i = 1; i < rings.size(); i++) {
            LinearRing hole = ring(rings.path(i));
            if (hole != null) {
                holes.add(hole);
            }
        }
        polygons.add(FACTORY.createPolygon(shell, holes.toArray(LinearRing[]::new)));
    }

    private @Nullable LinearRing ring(JsonNode positions) {
        List<Coordinate> ring = new ArrayList<>(positions.size());
        for (JsonNode position : positions) {
            Coordinate point = point(position);
            if (ring.isEmpty() || !ring.getLast().equals2D(point)) {
                ring.add(point);
            }
        }
        if (ring.size() > 2 && !ring.getFirst().equals2D(ring.getLast())) {
            ring.add(ring.getFirst());
            find("boundary-open");
        }
        if (ring.size() < 4) {
            find("boundary-short", ring.size());
            return null;
        }
        return FACTORY.createLinearRing(ring.toArray(Coordinate[]::new));
    }

    private Coordinate point(JsonNode position) {
        if (++points > MOST_POINTS) {
            throw new Refusal("territory.boundary.many-points", MOST_POINTS);
        }
        double east = position.path(0).asDouble(Double.NaN);
        double north = position.path(1).asDouble(Double.NaN);
        if (!(Math.abs(east) <= 180 && Math.abs(north) <= 90)) {
            throw new Refusal(
                    "territory.boundary.not-degrees",
                    number,
                    position.toString()
                            .substring(0, Math.min(40, position.toString().length())));
        }
        return new Coordinate(Math.round(east * GRID) / GRID, Math.round(north * GRID) / GRID);
    }

    private void find(String key, Object... arguments) {
        List<String> words = new ArrayList<>(List.of(String.valueOf(number)));
        for (Object argument : arguments) {
            words.add(String.valueOf(argument));
        }
        findings.add(new Finding(Finding.Weight.WARNING, key, "", 0, words));
    }
}

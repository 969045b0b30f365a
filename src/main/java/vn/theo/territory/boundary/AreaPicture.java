package vn.theo.territory.boundary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import vn.theo.territory.ProvinceShape;
import vn.theo.territory.ProvinceShape.Inset;
import vn.theo.territory.ProvinceShapes;

/**
 * Outlines laid flat on a drawing as wide as that of the provinces; islands of the far archipelagos stand as points in the same
 * insets as there, so that they do not shrink the rest.
 *
 * @param shapes by the id of the area, the largest first
 */
public record AreaPicture(int width, int height, Map<Long, ProvinceShape> shapes, Set<Inset> insets) {
    private static final int MARGIN = 6;
    private static final int BESIDE_INSETS = 410;
    private static final int WITH_INSETS = 730;
    private static final int HIGHEST = 760;
    private static final int LOWEST = 160;
    private static final double FAR_EAST = 110.5;
    private static final double BETWEEN_ARCHIPELAGOS = 14;

    public AreaPicture {
        shapes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(shapes));
        insets = Set.copyOf(insets);
    }

    public boolean isEmpty() {
        return shapes.isEmpty();
    }

    /** Draws outlines in longitude and latitude. */
    public static AreaPicture of(Map<Long, Geometry> outlines) {
        Envelope extent = new Envelope();
        Set<Inset> insets = new TreeSet<>();
        for (Geometry outline : outlines.values()) {
            for (Polygon part : parts(outline)) {
                if (isFar(part)) {
                    insets.add(inset(part));
                } else {
                    extent.expandToInclude(part.getEnvelopeInternal());
                }
            }
        }
        Plane plane = Plane.of(extent, insets.isEmpty() ? ProvinceShapes.WIDTH : BESIDE_INSETS);
        Map<Long, ProvinceShape> shapes = new LinkedHashMap<>();
        outlines.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Long, Geometry> entry) ->
                                -entry.getValue().getArea())
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> shapes.put(entry.getKey(), shape(entry.getValue(), plane)));
        int height = insets.isEmpty() ? plane.height() : Math.max(plane.height(), WITH_INSETS);
        return new AreaPicture(ProvinceShapes.WIDTH, height, shapes, insets);
    }

    private static List<Polygon> parts(Geometry outline) {
        List<Polygon> parts = new ArrayList<>();
        for (int i = 0; i < outline.getNumGeometries(); i++) {
            if (outline.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                parts.add(polygon);
            }
        }
        return parts;
    }

    private static boolean isFar(Polygon part) {
        return part.getEnvelopeInternal().getMinX() > FAR_EAST;
    }

    private static Inset inset(Polygon part) {
        return part.getEnvelopeInternal().getMinY() > BETWEEN_ARCHIPELAGOS ? Inset.HOANG_SA : Inset.TRUONG_SA;
    }

    private static ProvinceShape shape(Geometry outline, Plane plane) {
        StringBuilder path = new StringBuilder();
        List<ProvinceShape.Island> islands = new ArrayList<>();
        for (Polygon part : parts(outline)) {
            if (isFar(part)) {
                Coordinate centre = part.getEnvelopeInternal().centre();
                islands.add(inset(part).place(centre.x, centre.y));
            } else {
                plane.draw(part.getExteriorRing(), path);
                for (int i = 0; i < part.getNumInteriorRing(); i++) {
                    plane.draw(part.getInteriorRingN(i), path);
                }
            }
        }
        return new ProvinceShape("", path.toString(), islands);
    }

    /** Where a point of the earth falls on the drawing. */
    private record Plane(double west, double north, double across, double down, int height) {
        static Plane of(Envelope extent, int width) {
            if (extent.isNull()) {
                return new Plane(0, 0, 1, 1, LOWEST);
            }
            double flat = Math.cos(Math.toRadians(extent.centre().y));
            double wide = Math.max(extent.getWidth() * flat, 1e-4);
            double high = Math.max(extent.getHeight(), 1e-4);
            double scale = Math.min((width - 2.0 * MARGIN) / wide, (HIGHEST - 2.0 * MARGIN) / high);
            int height = Math.max(LOWEST, (int) Math.ceil(high * scale) + 2 * MARGIN);
            double left = (width - wide * scale) / 2;
            double top = (height - high * scale) / 2;
            return new Plane(
                    extent.getMinX() - left / (flat * scale),
                    extent.getMaxY() + top / scale,
                    flat * scale,
                    scale,
                    height);
        }

        /** Draws a ring in steps of tenths; points that fall on the one before are left out. */
        void draw(LineString ring, StringBuilder path) {
            long lastX = 0;
            long lastY = 0;
            boolean first = true;
            for (Coordinate point : ring.getCoordinates()) {
                long x = Math.round((point.x - west) * across * 10);
                long y = Math.round((north - point.y) * down * 10);
                if (first) {
                    path.append('M').append(tenths(x)).append(' ').append(tenths(y));
                } else if (x != lastX || y != lastY) {
                    path.append('l').append(tenths(x - lastX)).append(' ').append(tenths(y - lastY));
                }
                first = false;
                lastX = x;
                lastY = y;
            }
            path.append('z');
        }

        private static String tenths(long value) {
            long whole = Math.abs(value) / 10;
            long rest = Math.abs(value) % 10;
            return (value < 0 ? "-" : "") + whole + (rest == 0 ? "" : "." + rest);
        }
    }
}

package vn.theo.territory.boundary;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Leaves points out until a set of shapes can be drawn at once. Edges that two shapes share are simplified once for both, by the
 * areas of triangles (Visvalingam and Whyatt), so that no gaps open between neighbours.
 */
final class SimplifyShapes {
    static final int FEWEST = 6_000;
    private static final int OF_ONE = 60;
    private static final int MOST = 200_000;
    private static final int STEPS_ACROSS = 20_000;
    private static final double COARSER = 2;
    private static final int MOST_ROUNDS = 40;

    private SimplifyShapes() {}

    /** How many points so many shapes may have. */
    static int bound(int shapes) {
        return Math.clamp((long) OF_ONE * shapes, FEWEST, MOST);
    }

    static List<SentShape> of(List<SentShape> shapes) {
        return of(shapes, bound(shapes.size()));
    }

    static List<SentShape> of(List<SentShape> shapes, int most) {
        Geometry[] drawn = shapes.stream().map(SentShape::geometry).toArray(Geometry[]::new);
        Envelope extent = new Envelope();
        for (Geometry geometry : drawn) {
            extent.expandToInclude(geometry.getEnvelopeInternal());
        }
        double tolerance = extent.getDiameter() / STEPS_ACROSS;
        for (int round = 0; round < MOST_ROUNDS && points(drawn) > most; round++) {
            drawn = CoverageSimplifier.simplify(drawn, tolerance);
            tolerance *= COARSER;
        }
        List<SentShape> simple = new ArrayList<>();
        for (int i = 0; i < drawn.length; i++) {
            simple.add(shapes.get(i).with(drawn[i]));
        }
        return simple;
    }

    static int points(Geometry... shapes) {
        int points = 0;
        for (Geometry geometry : shapes) {
            points += geometry.getNumPoints();
        }
        return points;
    }
}

package vn.theo.territory.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

class SimplifyShapesTest {
    @Test
    void neighbours_keep_one_common_edge_when_points_are_left_out() {
        List<Coordinate> river = river(5_000);
        SentShape west = shape(1, river, 106.0);
        SentShape east = shape(2, river, 107.0);

        List<SentShape> simple = SimplifyShapes.of(List.of(west, east), 400);

        Geometry left = simple.get(0).geometry();
        Geometry right = simple.get(1).geometry();
        assertThat(SimplifyShapes.points(left, right)).isLessThanOrEqualTo(400).isGreaterThan(20);
        assertThat(left.isValid() && right.isValid()).isTrue();
        assertThat(left.intersection(right).getArea()).isZero();
        assertThat(left.union(right).getArea()).isCloseTo(left.getArea() + right.getArea(), within(1e-9));
        assertThat(left.getArea()).isCloseTo(west.geometry().getArea(), within(0.005));
    }

    @Test
    void few_points_stay_as_they_are() {
        SentShape shape = shape(1, river(50), 106.0);

        assertThat(SimplifyShapes.of(List.of(shape)).getFirst().geometry().equalsExact(shape.geometry()))
                .isTrue();
    }

    /** A winding line from south to north near 106.5 east. */
    private static List<Coordinate> river(int points) {
        Random random = new Random(7);
        List<Coordinate> line = new ArrayList<>();
        for (int i = 0; i < points; i++) {
            double north = 20.0 + (double) i / points;
            line.add(new Coordinate(106.5 + Math.sin(north * 30) * 0.05 + random.nextDouble() * 0.0005, north));
        }
        return line;
    }

    private static SentShape shape(int number, List<Coordinate> river, double side) {
        List<Coordinate> ring = new ArrayList<>(river);
        ring.add(new Coordinate(side, river.getLast().y));
        ring.add(new Coordinate(side, river.getFirst().y));
        ring.add(river.getFirst());
        return new SentShape(number, Map.of(), ReadShapes.FACTORY.createPolygon(ring.toArray(Coordinate[]::new)));
    }
}

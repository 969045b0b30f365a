package vn.theo.territory;

import java.util.List;

/**
 * The outline of a province on a drawing {@link ProvinceShapes#WIDTH} wide and {@link ProvinceShapes#HEIGHT} high.
 *
 * @param code the province's code while the map of its time held
 * @param path an SVG path of the mainland and the islands near it
 * @param islands islands of the far archipelagos, as points inside their inset
 */
public record ProvinceShape(String code, String path, List<Island> islands) {
    public ProvinceShape {
        islands = List.copyOf(islands);
    }

    /** A far island as a point of the drawing. */
    public record Island(Inset inset, int x, int y) {}

    /** The frames in which the far archipelagos are drawn larger than the mainland, in units of the drawing. */
    public enum Inset {
        HOANG_SA(111, 15.6, 60, 428, 360),
        TRUONG_SA(111.4, 7.4, 34, 428, 560);

        private final double west;
        private final double south;
        private final double scale;
        private final int left;
        private final int top;

        Inset(double west, double south, double scale, int left, int top) {
            this.west = west;
            this.south = south;
            this.scale = scale;
            this.left = left;
            this.top = top;
        }

        public int left() {
            return left;
        }

        public int top() {
            return top;
        }

        public int width() {
            return 132;
        }

        /** Without the line that names it. */
        public int height() {
            return this == HOANG_SA ? 100 : 150;
        }

        /** The point of the drawing at which an island stands. */
        public Island place(double east, double north) {
            return new Island(
                    this,
                    left + 8 + (int) Math.round((east - west) * scale),
                    top + height() - 8 - (int) Math.round((north - south) * scale));
        }
    }
}

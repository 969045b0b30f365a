package vn.theo.territory.boundary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import vn.theo.territory.Area;
import vn.theo.territory.ProvinceShape;
import vn.theo.territory.ProvinceShape.Inset;

/**
 * Areas on a picture: by their outlines, or as tiles in the order of their names where none is known.
 *
 * @param pieces in the order of drawing; those without a shape come last
 * @param credits sources and licences of the outlines
 */
public record AreaDrawing(int width, int height, List<Piece> pieces, List<InsetBox> insets, List<String> credits) {
    private static final Pattern KIND =
            Pattern.compile("^(Tỉnh|Thành phố|Quận|Huyện|Thị xã|Phường|Xã|Thị trấn|Đặc khu) (?=\\D)");

    public AreaDrawing {
        pieces = List.copyOf(pieces);
        insets = List.copyOf(insets);
        credits = List.copyOf(credits);
    }

    /**
     * An area.
     *
     * @param tone a number of the palette, so that neighbours of one origin look alike; 0 for plain
     * @param address where it leads, empty for nowhere
     */
    public record Piece(
            String code,
            String name,
            String words,
            int tone,
            String address,
            @Nullable ProvinceShape shape) {
        public String shortName() {
            return AreaDrawing.shortName(name);
        }
    }

    /** The name of an area without the word for its kind, since a tile is small; "Quận 1" stays. */
    public static String shortName(String name) {
        return KIND.matcher(name).replaceFirst("");
    }

    /** The frame of a far archipelago, with whom it belongs to. */
    public record InsetBox(Inset inset, String owner) {}

    /** How an area is told and shown. */
    public record Style(
            Function<Area, String> words,
            java.util.function.ToIntFunction<Area> tone,
            Function<Area, String> address) {}

    /** Whether there is any outline. */
    public boolean isDrawn() {
        return pieces.stream().anyMatch(piece -> piece.shape() != null);
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    public List<Piece> drawn() {
        return pieces.stream().filter(piece -> piece.shape() != null).toList();
    }

    /** Those without an outline, which stand as tiles. */
    public List<Piece> tiles() {
        return pieces.stream().filter(piece -> piece.shape() == null).toList();
    }

    public static AreaDrawing of(
            Collection<Area> areas, Map<Long, Geometry> outlines, List<String> credits, Style style) {
        AreaPicture picture = AreaPicture.of(outlines);
        List<Area> sorted = areas.stream()
                .sorted(Comparator.comparing((Area area) -> !outlines.containsKey(area.id()))
                        .thenComparing(area -> outlines.containsKey(area.id())
                                ? -java.util.Objects.requireNonNull(outlines.get(area.id()))
                                        .getArea()
                                : 0.0)
                        .thenComparing(Area::code))
                .toList();
        List<Piece> pieces = new ArrayList<>();
        List<InsetBox> boxes = new ArrayList<>();
        for (Area area : sorted) {
            ProvinceShape shape = picture.shapes().get(area.id());
            pieces.add(new Piece(
                    area.code(),
                    area.name(),
                    style.words().apply(area),
                    style.tone().applyAsInt(area),
                    style.address().apply(area),
                    shape));
            if (shape != null) {
                shape.islands().stream()
                        .map(ProvinceShape.Island::inset)
                        .distinct()
                        .filter(inset -> boxes.stream().noneMatch(box -> box.inset() == inset))
                        .forEach(inset -> boxes.add(new InsetBox(inset, area.name())));
            }
        }
        return new AreaDrawing(picture.width(), picture.height(), pieces, boxes, credits);
    }
}

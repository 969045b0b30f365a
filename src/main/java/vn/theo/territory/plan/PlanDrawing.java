package vn.theo.territory.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import vn.theo.territory.Area;
import vn.theo.territory.Level;
import vn.theo.territory.Lineage;
import vn.theo.territory.boundary.AreaDrawing;
import vn.theo.territory.boundary.FindOutlines;
import vn.theo.territory.boundary.Outlines;

/**
 * The areas that a plan touches, before and after, each new area and what it is made of in one colour. An area that takes in
 * whole areas has their outlines together; where only a part goes, nobody knows the new line yet, so it stands as a tile.
 *
 * @param left how many areas are not shown, because there are too many or nothing but what is above them changes
 */
public record PlanDrawing(AreaDrawing before, AreaDrawing after, int left) {
    private static final int MOST = 250;
    private static final int TONES = 8;
    private static final int AROUND = 9;

    static PlanDrawing of(PlannedMap map, FindOutlines outlines) {
        Lineage lineage = map.after();
        String level = level(map);
        List<Area> ended = touched(map.ended(), level, area -> !isOnlyMoved(lineage, area));
        List<Area> begun = touched(map.begun(), level, area -> !isOnlyContinued(lineage, area));
        Map<Long, Integer> tones = tones(begun);
        LocalDate last = map.date().minusDays(1);
        Outlines old = outlines.of(ended, last);
        Outlines around = old.isEmpty() ? old : outlines.of(around(map.before(), ended, last), last);
        List<Area> rest = around.byArea().keySet().stream()
                .filter(id -> !old.byArea().containsKey(id))
                .map(map.before()::get)
                .toList();
        Map<Long, Geometry> fresh = new HashMap<>();
        for (Area area : begun) {
            Geometry whole = together(lineage.listReceived(area.id()), old);
            if (whole != null) {
                fresh.put(area.id(), whole);
            }
        }
        return new PlanDrawing(
                AreaDrawing.of(
                        both(ended, rest),
                        together(old.byArea(), around.byArea(), rest),
                        old.credits(),
                        new AreaDrawing.Style(
                                area -> rest.contains(area)
                                        ? area.name()
                                        : area.name() + " → " + names(lineage, lineage.listGiven(area.id()), false),
                                area -> rest.contains(area) ? AROUND : tone(lineage, area, tones),
                                area -> "/dia-ban/"
                                        + map.before().get(area.id()).key())),
                AreaDrawing.of(
                        both(begun, rest),
                        together(fresh, around.byArea(), rest),
                        List.of(),
                        new AreaDrawing.Style(
                                area -> rest.contains(area)
                                        ? area.name()
                                        : area.name() + " ← " + names(lineage, lineage.listReceived(area.id()), true),
                                area -> rest.contains(area) ? AROUND : tones.getOrDefault(area.id(), 0),
                                area -> "")),
                map.ended().size() - ended.size());
    }

    public boolean isEmpty() {
        return before.isEmpty() && after.isEmpty();
    }

    /** The areas that stay as they are in the provinces that are touched; of provinces none, since a country would hide them. */
    private static List<Area> around(Lineage lineage, List<Area> ended, LocalDate day) {
        return ended.stream()
                .filter(area -> !area.level().equals(Area.PROVINCE))
                .map(area -> province(lineage, area))
                .distinct()
                .flatMap(province ->
                        lineage.listWithin(province, day, ended.getFirst().level()).stream())
                .filter(area -> !ended.contains(area))
                .toList();
    }

    private static long province(Lineage lineage, Area area) {
        Area up = area;
        Long parent = up.parentId();
        while (parent != null && !up.level().equals(Area.PROVINCE)) {
            up = lineage.get(parent);
            parent = up.parentId();
        }
        return up.id();
    }

    private static List<Area> both(List<Area> touched, List<Area> rest) {
        List<Area> both = new ArrayList<>(touched);
        both.addAll(rest);
        return both;
    }

    private static Map<Long, Geometry> together(
            Map<Long, Geometry> touched, Map<Long, Geometry> around, List<Area> rest) {
        Map<Long, Geometry> all = new HashMap<>(touched);
        rest.forEach(area -> all.put(area.id(), java.util.Objects.requireNonNull(around.get(area.id()))));
        return all;
    }

    /** The highest level of which areas do more than go on under another one. */
    private static String level(PlannedMap map) {
        return Level.FROM_TOP.stream()
                .filter(level -> map.ended().stream()
                        .anyMatch(area -> area.level().equals(level) && !isOnlyMoved(map.after(), area)))
                .findFirst()
                .orElse(Area.COMMUNE);
    }

    private static List<Area> touched(List<Area> areas, String level, java.util.function.Predicate<Area> more) {
        return areas.stream()
                .filter(area -> area.level().equals(level))
                .filter(more)
                .limit(MOST)
                .toList();
    }

    /** Goes on as it was, with its code and name, only under another area. */
    private static boolean isOnlyMoved(Lineage lineage, Area area) {
        List<Lineage.Transfer> given = lineage.listGiven(area.id());
        return given.size() == 1
                && given.getFirst().isWhole()
                && lineage.listReceived(given.getFirst().to()).size() == 1
                && isSame(area, lineage.get(given.getFirst().to()));
    }

    private static boolean isOnlyContinued(Lineage lineage, Area area) {
        List<Lineage.Transfer> received = lineage.listReceived(area.id());
        return received.size() == 1
                && isOnlyMoved(lineage, lineage.get(received.getFirst().from()));
    }

    private static boolean isSame(Area one, Area other) {
        return one.code().equals(other.code()) && one.name().equals(other.name());
    }

    private static Map<Long, Integer> tones(List<Area> begun) {
        Map<Long, Integer> tones = new LinkedHashMap<>();
        for (Area area : begun) {
            tones.put(area.id(), tones.size() % TONES + 1);
        }
        return tones;
    }

    /** That of the area which takes most of it in. */
    private static int tone(Lineage lineage, Area area, Map<Long, Integer> tones) {
        return lineage.listGiven(area.id()).stream()
                .filter(transfer -> tones.containsKey(transfer.to()))
                .max(java.util.Comparator.comparing(transfer -> {
                    java.math.BigDecimal share = transfer.share();
                    return share == null ? java.math.BigDecimal.ZERO : share;
                }))
                .map(transfer -> tones.getOrDefault(transfer.to(), 0))
                .orElse(0);
    }

    private static @Nullable Geometry together(List<Lineage.Transfer> parts, Outlines old) {
        List<Geometry> shapes = new ArrayList<>();
        for (Lineage.Transfer part : parts) {
            Geometry shape = part.isWhole() ? old.byArea().get(part.from()) : null;
            if (shape == null) {
                return null;
            }
            shapes.add(shape);
        }
        return shapes.isEmpty() ? null : UnaryUnionOp.union(shapes);
    }

    private static String names(Lineage lineage, List<Lineage.Transfer> transfers, boolean from) {
        return transfers.stream()
                .map(transfer ->
                        lineage.get(from ? transfer.from() : transfer.to()).name())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}

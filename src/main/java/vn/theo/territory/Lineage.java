package vn.theo.territory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All areas of every date with what each came from and became: a snapshot that never changes, safe to share. It answers what a
 * series on the map of another date is made of.
 */
public final class Lineage {
    /**
     * A territory that went from one area to another.
     *
     * @param from the area that gave
     * @param to the area that received
     * @param share of the giving area, 1 when all of it went, null where no share was published
     */
    public record Transfer(
            long from, long to, LocalDate date, @Nullable BigDecimal share) {
        /** Whether the giving area went there as a whole. */
        public boolean isWhole() {
            return share != null && share.compareTo(BigDecimal.ONE) == 0;
        }
    }

    private final Map<Long, Area> byId = new HashMap<>();
    private final Map<String, List<Area>> byCode = new HashMap<>();
    private final Map<Long, List<Transfer>> received = new HashMap<>();
    private final Map<Long, List<Transfer>> given = new HashMap<>();
    private final Map<Long, List<Area>> children = new HashMap<>();
    private final Map<String, List<Area>> byLevel = new HashMap<>();

    Lineage(List<Area> areas, List<Transfer> transfers) {
        for (Area area : areas) {
            byId.put(area.id(), area);
            byCode.computeIfAbsent(area.code(), code -> new ArrayList<>()).add(area);
            byLevel.computeIfAbsent(area.level(), level -> new ArrayList<>()).add(area);
            if (area.parentId() != null) {
                children.computeIfAbsent(area.parentId(), id -> new ArrayList<>())
                        .add(area);
            }
        }
        byCode.values().forEach(list -> list.sort(Comparator.comparing(Area::validFrom)));
        children.values().forEach(list -> list.sort(Comparator.comparing(Area::code)));
        byLevel.values().forEach(list -> list.sort(Comparator.comparing(Area::code)));
        for (Transfer transfer : transfers) {
            received.computeIfAbsent(transfer.to(), id -> new ArrayList<>()).add(transfer);
            given.computeIfAbsent(transfer.from(), id -> new ArrayList<>()).add(transfer);
        }
    }

    /**
     * The area with this id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Area get(long id) {
        Area area = byId.get(id);
        if (area == null) {
            throw new IllegalArgumentException("No area has the id " + id);
        }
        return area;
    }

    /** The area that bore the code on that day. */
    public Optional<Area> findByCode(String code, LocalDate on) {
        for (Area area : byCode.getOrDefault(code, List.of())) {
            if (area.isValidOn(on)) {
                return Optional.of(area);
            }
        }
        return Optional.empty();
    }

    /** The areas of a level on that day, by code. */
    public List<Area> listOn(LocalDate on, String level) {
        return byLevel.getOrDefault(level, List.of()).stream()
                .filter(area -> area.isValidOn(on))
                .toList();
    }

    /** The areas directly under this one on that day, by code. */
    public List<Area> listChildren(long parentId, LocalDate on) {
        return children.getOrDefault(parentId, List.of()).stream()
                .filter(area -> area.isValidOn(on))
                .toList();
    }

    /** The areas of a level that lie within this one on that day, by code. */
    public List<Area> listWithin(long areaId, LocalDate on, String level) {
        List<Area> within = new ArrayList<>();
        for (Area child : listChildren(areaId, on)) {
            if (child.level().equals(level)) {
                within.add(child);
            } else {
                within.addAll(listWithin(child.id(), on, level));
            }
        }
        within.sort(Comparator.comparing(Area::code));
        return within;
    }

    /** The territories that this area was made of when it began; empty where the record knows of nothing before. */
    public List<Transfer> listReceived(long areaId) {
        return received.getOrDefault(areaId, List.of());
    }

    /** Where the territory of this area went when it ended; empty while it stands. */
    public List<Transfer> listGiven(long areaId) {
        return given.getOrDefault(areaId, List.of());
    }

    /** Whether everything this area was made of came from one area, so that its figures are part of that one's alone. */
    public boolean isOnlyFrom(long areaId, long from) {
        List<Transfer> parts = listReceived(areaId);
        return parts.size() == 1 && parts.getFirst().from() == from;
    }

    /** Every area of every time, in no order. */
    public List<Area> listAll() {
        return List.copyOf(byId.values());
    }

    /** The largest id of an area, so that arrays can be laid out by id. */
    public long maxId() {
        return byId.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
    }
}

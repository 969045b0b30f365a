package vn.theo.territory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
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
     * @param measured shares of single indicators that divide otherwise, by their codes
     */
    public record Transfer(
            long from, long to, LocalDate date, @Nullable BigDecimal share, Map<String, BigDecimal> measured) {
        public Transfer {
            measured = Map.copyOf(measured);
        }

        /** A transfer of which every measure takes the same share. */
        public Transfer(long from, long to, LocalDate date, @Nullable BigDecimal share) {
            this(from, to, date, share, Map.of());
        }

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
    private final Set<String> measures = new HashSet<>();
    private final Map<String, Lineage> byMeasure = new ConcurrentHashMap<>();
    private final Map<String, List<Area>> byLevel = new HashMap<>();

    /** The lineage of these areas; every transfer names two of them. */
    public Lineage(List<Area> areas, List<Transfer> transfers) {
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
            measures.addAll(transfer.measured().keySet());
        }
    }

    /** This lineage with some areas added, or in the place of those with their ids, and with more transfers. */
    public Lineage with(Collection<Area> areas, Collection<Transfer> transfers) {
        Map<Long, Area> all = new HashMap<>(byId);
        areas.forEach(area -> all.put(area.id(), area));
        List<Transfer> both = new ArrayList<>(listTransfers());
        both.addAll(transfers);
        return new Lineage(List.copyOf(all.values()), both);
    }

    /** This lineage as one indicator divides, by its code; itself where nothing divides otherwise. */
    public Lineage ofMeasure(String measure) {
        return measures.contains(measure) ? byMeasure.computeIfAbsent(measure, this::divided) : this;
    }

    private Lineage divided(String measure) {
        return new Lineage(
                List.copyOf(byId.values()),
                listTransfers().stream()
                        .map(t -> new Transfer(
                                t.from(), t.to(), t.date(), t.measured().getOrDefault(measure, t.share())))
                        .toList());
    }

    /** All areas of every date, by code and first day. */
    public List<Area> listAll() {
        return byId.values().stream()
                .sorted(Comparator.comparing(Area::code).thenComparing(Area::validFrom))
                .toList();
    }

    /** All transfers, oldest first. */
    public List<Transfer> listTransfers() {
        return given.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Transfer::date)
                        .thenComparing(Transfer::from)
                        .thenComparing(Transfer::to))
                .toList();
    }

    /** Every validity of a code, oldest first. */
    public List<Area> listByCode(String code) {
        return List.copyOf(byCode.getOrDefault(code, List.of()));
    }

    /** Everything this area was made of, through every change before it, oldest first. */
    public List<Transfer> listPast(long areaId) {
        return chain(areaId, this::listReceived, Transfer::from);
    }

    /** Everything this area's territory became, through every change after it, oldest first. */
    public List<Transfer> listFuture(long areaId) {
        return chain(areaId, this::listGiven, Transfer::to);
    }

    private static List<Transfer> chain(
            long areaId, LongFunction<List<Transfer>> next, ToLongFunction<Transfer> other) {
        Set<Transfer> found = new HashSet<>();
        Set<Long> seen = new HashSet<>(Set.of(areaId));
        Deque<Long> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (Transfer transfer : next.apply(open.pop())) {
                found.add(transfer);
                if (seen.add(other.applyAsLong(transfer))) {
                    open.add(other.applyAsLong(transfer));
                }
            }
        }
        return found.stream()
                .sorted(Comparator.comparing(Transfer::date)
                        .thenComparing(Transfer::from)
                        .thenComparing(Transfer::to))
                .toList();
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

    /** The largest id of an area, so that arrays can be laid out by id. */
    public long maxId() {
        return byId.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
    }
}

package vn.theo.territory.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.theo.territory.Area;
import vn.theo.territory.AreaChange;
import vn.theo.territory.AreaChange.Merged;
import vn.theo.territory.AreaChange.Part;
import vn.theo.territory.AreaChange.Recoded;
import vn.theo.territory.AreaChange.Renamed;
import vn.theo.territory.AreaChange.Split;
import vn.theo.territory.Level;
import vn.theo.territory.Lineage;
import vn.theo.territory.Lineage.Transfer;

/** Compares the territories at the end of a plan with the recorded areas: what ends, what begins, what went where. */
final class Outcome {
    private static final String OPEN_BASIS = "–";

    private final Lineage before;
    private final LocalDate date;
    private final List<Territory> territories;
    private final List<String> abolished;
    private final List<Problem> problems;
    private final Map<Territory, Area> areas = new LinkedHashMap<>();
    private long nextId;

    Outcome(
            Lineage before,
            LocalDate date,
            List<Territory> territories,
            List<String> abolished,
            List<Problem> problems) {
        this.before = before;
        this.date = date;
        this.territories = territories.stream()
                .sorted(Comparator.comparingInt((Territory t) -> Level.depth(t.level))
                        .thenComparing(t -> t.code))
                .toList();
        this.abolished = abolished;
        this.problems = problems;
        this.nextId = before.maxId() + 1;
    }

    PlannedMap map() {
        territories.forEach(this::settle);
        List<Area> begun = areas.values().stream()
                .filter(area -> area.id() > before.maxId())
                .toList();
        List<Area> ended = ended();
        List<AreaChange> changes = changes();
        List<Transfer> transfers = new ArrayList<>();
        changes.forEach(change -> addTransfers(change, transfers));
        List<Area> written = new ArrayList<>(begun);
        written.addAll(ended);
        return new PlannedMap(
                date, before, before.with(written, transfers), ended, begun, changes, abolished, problems);
    }

    /** An area goes on as it is when nothing was done to it and what it lies under goes on too. */
    private void settle(Territory territory) {
        Territory above = territory.parent;
        Area parent = above == null ? null : areas.get(above);
        Long parentId = parent == null ? null : (Long) parent.id();
        Area original = territory.original;
        if (original != null && java.util.Objects.equals(original.parentId(), parentId)) {
            areas.put(territory, original);
            return;
        }
        if (original != null && original.validTo() != null) {
            areas.put(territory, original);
            return;
        }
        areas.put(territory, new Area(nextId++, territory.code, territory.name, territory.level, date, null, parentId));
    }

    private List<Area> ended() {
        List<Area> ended = new ArrayList<>();
        java.util.Set<Long> standing = new java.util.HashSet<>();
        areas.values().forEach(area -> standing.add(area.id()));
        for (Area area : before.listAll()) {
            if (area.isValidOn(date.minusDays(1)) && area.validTo() == null && !standing.contains(area.id())) {
                ended.add(new Area(
                        area.id(),
                        area.code(),
                        area.name(),
                        area.level(),
                        area.validFrom(),
                        date.minusDays(1),
                        area.parentId()));
            }
        }
        return ended;
    }

    /** What one territory holds of one recorded area. */
    private record Held(Area into, Shares shares) {}

    private List<AreaChange> changes() {
        Map<Long, List<Held>> bySource = new LinkedHashMap<>();
        areas.forEach((territory, area) -> {
            if (area.id() > before.maxId()) {
                territory.sources.forEach((source, shares) -> bySource.computeIfAbsent(source, id -> new ArrayList<>())
                        .add(new Held(area, shares)));
            }
        });
        Map<Long, List<Area>> wholes = new LinkedHashMap<>();
        Map<Long, Area> targets = new HashMap<>();
        List<AreaChange> changes = new ArrayList<>();
        bySource.forEach((source, held) -> {
            if (held.size() == 1) {
                Area into = held.getFirst().into();
                targets.put(into.id(), into);
                wholes.computeIfAbsent(into.id(), id -> new ArrayList<>()).add(before.get(source));
            } else {
                changes.add(new Split(
                        0,
                        date,
                        OPEN_BASIS,
                        source,
                        held.stream()
                                .map(part -> new Part(
                                        part.into().id(),
                                        part.shares().all(),
                                        part.shares().measured()))
                                .toList()));
            }
        });
        wholes.forEach((into, from) -> changes.add(whole(from, java.util.Objects.requireNonNull(targets.get(into)))));
        return changes;
    }

    private AreaChange whole(List<Area> from, Area into) {
        Area first = from.getFirst();
        if (from.size() > 1) {
            return new Merged(0, date, OPEN_BASIS, from.stream().map(Area::id).toList(), into.id());
        }
        return first.name().equals(into.name())
                ? new Recoded(0, date, OPEN_BASIS, first.id(), into.id())
                : new Renamed(0, date, OPEN_BASIS, first.id(), into.id());
    }

    private void addTransfers(AreaChange change, List<Transfer> transfers) {
        switch (change) {
            case Merged merged -> merged.from().forEach(from -> transfers.add(transfer(from, merged.into())));
            case Split split ->
                split.into()
                        .forEach(part -> transfers.add(
                                new Transfer(split.from(), part.areaId(), date, part.share(), part.measured())));
            case Renamed renamed -> transfers.add(transfer(renamed.from(), renamed.to()));
            case Recoded recoded -> transfers.add(transfer(recoded.from(), recoded.to()));
            case AreaChange.LevelAbolished level -> {}
        }
    }

    private Transfer transfer(long from, long into) {
        return new Transfer(from, into, date, java.math.BigDecimal.ONE);
    }
}

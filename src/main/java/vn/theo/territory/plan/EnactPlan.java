package vn.theo.territory.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.site.Refusal;
import vn.theo.territory.Area;
import vn.theo.territory.AreaChange;
import vn.theo.territory.AreaChange.LevelAbolished;
import vn.theo.territory.AreaChange.Merged;
import vn.theo.territory.AreaChange.Part;
import vn.theo.territory.AreaChange.Recoded;
import vn.theo.territory.AreaChange.Renamed;
import vn.theo.territory.AreaChange.Split;
import vn.theo.territory.AreaChanges;
import vn.theo.territory.Level;
import vn.theo.territory.Lineages;
import vn.theo.territory.NewArea;
import vn.theo.territory.TerritoryRecord;

/** Writes a plan into the record, all of it in one transaction: areas end, areas begin, and what became of what. */
@Service
class EnactPlan {
    private final Plans plans;
    private final Lineages lineages;
    private final AreaChanges changes;
    private final TerritoryRecord record;
    private final Clock clock;

    EnactPlan(Plans plans, Lineages lineages, AreaChanges changes, TerritoryRecord record, Clock clock) {
        this.plans = plans;
        this.lineages = lineages;
        this.changes = changes;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Enacts the version of a plan that a person has looked at.
     *
     * @throws Refusal when it was edited since, something in it does not work, or the legal basis is missing
     */
    @Transactional
    PlannedMap enact(long id, long version, LocalDate date, String basis, String by) {
        record.waitForTurn();
        Plan plan = plans.lock(id);
        if (plan.version() != version) {
            throw new Refusal("territory.plan.edited-since", plan.by());
        }
        if (basis.isBlank()) {
            throw new Refusal("territory.plan.no-basis");
        }
        PlannedMap map = WorkOut.of(lineages.current(), date, plan.steps());
        if (map.isBlocked()) {
            throw new Refusal("territory.plan.blocked");
        }
        if (map.isEmpty()) {
            throw new Refusal("territory.plan.empty");
        }
        if (!plan.date().equals(date) || !plan.basis().equals(basis)) {
            plans.edit(plan.with(plan.name(), date, basis), by);
        }
        long act = record.open(TerritoryRecord.Act.ENACTED, plan.name(), by, clock.instant());
        write(map, basis);
        plans.mark(id, Plan.State.ENACTED, act, by);
        return map;
    }

    private void write(PlannedMap map, String basis) {
        record.correct(map.ended());
        Map<Long, Long> ids = new HashMap<>();
        for (String level : Level.FROM_TOP) {
            List<Area> begun = map.begun().stream()
                    .filter(area -> area.level().equals(level))
                    .toList();
            List<Long> given = record.add(begun.stream()
                    .map(area -> new NewArea(
                            area.code(),
                            area.name(),
                            area.level(),
                            area.validFrom(),
                            null,
                            parent(ids, area.parentId())))
                    .toList());
            for (int i = 0; i < begun.size(); i++) {
                ids.put(begun.get(i).id(), given.get(i));
            }
        }
        changes.addChanges(map.changes().stream()
                .map(change -> decided(change, basis, ids))
                .toList());
        map.abolished().forEach(level -> changes.recordAbolishedLevel(level, map.date(), basis));
    }

    /** The change with its legal basis and the ids that the new areas got. */
    private static AreaChange decided(AreaChange change, String basis, Map<Long, Long> ids) {
        return switch (change) {
            case Merged merged -> new Merged(0, merged.date(), basis, merged.from(), recorded(ids, merged.into()));
            case Split split ->
                new Split(
                        0,
                        split.date(),
                        basis,
                        split.from(),
                        split.into().stream()
                                .map(part -> new Part(recorded(ids, part.areaId()), part.share(), part.measured()))
                                .toList());
            case Renamed renamed -> new Renamed(0, renamed.date(), basis, renamed.from(), recorded(ids, renamed.to()));
            case Recoded recoded -> new Recoded(0, recoded.date(), basis, recoded.from(), recorded(ids, recoded.to()));
            case LevelAbolished level -> new LevelAbolished(0, level.date(), basis, level.level());
        };
    }

    private static long recorded(Map<Long, Long> ids, long planned) {
        return ids.getOrDefault(planned, planned);
    }

    private static @Nullable Long parent(Map<Long, Long> ids, @Nullable Long planned) {
        return planned == null ? null : ids.getOrDefault(planned, planned);
    }
}

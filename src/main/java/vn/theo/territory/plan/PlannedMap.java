package vn.theo.territory.plan;

import java.time.LocalDate;
import java.util.List;
import vn.theo.territory.Area;
import vn.theo.territory.AreaChange;
import vn.theo.territory.Lineage;
import vn.theo.territory.PlannedChange;

/**
 * What a plan comes to: which areas end and begin, and the changes between them. New areas have ids above all recorded ones.
 *
 * @param before the record as it stands
 * @param after the record as it would be
 * @param ended with their last day; {@code begun} parents first
 * @param abolished levels that end
 */
public record PlannedMap(
        LocalDate date,
        Lineage before,
        Lineage after,
        List<Area> ended,
        List<Area> begun,
        List<AreaChange> changes,
        List<String> abolished,
        List<Problem> problems) {
    public PlannedMap {
        ended = List.copyOf(ended);
        begun = List.copyOf(begun);
        changes = List.copyOf(changes);
        abolished = List.copyOf(abolished);
        problems = List.copyOf(problems);
    }

    public boolean isBlocked() {
        return problems.stream().anyMatch(Problem::blocking);
    }

    public boolean isEmpty() {
        return ended.isEmpty() && begun.isEmpty();
    }

    PlannedChange asChange() {
        return new PlannedChange(after, date, ended, begun);
    }
}

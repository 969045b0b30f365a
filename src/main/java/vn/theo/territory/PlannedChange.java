package vn.theo.territory;

import java.time.LocalDate;
import java.util.List;

/**
 * A rearrangement that is not in the record: what the areas would be.
 *
 * @param after all areas as they would be, with ids of their own for the new ones
 * @param ended areas that would end on the day before
 * @param begun areas that would begin on that date
 */
public record PlannedChange(Lineage after, LocalDate date, List<Area> ended, List<Area> begun) {
    public PlannedChange {
        ended = List.copyOf(ended);
        begun = List.copyOf(begun);
    }
}

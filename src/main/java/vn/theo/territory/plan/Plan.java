package vn.theo.territory.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rearrangement of areas that is planned: its latest version.
 *
 * @param version changes with every edit
 * @param previous the version an undo goes back to, null for the first
 * @param basis the legal basis, "" while it is open
 */
public record Plan(
        long id,
        long version,
        @Nullable Long previous,
        String name,
        LocalDate date,
        String basis,
        List<PlanStep> steps,
        State state,
        String by,
        Instant at) {
    /** Whether it still is a draft. */
    public enum State {
        OPEN,
        DISCARDED,
        ENACTED
    }

    public Plan {
        steps = List.copyOf(steps);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** This plan with other words, to be kept as a new version. */
    Plan with(String otherName, LocalDate otherDate, String otherBasis) {
        return new Plan(id, version, previous, otherName, otherDate, otherBasis, steps, state, by, at);
    }

    Plan with(List<PlanStep> otherSteps) {
        return new Plan(id, version, previous, name, date, basis, otherSteps, state, by, at);
    }
}

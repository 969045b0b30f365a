package vn.theo.indicator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a loaded table, as an observation with where in which file it stands.
 *
 * @param value its id is 0, since figures of tables have none of their own
 * @param line of the file, counted from 1 with the head
 * @param replaced whether a later load of the same source says something else of the period, or takes it back
 * @param withdrawal who took its load back and why, null while the load stands
 */
public record LoadedFigure(
        Observation value,
        long loadId,
        String fileName,
        int line,
        boolean replaced,
        @Nullable Withdrawal withdrawal) {
    /** A load that was taken back as a whole. */
    public record Withdrawal(String by, Instant at, String reason) {}

    /** Whether it is what counts of its source. */
    public boolean stands() {
        return !replaced && withdrawal == null;
    }
}

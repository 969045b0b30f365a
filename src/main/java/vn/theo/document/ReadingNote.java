package vn.theo.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a text was read and what that changed.
 *
 * @param current whether the reader has not changed since
 * @param by who asked for it to be read again, null for the first reading
 */
public record ReadingNote(
        Instant at,
        boolean current,
        @Nullable String by,
        @Nullable Change change) {
    /**
     * What a reading changed, compared with the one before.
     *
     * @param added proposed newly
     * @param changed proposed instead of an undecided one about the same record
     * @param gone undecided ones that are no longer found
     * @param same found as before, the decided ones included
     */
    public record Change(int added, int changed, int gone, int same) {}
}

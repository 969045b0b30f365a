package vn.theo.document;

import java.time.Instant;

/**
 * Files handed in together, or texts asked to be read again together, and how far their reading has come.
 *
 * @param done how many of the {@code total} items have ended, in whatever way
 * @param duplicates files that were kept before
 * @param refused items that were not taken, also those dismissed since
 */
public record ReadingRun(
        long id,
        Kind kind,
        String startedBy,
        Instant startedAt,
        int total,
        int done,
        int read,
        int duplicates,
        int refused) {
    /** What is read. */
    public enum Kind {
        RECEIVE,
        READ_AGAIN
    }

    public boolean finished() {
        return done >= total;
    }

    public int percent() {
        return total == 0 ? 100 : (int) (100L * done / total);
    }
}

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

    /**
     * An item that is being read right now.
     *
     * @param page how many pages are recognised
     * @param pages how many are to be recognised, 0 for anything but a scan
     */
    public record UnderWay(long runId, String fileName, int page, int pages) {}

    public boolean finished() {
        return done >= total;
    }

    public int percent() {
        return total == 0 ? 100 : (int) (100L * done / total);
    }
}

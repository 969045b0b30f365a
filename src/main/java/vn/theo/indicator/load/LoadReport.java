package vn.theo.indicator.load;

import java.util.List;

/**
 * What a table brings, or brought.
 *
 * @param header the columns of the table
 * @param added values of periods that had none
 * @param changed values that differ from the recorded ones, which stay beside them
 * @param unchanged values that stand already
 * @param changes the first of the changed ones, to look at
 * @param refused at most {@link #MOST_REFUSED} of the rows that cannot be recorded; {@code refusedCount} counts all
 * @param written whether anything was written
 */
public record LoadReport(
        List<String> header,
        int rows,
        int added,
        int changed,
        int unchanged,
        List<Change> changes,
        List<RefusedRow> refused,
        int refusedCount,
        boolean written) {
    /** How many refused rows are kept to be mended. */
    public static final int MOST_REFUSED = 100_000;

    /** A value that differs from the recorded one. */
    public record Change(int line, long indicatorId, long areaId, String period, String before, String after) {}

    public LoadReport {
        header = List.copyOf(header);
        changes = List.copyOf(changes);
        refused = List.copyOf(refused);
    }
}

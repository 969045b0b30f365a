package vn.theo.indicator.load;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.rows.TableRows;

/**
 * What a table brings, or brought.
 *
 * @param loadId the load that was written, 0 when none was
 * @param sameAs an earlier load of the very same file that still stands, null for none
 * @param header the columns of the table
 * @param added values of periods that had none
 * @param changed values that differ from the recorded ones, which stay beside them
 * @param unchanged values that stand already
 * @param empty cells that hold no value
 * @param remarks what was assumed when the table was read
 * @param byIndicator the same counts for each indicator
 * @param suspicious values that are many times the one before, the wildest first
 * @param biggest the changed values with the biggest change
 * @param changes the first of the changed ones, in the order of the series
 * @param refused at most {@link #MOST_REFUSED} of the values that cannot be recorded; {@code refusedCount} counts all
 */
public record LoadReport(
        int loadId,
        @Nullable Integer sameAs,
        List<String> header,
        int rows,
        int added,
        int changed,
        int unchanged,
        int empty,
        List<TableRows.Remark> remarks,
        List<Count> byIndicator,
        List<Change> suspicious,
        List<Change> biggest,
        List<Change> changes,
        List<RefusedRow> refused,
        int refusedCount) {
    /** How many refused rows are kept to be mended. */
    public static final int MOST_REFUSED = 20_000;

    /** How many values of an indicator are new, changed and unchanged. */
    public record Count(long indicatorId, int added, int changed, int unchanged) {}

    /**
     * A value beside the one before it: the recorded one of the same period, or the one of the period before.
     *
     * @param earlier the period of the value before, null when it is the same period
     * @param factor the value divided by the one before, 0 when that is zero
     */
    public record Change(
            int line,
            long indicatorId,
            long areaId,
            String period,
            @Nullable String earlier,
            String before,
            String after,
            double factor) {}

    public LoadReport {
        header = List.copyOf(header);
        remarks = List.copyOf(remarks);
        byIndicator = List.copyOf(byIndicator);
        suspicious = List.copyOf(suspicious);
        biggest = List.copyOf(biggest);
        changes = List.copyOf(changes);
        refused = List.copyOf(refused);
    }

    /** Whether anything was written. */
    public boolean written() {
        return loadId > 0;
    }

    /** Whether it brings anything that is not recorded yet. */
    public boolean isNews() {
        return added + changed > 0;
    }

    LoadReport written(int id) {
        return of(id, sameAs);
    }

    LoadReport sameAs(@Nullable Integer earlier) {
        return of(loadId, earlier);
    }

    private LoadReport of(int id, @Nullable Integer earlier) {
        return new LoadReport(
                id,
                earlier,
                header,
                rows,
                added,
                changed,
                unchanged,
                empty,
                remarks,
                byIndicator,
                suspicious,
                biggest,
                changes,
                refused,
                refusedCount);
    }
}

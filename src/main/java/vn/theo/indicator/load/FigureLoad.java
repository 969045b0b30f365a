package vn.theo.indicator.load;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A table of figures that was loaded.
 *
 * @param withdrawal null while it stands
 */
public record FigureLoad(
        int id,
        String fileName,
        Instant knownFrom,
        String by,
        Instant at,
        int rows,
        int added,
        int changed,
        int unchanged,
        int refused,
        @Nullable Withdrawal withdrawal) {
    /** That a load was taken back, by whom and why. */
    public record Withdrawal(String by, Instant at, String reason) {}
}

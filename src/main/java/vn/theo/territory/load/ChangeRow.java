package vn.theo.territory.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One transfer as a table states it, by codes; of an abolished level, {@code from} is the level and {@code to} is "".
 *
 * @param share of the giving area; 1 for a whole one, null where none is stated
 */
record ChangeRow(
        String file,
        int line,
        Kind kind,
        LocalDate date,
        String from,
        String to,
        @Nullable BigDecimal share,
        String basis) {
    /** What happened. */
    enum Kind {
        MERGED,
        SPLIT,
        RENAMED,
        RECODED,
        LEVEL_ABOLISHED
    }
}

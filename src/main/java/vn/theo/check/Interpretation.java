package vn.theo.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Period;

/**
 * One reading of a claim worked out.
 *
 * @param impliedBase what the record must hold for {@code basePeriod} if this reading is meant, in {@code unit}
 * @param impliedLast the last year's value under this reading, null where the claim has no last year
 * @param deviationPercent how far the implied figure lies off the recorded one, null where nothing is recorded
 */
public record Interpretation(
        Reading reading,
        BigDecimal impliedBase,
        String unit,
        Period basePeriod,
        @Nullable BigDecimal impliedLast,
        @Nullable KnownFigure recorded,
        @Nullable BigDecimal deviationPercent,
        Fit fit) {}

package vn.theo.check.rule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One reading worked out.
 *
 * @param implied what must be on record if this reading is meant, as exactly as the printed digits tell
 * @param recorded what is, null where nothing is
 * @param allowed the named tolerance beyond rounding, in percent of the implied figure or in points
 */
public record Worked(
        Reading reading, Interval implied, @Nullable Interval recorded, BigDecimal allowed) {
    /** The same reading beside this recorded figure. */
    public Worked against(@Nullable Interval other) {
        return new Worked(reading, implied, other, allowed);
    }

    /** The implied figure with its tolerance: a recorded one that reaches into it fits. */
    public Interval admissible() {
        return reading.inPoints() ? implied.plusMinus(allowed) : implied.withRoom(allowed);
    }

    public Fit fit() {
        return recorded == null ? Fit.UNKNOWN : admissible().meets(recorded) ? Fit.FITS : Fit.CONTRADICTS;
    }

    /** How far the implied figure lies off the recorded one, in percent of that or in points; null where it cannot be said. */
    public @Nullable BigDecimal deviation() {
        if (recorded == null) {
            return null;
        }
        if (reading.inPoints()) {
            return implied.value().subtract(recorded.value());
        }
        return recorded.value().signum() == 0 ? null : Arithmetic.deviation(implied.value(), recorded.value());
    }

    /** The size of the deviation; a figure beside nothing counts as a hundred percent. */
    public BigDecimal distance() {
        BigDecimal deviation = deviation();
        if (deviation != null) {
            return deviation.abs();
        }
        return fit() == Fit.CONTRADICTS ? BigDecimal.valueOf(100) : BigDecimal.ZERO;
    }
}

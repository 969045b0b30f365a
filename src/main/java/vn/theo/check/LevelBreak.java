package vn.theo.check;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value that stands out from both its neighbours by powers of ten, as misplaced points and lost digits do.
 *
 * @param power of ten that brings the value between its neighbours
 * @param likely the value times that power
 */
public record LevelBreak(BigDecimal value, int power, BigDecimal likely) {
    private static final double FAR = 4;
    private static final double ROOM = 1.5;

    /** The break, or empty when the value is within reach of a neighbour or no power of ten mends it. */
    public static Optional<LevelBreak> find(BigDecimal before, BigDecimal value, BigDecimal after) {
        if (before.signum() <= 0 || value.signum() <= 0 || after.signum() <= 0) {
            return Optional.empty();
        }
        double low = before.min(after).doubleValue();
        double high = before.max(after).doubleValue();
        double printed = value.doubleValue();
        if (high / low > FAR || (printed * FAR > low && printed < high * FAR)) {
            return Optional.empty();
        }
        int power = (int) Math.round(Math.log10(Math.sqrt(low * high) / printed));
        BigDecimal likely = value.scaleByPowerOfTen(power);
        double mended = likely.doubleValue();
        return mended >= low / ROOM && mended <= high * ROOM
                ? Optional.of(new LevelBreak(value, power, likely))
                : Optional.empty();
    }
}

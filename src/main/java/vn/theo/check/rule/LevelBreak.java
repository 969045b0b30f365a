package vn.theo.check.rule;

import java.math.BigDecimal;
import java.util.List;

/**
 * A value between its neighbours that powers of ten would bring into line, as misplaced points and lost digits do.
 */
public record LevelBreak(Interval before, Interval level, Interval after) implements Rule {
    /** How many times its neighbours a value must be, or they it: real series seldom go so far and come back within a year. */
    static final double FAR = 4;

    /** How far beyond its neighbours the mended value may lie, as a factor: growth goes on while a point is misplaced. */
    private static final double ROOM = 1.5;

    @Override
    public DoubtKind kind() {
        return DoubtKind.LEVEL_BREAK;
    }

    @Override
    public List<Worked> work(Allowances allowances) {
        double low = before.value().min(after.value()).doubleValue();
        double high = before.value().max(after.value()).doubleValue();
        double printed = level.value().doubleValue();
        int power = power(low, printed, high);
        if (power == 0) {
            return List.of();
        }
        BigDecimal middle = BigDecimal.valueOf(Math.sqrt(low * high));
        return List.of(
                new Worked(
                        Reading.AS_PRINTED,
                        band(middle, low / FAR, high * FAR),
                        level,
                        allowances.of(Reading.AS_PRINTED)),
                new Worked(
                        Reading.POINT_MOVED,
                        band(middle, low / ROOM, high * ROOM),
                        level.times(BigDecimal.ONE.scaleByPowerOfTen(power)),
                        allowances.of(Reading.POINT_MOVED)));
    }

    private static Interval band(BigDecimal middle, double low, double high) {
        return new Interval(
                BigDecimal.valueOf(low).min(middle),
                middle,
                BigDecimal.valueOf(high).max(middle));
    }

    /** The power of ten that brings a value between its neighbours, 0 when it is within reach of one or none mends it. */
    public static int power(double before, double printed, double after) {
        double low = Math.min(before, after);
        double high = Math.max(before, after);
        if (low <= 0 || printed <= 0 || high / low > FAR || (printed * FAR > low && printed < high * FAR)) {
            return 0;
        }
        int power = (int) Math.round(Math.log10(Math.sqrt(low * high) / printed));
        double mended = printed * Math.pow(10, power);
        return mended >= low / ROOM && mended <= high * ROOM ? power : 0;
    }

    /** The value with its point moved. */
    public BigDecimal likely() {
        int power = power(
                before.value().doubleValue(),
                level.value().doubleValue(),
                after.value().doubleValue());
        return level.value().scaleByPowerOfTen(power);
    }

    /** Of the value as printed. */
    @Override
    public BigDecimal size(List<Worked> readings) {
        return readings.isEmpty() ? BigDecimal.ZERO : readings.getFirst().distance();
    }
}

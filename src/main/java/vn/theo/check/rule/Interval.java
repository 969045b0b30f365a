package vn.theo.check.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import vn.theo.kernel.Bound;

/**
 * What a printed figure admits: the true value lies somewhere between {@code low} and {@code high}, both included. Sums,
 * quotients and powers carry the bounds along, so that what is implied is known as exactly as what was printed.
 *
 * @param value the figure itself
 */
public record Interval(BigDecimal low, BigDecimal value, BigDecimal high) {
    private static final MathContext PRECISION = MathContext.DECIMAL64;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** What "trên", "gần", "khoảng" add on their side, in percent: such words stand before figures cut to two or three digits. */
    public static final BigDecimal ROOM_OF_A_BOUND = BigDecimal.ONE;

    /** What "tối thiểu" and "tối đa" add on their side, in percent: they promise a floor or a ceiling, not a figure. */
    public static final BigDecimal ROOM_OF_A_LIMIT = BigDecimal.TEN;

    public Interval {
        if (low.compareTo(value) > 0 || value.compareTo(high) > 0) {
            throw new IllegalArgumentException(value + " does not lie between " + low + " and " + high);
        }
    }

    /** Exactly this, as a count is. */
    public static Interval exact(BigDecimal value) {
        return new Interval(value, value, value);
    }

    /** A figure rounded to the last digit printed: half a unit of it to either side. */
    public static Interval printed(BigDecimal value) {
        return printed(value, Math.max(0, value.scale()), Bound.EXACT);
    }

    /** A figure rounded to so many decimals (below zero: to tens, hundreds …), widened on the side that its bound leaves open. */
    public static Interval printed(BigDecimal value, int decimals, Bound bound) {
        BigDecimal half = HALF.scaleByPowerOfTen(-decimals);
        BigDecimal room = percentOf(value, ROOM_OF_A_BOUND);
        BigDecimal limit = percentOf(value, ROOM_OF_A_LIMIT);
        return switch (bound) {
            case EXACT -> around(value, half, half);
            case BELOW -> around(value, half.add(room), half);
            case ABOVE -> around(value, half, half.add(room));
            case ABOUT -> around(value, half.add(room), half.add(room));
            case AT_LEAST -> around(value, half, half.add(limit));
            case AT_MOST -> around(value, half.add(limit), half);
        };
    }

    private static Interval around(BigDecimal value, BigDecimal down, BigDecimal up) {
        return new Interval(value.subtract(down), value, value.add(up));
    }

    private static BigDecimal percentOf(BigDecimal value, BigDecimal percent) {
        return value.abs().multiply(percent).movePointLeft(2);
    }

    public static Interval sum(List<Interval> parts) {
        Interval sum = exact(BigDecimal.ZERO);
        for (Interval part : parts) {
            sum = new Interval(sum.low.add(part.low), sum.value.add(part.value), sum.high.add(part.high));
        }
        return sum;
    }

    /** This many times as much; the factor is above zero. */
    public Interval times(BigDecimal factor) {
        return new Interval(
                low.multiply(factor, PRECISION), value.multiply(factor, PRECISION), high.multiply(factor, PRECISION));
    }

    /**
     * Divided by another one.
     *
     * @throws ArithmeticException when the divisor may be zero or less
     */
    public Interval dividedBy(Interval divisor) {
        if (divisor.low.signum() <= 0) {
            throw new ArithmeticException("A divisor between " + divisor.low + " and " + divisor.high + " may be zero");
        }
        return new Interval(
                        low.divide(low.signum() < 0 ? divisor.low : divisor.high, down()),
                        value.divide(divisor.value, PRECISION),
                        high.divide(high.signum() < 0 ? divisor.high : divisor.low, up()))
                .tidy();
    }

    /** A rate in percent as the factor of one year: 25.24 becomes 1.2524. */
    Interval factor() {
        return new Interval(Arithmetic.factor(low), Arithmetic.factor(value), Arithmetic.factor(high));
    }

    /** With room of so many percent to either side. */
    Interval withRoom(BigDecimal percent) {
        return around(
                value,
                value.subtract(low).add(percentOf(value, percent)),
                high.subtract(value).add(percentOf(value, percent)));
    }

    /** With so much to either side. */
    Interval plusMinus(BigDecimal room) {
        return new Interval(low.subtract(room), value, high.add(room));
    }

    public boolean meets(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    /** Half a step of the last of 16 digits may put the value beyond a bound that equals it. */
    private Interval tidy() {
        return new Interval(low.min(value), value, high.max(value));
    }

    private static MathContext down() {
        return new MathContext(PRECISION.getPrecision(), RoundingMode.FLOOR);
    }

    private static MathContext up() {
        return new MathContext(PRECISION.getPrecision(), RoundingMode.CEILING);
    }
}

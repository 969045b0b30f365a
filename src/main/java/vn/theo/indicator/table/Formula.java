package vn.theo.indicator.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.Vintage;
import vn.theo.kernel.Bound;

/**
 * The arithmetic on cells: what cannot be worked out stays empty and says why, the result is as firm as the weakest of its
 * parts, and bounds carry through where they still say something. Results are rounded to six decimals.
 */
final class Formula {
    private static final int SCALE = 6;
    private static final int DIGITS = 18;
    private static final MathContext PRECISE = MathContext.DECIMAL128;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Formula() {}

    /** How much more than the base, in per cent of the base. */
    static Cell growth(Cell value, Cell base) {
        Cell lacking = lacking(value, base, Derivation.NO_BASE);
        if (lacking != null) {
            return lacking;
        }
        BigDecimal percent =
                exact(value).subtract(exact(base)).multiply(HUNDRED).divide(exact(base), PRECISE);
        return worked(percent, quotient(value.bound(), base.bound()), value, base);
    }

    /** How much more than the base, in their own unit. */
    static Cell change(Cell value, Cell base) {
        if (!value.hasValue() || !base.hasValue()) {
            return value.hasValue() ? Cell.none(Derivation.NO_BASE) : Cell.none(value.derivation());
        }
        return worked(exact(value).subtract(exact(base)), quotient(value.bound(), base.bound()), value, base);
    }

    /** Two values of one kind together. */
    static Cell sum(Cell one, Cell other) {
        if (one.scale() == other.scale()) {
            return one.plus(other, Derivation.CALCULATED);
        }
        Bound bound = one.bound() == other.bound() ? one.bound() : Bound.ABOUT;
        return worked(exact(one).add(exact(other)), bound, one, other);
    }

    /** A value in another unit. */
    static Cell times(Cell value, BigDecimal factor) {
        return value.hasValue() && factor.compareTo(BigDecimal.ONE) != 0
                ? worked(exact(value).multiply(factor), value.bound(), value)
                : value;
    }

    /** The yearly growth in per cent that leads from the base to the value in so many years. */
    static Cell averageGrowth(Cell value, Cell base, int years) {
        Cell lacking = lacking(value, base, Derivation.NO_BASE);
        if (lacking != null) {
            return lacking;
        }
        if (value.amount() <= 0) {
            return Cell.none(Derivation.BASE_NOT_POSITIVE);
        }
        double factor = Math.pow(exact(value).divide(exact(base), PRECISE).doubleValue(), 1.0 / years);
        BigDecimal percent = BigDecimal.valueOf(factor).subtract(BigDecimal.ONE).multiply(HUNDRED);
        return worked(percent, quotient(value.bound(), base.bound()), value, base);
    }

    /** The mean of the growth rates from each level to the next, in per cent; the first level is the base. */
    static Cell meanOfRates(List<Cell> levels) {
        BigDecimal sum = BigDecimal.ZERO;
        Bound bound = Bound.EXACT;
        for (int i = 1; i < levels.size(); i++) {
            Cell rate = growth(levels.get(i), levels.get(i - 1));
            if (!rate.hasValue()) {
                return rate.derivation() == Derivation.MISSING ? Cell.none(Derivation.NO_BASE) : rate;
            }
            // unrounded, so that the mean does not gather roundings
            sum = sum.add(exact(levels.get(i))
                    .divide(exact(levels.get(i - 1)), PRECISE)
                    .subtract(BigDecimal.ONE));
            bound = rate.bound() == Bound.EXACT ? bound : Bound.ABOUT;
        }
        BigDecimal mean = sum.multiply(HUNDRED).divide(BigDecimal.valueOf(levels.size() - 1L), PRECISE);
        return worked(mean, bound, levels.toArray(Cell[]::new));
    }

    /** A part in per cent of a whole; {@code without} is said where the whole is not known. */
    static Cell share(Cell part, Cell whole, Derivation without) {
        Cell lacking = lacking(part, whole, without);
        if (lacking != null) {
            return lacking;
        }
        return worked(
                exact(part).multiply(HUNDRED).divide(exact(whole), PRECISE),
                quotient(part.bound(), whole.bound()),
                part,
                whole);
    }

    /** A value in per cent of its plan. A plan is no observation, so the result is as firm as the value alone. */
    static Cell completion(Cell value, Cell plan) {
        Cell share = share(value, plan, Derivation.NO_PLAN);
        return share.hasValue()
                ? new Cell(share.amount(), share.scale(), share.derivation(), value.vintage(), share.bound())
                : share;
    }

    /** What a part adds to the growth of the whole, in percentage points: the parts of a whole add up to its growth. */
    static Cell contribution(Cell value, Cell base, Cell whole) {
        if (value.hasValue() && !base.hasValue()) {
            return Cell.none(Derivation.NO_BASE);
        }
        Cell lacking = lacking(value, whole, Derivation.NO_BASE);
        if (lacking != null) {
            return lacking;
        }
        BigDecimal points = exact(value).subtract(exact(base)).multiply(HUNDRED).divide(exact(whole), PRECISE);
        Bound bound = whole.bound() == Bound.EXACT ? quotient(value.bound(), base.bound()) : Bound.ABOUT;
        return worked(points, bound, value, base, whole);
    }

    /** The reason why a value cannot be divided by another, null when it can. */
    private static @Nullable Cell lacking(Cell value, Cell divisor, Derivation without) {
        if (!value.hasValue()) {
            return Cell.none(value.derivation());
        }
        if (!divisor.hasValue()) {
            return Cell.none(without);
        }
        return divisor.amount() <= 0 ? Cell.none(Derivation.BASE_NOT_POSITIVE) : null;
    }

    /** What is known of a quotient (or difference): more on top raises it, more below lowers it. */
    static Bound quotient(Bound top, Bound bottom) {
        Bound turned = switch (bottom) {
            case EXACT -> Bound.EXACT;
            case ABOUT -> Bound.ABOUT;
            case BELOW -> Bound.ABOVE;
            case ABOVE -> Bound.BELOW;
            case AT_LEAST -> Bound.AT_MOST;
            case AT_MOST -> Bound.AT_LEAST;
        };
        if (turned == Bound.EXACT || top == turned) {
            return top;
        }
        return top == Bound.EXACT ? turned : Bound.ABOUT;
    }

    private static Cell worked(BigDecimal value, Bound bound, Cell... from) {
        int whole = Math.max(1, value.precision() - value.scale());
        if (whole > DIGITS) {
            return Cell.none(Derivation.NOT_MEANINGFUL);
        }
        int scale = Math.min(SCALE, DIGITS - whole);
        BigDecimal rounded = value.setScale(scale, RoundingMode.HALF_EVEN);
        boolean estimate = Arrays.stream(from).anyMatch(cell -> cell.derivation() == Derivation.SHARED);
        Vintage weakest = Arrays.stream(from)
                .flatMap(cell -> java.util.stream.Stream.ofNullable(cell.vintage()))
                .min(Vintage::compareTo)
                .orElse(null);
        return new Cell(
                rounded.unscaledValue().longValueExact(),
                scale,
                estimate ? Derivation.SHARED : Derivation.CALCULATED,
                weakest,
                bound);
    }

    private static BigDecimal exact(Cell cell) {
        return BigDecimal.valueOf(cell.amount(), cell.scale());
    }
}

package vn.theo.indicator.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.Vintage;
import vn.theo.kernel.Bound;

/**
 * One value of a table, or the reason why there is none.
 *
 * @param amount the value times 10 to the power of scale; 0 where there is none
 * @param vintage the least firm of what it was made of, null where there is no value
 * @param bound what it bounds; {@code ABOUT} when parts with different bounds were combined
 */
public record Cell(
        long amount,
        int scale,
        Derivation derivation,
        @Nullable Vintage vintage,
        Bound bound) {
    public static Cell none(Derivation derivation) {
        return new Cell(0, 0, derivation, null, Bound.EXACT);
    }

    public boolean hasValue() {
        return derivation.hasValue();
    }

    /** The value, null where there is none. */
    public @Nullable BigDecimal value() {
        return hasValue() ? BigDecimal.valueOf(amount, scale) : null;
    }

    /**
     * This and another value of the same scale together.
     *
     * @throws ArithmeticException when the sum has more than 18 digits
     */
    Cell plus(Cell other, Derivation derivation) {
        Vintage weaker = vintage == null || other.vintage != null && other.vintage.compareTo(vintage) < 0
                ? other.vintage
                : vintage;
        Bound both = bound == other.bound ? bound : Bound.ABOUT;
        boolean estimate = this.derivation == Derivation.SHARED || other.derivation == Derivation.SHARED;
        return new Cell(
                Math.addExact(amount, other.amount), scale, estimate ? Derivation.SHARED : derivation, weaker, both);
    }

    /** Values of one kind together; empty as soon as one of them is. */
    public static Cell sumOf(List<Cell> cells) {
        Cell sum = null;
        for (Cell cell : cells) {
            if (!cell.hasValue()) {
                return none(Derivation.MISSING);
            }
            sum = sum == null ? cell : Formula.sum(sum, cell);
        }
        return sum == null ? none(Derivation.MISSING) : sum;
    }

    /** Nothing of this scale, as firm as this value is. */
    Cell none(int otherScale) {
        return new Cell(0, otherScale, derivation, vintage, bound);
    }

    /** The part of this value that a share takes. */
    Cell times(BigDecimal share) {
        long part = BigDecimal.valueOf(amount)
                .multiply(share)
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
        return new Cell(part, scale, Derivation.SHARED, vintage, Bound.ABOUT);
    }
}

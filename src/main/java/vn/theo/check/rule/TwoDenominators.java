package vn.theo.check.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One name for two ratios: cluster fill is 41.3 % of the recovered land or 66.6 % of the industrial land.
 *
 * @param one a ratio, above zero
 * @param other the same name, area and period
 * @param denominator what {@code one} is taken of, null where it is not on record
 * @param otherDenominator what {@code other} may be taken of, null where it is not on record
 */
public record TwoDenominators(
        Interval one,
        Interval other,
        @Nullable Interval denominator,
        @Nullable Interval otherDenominator) implements Rule {

    @Override
    public DoubtKind kind() {
        return DoubtKind.DENOMINATORS;
    }

    @Override
    public List<Worked> work(Allowances allowances) {
        Worked same = new Worked(Reading.SAME_DENOMINATOR, other, one, allowances.of(Reading.SAME_DENOMINATOR));
        return denominator == null
                ? List.of(same)
                : List.of(
                        same,
                        new Worked(
                                Reading.OTHER_DENOMINATOR,
                                denominator.dividedBy(other.dividedBy(one)),
                                otherDenominator,
                                allowances.of(Reading.OTHER_DENOMINATOR)));
    }

    @Override
    public boolean doubts(List<Worked> readings) {
        return Rule.has(readings, Reading.SAME_DENOMINATOR, Fit.CONTRADICTS);
    }

    /** Of the two ratios, whether or not another denominator explains them. */
    @Override
    public java.math.BigDecimal size(List<Worked> readings) {
        return readings.getFirst().distance();
    }
}

package vn.theo.check.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A growth rate that fits only between levels in two different prices: it compares what never compares.
 *
 * @param samePrices the level of a year before in the prices of the level, null where none is recorded
 * @param otherPrices the level of a year before in other prices
 */
public record MixedPrices(
        Interval level, Interval rate, @Nullable Interval samePrices, Interval otherPrices) implements Rule {

    @Override
    public DoubtKind kind() {
        return DoubtKind.MIXED_PRICES;
    }

    @Override
    public List<Worked> work(Allowances allowances) {
        Interval implied = GrowthAgainstLevels.yearBefore(level, rate);
        return List.of(
                new Worked(Reading.SAME_PRICES, implied, samePrices, allowances.of(Reading.YEAR_BEFORE)),
                new Worked(Reading.MIXED_PRICES, implied, otherPrices, allowances.of(Reading.MIXED_PRICES)));
    }

    @Override
    public boolean doubts(List<Worked> readings) {
        return Rule.has(readings, Reading.MIXED_PRICES, Fit.FITS) && !Rule.has(readings, Reading.SAME_PRICES, Fit.FITS);
    }
}

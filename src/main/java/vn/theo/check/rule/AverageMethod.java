package vn.theo.check.rule;

import java.math.BigDecimal;
import java.util.List;

/**
 * A printed average beside the yearly rates it was made of. Average growth is geometric; some reports print the plain mean.
 * Whoever printed it averaged the rates as printed, so these count exactly and only the average is rounded.
 *
 * @param yearly percents, one for each year
 * @param printed percent
 */
public record AverageMethod(List<BigDecimal> yearly, Interval printed) implements Rule {
    public AverageMethod {
        yearly = List.copyOf(yearly);
    }

    @Override
    public DoubtKind kind() {
        return DoubtKind.AVERAGE_METHOD;
    }

    @Override
    public List<Worked> work(Allowances allowances) {
        return List.of(
                new Worked(
                        Reading.ARITHMETIC_MEAN,
                        Interval.exact(Arithmetic.arithmeticMean(yearly)),
                        printed,
                        allowances.of(Reading.ARITHMETIC_MEAN)),
                new Worked(
                        Reading.GEOMETRIC_MEAN,
                        Interval.exact(Arithmetic.geometricMean(yearly)),
                        printed,
                        allowances.of(Reading.GEOMETRIC_MEAN)));
    }

    /** The geometric mean is the right one, so that only its failing is a doubt. */
    @Override
    public boolean doubts(List<Worked> readings) {
        return Rule.has(readings, Reading.GEOMETRIC_MEAN, Fit.CONTRADICTS);
    }

    /** Of the mean that is right, whether or not the other one explains the figure. */
    @Override
    public BigDecimal size(List<Worked> readings) {
        return readings.getLast().distance();
    }
}

package vn.theo.check.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A level stated with its average growth over several years. Read as the sum of the years or as the value of the last one it
 * implies two different bases; the record shows which one is meant.
 *
 * @param rate percent a year
 * @param base the recorded value of the year before, null where there is none
 */
public record ImpliedBases(
        Interval level, Interval rate, int years, @Nullable Interval base) implements Rule {

    @Override
    public DoubtKind kind() {
        return DoubtKind.IMPLIED_BASE;
    }

    @Override
    public List<Worked> work(Allowances allowances) {
        return List.of(
                new Worked(Reading.SUM_OVER_PERIOD, ofSum(), base, allowances.of(Reading.SUM_OVER_PERIOD)),
                new Worked(Reading.YEAR_VALUE, ofLastYear(), base, allowances.of(Reading.YEAR_VALUE)));
    }

    /** The base whose following years add up to the level; the faster the growth, the smaller it is. */
    Interval ofSum() {
        return new Interval(
                Arithmetic.baseOfSum(level.low(), rate.high(), years),
                Arithmetic.baseOfSum(level.value(), rate.value(), years),
                Arithmetic.baseOfSum(level.high(), rate.low(), years));
    }

    /** The base that reaches the level in the last year. */
    Interval ofLastYear() {
        return new Interval(
                Arithmetic.baseOfValue(level.low(), rate.high(), years),
                Arithmetic.baseOfValue(level.value(), rate.value(), years),
                Arithmetic.baseOfValue(level.high(), rate.low(), years));
    }
}

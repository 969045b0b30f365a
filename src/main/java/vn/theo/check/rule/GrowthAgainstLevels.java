package vn.theo.check.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A level with its growth implies the level of a year before, which the same source or another one states.
 *
 * @param rate percent
 * @param before the recorded level of a year before, null where there is none
 */
public record GrowthAgainstLevels(
        Interval level, Interval rate, @Nullable Interval before) implements Rule {

    @Override
    public DoubtKind kind() {
        return DoubtKind.GROWTH;
    }

    @Override
    public List<Worked> work(Allowances allowances) {
        return List.of(
                new Worked(Reading.YEAR_BEFORE, yearBefore(level, rate), before, allowances.of(Reading.YEAR_BEFORE)));
    }

    static Interval yearBefore(Interval level, Interval rate) {
        return level.dividedBy(rate.factor());
    }
}

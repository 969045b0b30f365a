package vn.theo.check.rule;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A level stated as a percentage of the plan implies the plan.
 *
 * @param percent above zero
 * @param plan as recorded, null where there is none
 */
public record ImpliedPlan(
        Interval level, Interval percent, @Nullable Interval plan) implements Rule {

    @Override
    public DoubtKind kind() {
        return DoubtKind.IMPLIED_PLAN;
    }

    @Override
    public List<Worked> work(Allowances allowances) {
        return List.of(new Worked(Reading.PLAN, wholeOf(level, percent), plan, allowances.of(Reading.PLAN)));
    }

    /** What the level is so many percent of. */
    static Interval wholeOf(Interval level, Interval percent) {
        return level.times(BigDecimal.valueOf(100)).dividedBy(percent);
    }
}

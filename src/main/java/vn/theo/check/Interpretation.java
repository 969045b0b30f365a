package vn.theo.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.theo.check.rule.Fit;
import vn.theo.check.rule.Reading;
import vn.theo.check.rule.Worked;
import vn.theo.kernel.Period;

/**
 * One reading of a claim worked out.
 *
 * @param worked what the record must hold for {@code basePeriod} if this reading is meant, in {@code unit}, beside what it holds
 * @param impliedLast the last year's value under this reading, null where the claim has no last year
 * @param recorded the figure compared with, null where there is none
 */
public record Interpretation(
        Worked worked,
        String unit,
        Period basePeriod,
        @Nullable BigDecimal impliedLast,
        @Nullable KnownFigure recorded) {
    public Reading reading() {
        return worked.reading();
    }

    public BigDecimal impliedBase() {
        return worked.implied().value();
    }

    /** How far the implied figure lies off the recorded one, null where nothing is recorded. */
    public @Nullable BigDecimal deviationPercent() {
        return worked.deviation();
    }

    public Fit fit() {
        return worked.fit();
    }
}

package vn.theo.reading.figure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Bound;
import vn.theo.reading.FigureForm;

/**
 * A number with its unit in a sentence; all positions are tokens of the sentence.
 *
 * @param from first token, bounds such as "gần" included
 * @param number first token of the number itself
 * @param unitAt first token of the unit, the same as {@code end} when none is printed
 * @param end after the unit
 * @param values one value, or the two ends of a range
 * @param unit as printed, with its multiplier and its "/năm"; empty when none is printed
 */
record Measure(
        int from,
        int number,
        int unitAt,
        int end,
        List<BigDecimal> values,
        String unit,
        Sort sort,
        @Nullable FigureForm form,
        Bound bound) {
    /** What sort of quantity the unit makes of the number. */
    enum Sort {
        PERCENT,
        /** Percentage points. */
        POINTS,
        MONEY,
        PHYSICAL,
        COUNT,
        TIMES,
        SCORE,
        RANK,
        /** A bare number, whose unit stands in the name before it. */
        BARE
    }

    Measure {
        values = List.copyOf(values);
    }

    boolean isRate() {
        return sort == Sort.PERCENT || sort == Sort.POINTS;
    }

    Measure withUnit(String other, Sort sort) {
        return new Measure(from, number, unitAt, end, values, other, sort, form, bound);
    }
}

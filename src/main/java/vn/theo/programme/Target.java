package vn.theo.programme;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Evidence;
import vn.theo.kernel.Period;

/**
 * What a resolution wants an indicator to reach in an area.
 *
 * @param period the year, the sum of years or the date that the value is for
 * @param highest the upper end when the comparator is {@link TargetComparator#WITHIN}
 * @param baseline where the indicator stood before, at {@code baselinePeriod}
 * @param source article and page or the like; may be empty when the evidence quotes the words
 */
public record Target(
        long id,
        long resolutionId,
        long indicatorId,
        long areaId,
        Period period,
        BigDecimal value,
        String unit,
        TargetComparator comparator,
        @Nullable BigDecimal highest,
        @Nullable BigDecimal baseline,
        @Nullable Period baselinePeriod,
        String source,
        @Nullable Evidence evidence) {}

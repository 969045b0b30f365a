package vn.theo.programme;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Evidence;
import vn.theo.kernel.Period;

/** A target about to be recorded; without words or a source it is refused. */
public record NewTarget(
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
        @Nullable Evidence evidence,
        @Nullable Long supersedes) {
    public NewTarget {
        unit = unit.strip();
        source = source.strip();
        if (unit.isEmpty()) {
            throw new IllegalArgumentException("A target needs a unit");
        }
        if (source.isEmpty() && evidence == null) {
            throw new IllegalArgumentException(
                    "A target needs where it comes from: the words of the resolution, or article and page");
        }
        if ((comparator == TargetComparator.WITHIN) != (highest != null)) {
            throw new IllegalArgumentException("A range, and only a range, has a highest value");
        }
        if (highest != null && highest.compareTo(value) < 0) {
            throw new IllegalArgumentException(
                    "A range runs from the lower to the higher value, got " + value + " to " + highest);
        }
        if (baselinePeriod != null && !baselinePeriod.to().isBefore(period.to())) {
            throw new IllegalArgumentException("The baseline lies before the target, got " + baselinePeriod.text()
                    + " for a target of " + period.text());
        }
    }

    /** A target to reach or pass, without baseline. */
    public static NewTarget ofAtLeast(
            long resolutionId,
            long indicatorId,
            long areaId,
            Period period,
            BigDecimal value,
            String unit,
            String source) {
        return new NewTarget(
                resolutionId,
                indicatorId,
                areaId,
                period,
                value,
                unit,
                TargetComparator.AT_LEAST,
                null,
                null,
                null,
                source,
                null,
                null);
    }

    public NewTarget withBaseline(BigDecimal from, Period at) {
        return new NewTarget(
                resolutionId,
                indicatorId,
                areaId,
                period,
                value,
                unit,
                comparator,
                highest,
                from,
                at,
                source,
                evidence,
                supersedes);
    }

    public NewTarget withEvidence(Evidence words) {
        return new NewTarget(
                resolutionId,
                indicatorId,
                areaId,
                period,
                value,
                unit,
                comparator,
                highest,
                baseline,
                baselinePeriod,
                source,
                words,
                supersedes);
    }
}

package vn.theo.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Bound;
import vn.theo.kernel.Evidence;
import vn.theo.kernel.Period;

/**
 * An observation to be recorded.
 *
 * @param knownFrom when the value became known, null for now
 */
public record NewObservation(
        long indicatorId,
        long areaId,
        Period period,
        BigDecimal value,
        String unit,
        Bound bound,
        Vintage vintage,
        PriceBasis priceBasis,
        String source,
        @Nullable Evidence evidence,
        String recordedBy,
        @Nullable Instant knownFrom,
        @Nullable Long supersedes,
        @Nullable Reliability reliability,
        @Nullable String note) {
    /** An exact value that a document states; refine it with the {@code with} methods. */
    public static NewObservation stated(
            long indicatorId,
            long areaId,
            Period period,
            BigDecimal value,
            String unit,
            String source,
            @Nullable Evidence evidence,
            String by) {
        return new NewObservation(
                indicatorId,
                areaId,
                period,
                value,
                unit,
                Bound.EXACT,
                Vintage.STATED,
                PriceBasis.NOT_STATED,
                source,
                evidence,
                by,
                null,
                null,
                null,
                null);
    }

    public NewObservation withBound(Bound other) {
        return new NewObservation(
                indicatorId,
                areaId,
                period,
                value,
                unit,
                other,
                vintage,
                priceBasis,
                source,
                evidence,
                recordedBy,
                knownFrom,
                supersedes,
                reliability,
                note);
    }

    public NewObservation withVintage(Vintage other) {
        return new NewObservation(
                indicatorId,
                areaId,
                period,
                value,
                unit,
                bound,
                other,
                priceBasis,
                source,
                evidence,
                recordedBy,
                knownFrom,
                supersedes,
                reliability,
                note);
    }

    public NewObservation withPriceBasis(PriceBasis other) {
        return new NewObservation(
                indicatorId,
                areaId,
                period,
                value,
                unit,
                bound,
                vintage,
                other,
                source,
                evidence,
                recordedBy,
                knownFrom,
                supersedes,
                reliability,
                note);
    }

    public NewObservation withKnownFrom(Instant instant) {
        return new NewObservation(
                indicatorId,
                areaId,
                period,
                value,
                unit,
                bound,
                vintage,
                priceBasis,
                source,
                evidence,
                recordedBy,
                instant,
                supersedes,
                reliability,
                note);
    }

    public NewObservation withSupersedes(long observationId) {
        return new NewObservation(
                indicatorId,
                areaId,
                period,
                value,
                unit,
                bound,
                vintage,
                priceBasis,
                source,
                evidence,
                recordedBy,
                knownFrom,
                observationId,
                reliability,
                note);
    }

    public NewObservation withReliability(Reliability grade, @Nullable String remark) {
        return new NewObservation(
                indicatorId,
                areaId,
                period,
                value,
                unit,
                bound,
                vintage,
                priceBasis,
                source,
                evidence,
                recordedBy,
                knownFrom,
                supersedes,
                grade,
                remark);
    }
}

package vn.theo.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Bound;
import vn.theo.kernel.Evidence;
import vn.theo.kernel.Period;

/**
 * One value as a source states it. Rows are only added: a correction is a new observation that supersedes this one.
 *
 * @param areaId the area as it was then
 * @param knownFrom when the value became known; earlier readers could not know it
 * @param supersedes the observation this one corrects, or null
 */
public record Observation(
        long id,
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
        Instant knownFrom,
        String recordedBy,
        @Nullable Long supersedes,
        @Nullable Reliability reliability,
        @Nullable String note) {
    /**
     * A value that stands in no row of its own: in a loaded table, or beside another in a comparison. Nobody recorded it,
     * and it was known from the beginning.
     *
     * @param id 0, or a negative number that tells it from others
     */
    public static Observation unrecorded(
            long id,
            long indicatorId,
            long areaId,
            Period period,
            BigDecimal value,
            String unit,
            Bound bound,
            Vintage vintage,
            PriceBasis priceBasis,
            String source) {
        return new Observation(
                id,
                indicatorId,
                areaId,
                period,
                value,
                unit,
                bound,
                vintage,
                priceBasis,
                source,
                null,
                Instant.EPOCH,
                "",
                null,
                null,
                null);
    }

    /** The value in another unit of the same dimension. */
    public BigDecimal valueIn(String otherUnit) {
        return Unit.of(unit).convert(value, Unit.of(otherUnit));
    }
}

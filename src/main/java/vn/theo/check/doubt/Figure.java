package vn.theo.check.doubt;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.Observation;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.Vintage;
import vn.theo.kernel.Bound;
import vn.theo.kernel.Evidence;
import vn.theo.kernel.Period;
import vn.theo.kernel.Quote;

/**
 * A figure as it stood when a doubt about it was found.
 *
 * @param period in its text form
 * @param vintage null for a rate
 * @param observationId null for a rate and for a value of a loaded table
 * @param claimId null for a value
 * @param quote the words that state it, null where it has a source and no document
 */
public record Figure(
        FigureRole role,
        long indicatorId,
        long areaId,
        String period,
        BigDecimal value,
        String unit,
        Bound bound,
        @Nullable Vintage vintage,
        PriceBasis priceBasis,
        String source,
        @Nullable Long observationId,
        @Nullable Long claimId,
        @Nullable Quote quote) {
    /** A value on record; one of a loaded table has no id of its own. */
    public static Figure of(FigureRole role, Observation value) {
        return new Figure(
                role,
                value.indicatorId(),
                value.areaId(),
                value.period().text(),
                value.value(),
                value.unit(),
                value.bound(),
                value.vintage(),
                value.priceBasis(),
                value.source(),
                value.id() > 0 ? value.id() : null,
                null,
                quote(value.evidence()));
    }

    /** A rate that a claim states. */
    public static Figure ofClaim(
            FigureRole role,
            long claimId,
            long indicatorId,
            long areaId,
            Period period,
            BigDecimal value,
            String unit,
            String source,
            @Nullable Evidence evidence) {
        return new Figure(
                role,
                indicatorId,
                areaId,
                period.text(),
                value,
                unit,
                Bound.EXACT,
                null,
                PriceBasis.NOT_APPLICABLE,
                source,
                null,
                claimId,
                quote(evidence));
    }

    private static @Nullable Quote quote(@Nullable Evidence evidence) {
        return evidence == null ? null : evidence.quote();
    }

    /** What makes it the same figure: a new source or reading of the same words changes nothing. */
    String identity() {
        return role + " " + indicatorId + " " + areaId + " " + period + " "
                + value.stripTrailingZeros().toPlainString() + " " + unit + " " + bound + " " + priceBasis;
    }
}

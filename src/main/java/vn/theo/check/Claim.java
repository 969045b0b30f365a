package vn.theo.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Evidence;
import vn.theo.kernel.Period;

/**
 * A statement about an indicator that can be worked back to other figures.
 *
 * @param value in percent; a fall is negative
 * @param base what the value is measured against, as printed, or null
 * @param levelObservationId the level stated together with the claim, or null
 */
public record Claim(
        long id,
        long indicatorId,
        long areaId,
        Period period,
        ClaimKind kind,
        BigDecimal value,
        String unit,
        @Nullable String base,
        @Nullable Long levelObservationId,
        String source,
        @Nullable Evidence evidence) {}

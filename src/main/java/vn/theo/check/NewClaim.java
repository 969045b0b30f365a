package vn.theo.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Evidence;
import vn.theo.kernel.Period;

/** A claim to be recorded; the level is the id of the observation it was stated with, null where none was. */
public record NewClaim(
        long indicatorId,
        long areaId,
        Period period,
        ClaimKind kind,
        BigDecimal value,
        String unit,
        @Nullable String base,
        @Nullable Long levelObservationId,
        String source,
        @Nullable Evidence evidence,
        String recordedBy) {}

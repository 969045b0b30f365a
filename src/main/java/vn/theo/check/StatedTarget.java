package vn.theo.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Evidence;
import vn.theo.kernel.Period;

/**
 * A target with the document it is attributed to.
 *
 * @param document its symbol
 * @param withinTerm whether the period lies within the years of that document; a target beyond them was hardly set there
 */
public record StatedTarget(
        long id,
        long indicatorId,
        long areaId,
        Period period,
        BigDecimal value,
        String unit,
        String document,
        boolean withinTerm,
        String source,
        @Nullable Evidence evidence) {}

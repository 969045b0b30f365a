package vn.theo.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Bound;

/**
 * A figure that the text states.
 *
 * @param name the shortest full name as printed
 * @param value the printed number; "giảm" makes it negative; multipliers such as "nghìn tỷ" stay in the unit
 * @param period {@code YYYY}, {@code YYYY/YYYY}, {@code YYYY-MM}, {@code YYYY-Qn}, {@code YYYY-MM/YYYY-MM}, an ISO date or
 *     two of them with a slash; null where the text does not say the year
 * @param base what a change or ratio is measured against, as printed ("so với cùng kỳ"), or null
 */
public record FoundIndicator(
        String name,
        BigDecimal value,
        String unit,
        FigureKind kind,
        @Nullable String period,
        Bound bound,
        @Nullable FigureForm form,
        @Nullable String base,
        Excerpt words)
        implements Found {}

package vn.theo.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        Excerpt words,
        Trace trace)
        implements Found {
    public FoundIndicator {
        trace = Objects.requireNonNullElse(trace, Trace.NONE);
    }

    public FoundIndicator(
            String name,
            BigDecimal value,
            String unit,
            FigureKind kind,
            @Nullable String period,
            Bound bound,
            @Nullable FigureForm form,
            @Nullable String base,
            Excerpt words) {
        this(name, value, unit, kind, period, bound, form, base, words, Trace.NONE);
    }

    /** The same figure under the name that the office's dictionary gives it. */
    FoundIndicator renamed(String other) {
        Trace printed = trace;
        return new FoundIndicator(
                other, value, unit, kind, period, bound, form, base, words, Trace.of(() -> byDictionary(printed)));
    }

    private static Explanation byDictionary(Trace printed) {
        Explanation told = printed.explain();
        List<Explanation.Part> parts = new ArrayList<>(told.parts());
        told.parts().stream()
                .filter(part -> part.role() == Explanation.Role.NAME)
                .map(part -> new Explanation.Part(Explanation.Role.DICTIONARY, part.span()))
                .forEach(parts::add);
        return new Explanation(told.rule(), parts);
    }
}

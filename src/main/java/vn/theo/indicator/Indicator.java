package vn.theo.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The definition of something that is measured.
 *
 * @param slug the code, stable, also the last part of its address
 * @param unit the unit its values are kept in by default; others of the same dimension are allowed
 * @param partOf the indicator this one is a part of, null for a whole
 * @param synonyms other names it is printed under
 */
public record Indicator(
        long id,
        String slug,
        String name,
        @Nullable String shortName,
        String unit,
        IndicatorKind kind,
        Direction direction,
        PriceBasis priceBasis,
        @Nullable String definition,
        @Nullable String responsibleBody,
        String source,
        @Nullable Long partOf,
        List<Synonym> synonyms) {
    public Indicator {
        synonyms = List.copyOf(synonyms);
    }

    /** The short name, or the full one where there is none. */
    public String shortNameOrName() {
        return shortName == null ? name : shortName;
    }

    public String address() {
        return "/chi-tieu/" + slug;
    }
}

package vn.theo.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Slug;

/** An indicator to be defined. */
public record NewIndicator(
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
    public NewIndicator {
        if (name.isBlank() || unit.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("An indicator needs a name, a unit and a source; got name '" + name
                    + "', unit '" + unit + "', source '" + source + "'");
        }
        if (!slug.equals(Slug.of(slug)) || slug.equals("-")) {
            throw new IllegalArgumentException(
                    "'" + slug + "' is not a code; write lower-case letters and hyphens, such as " + Slug.of(name));
        }
        synonyms = List.copyOf(synonyms);
    }

    /** The least that a definition needs, for an indicator met in a document. */
    public static NewIndicator of(String name, String unit, IndicatorKind kind, String source) {
        return new NewIndicator(
                Slug.of(name),
                name,
                null,
                unit,
                kind,
                Direction.UP,
                PriceBasis.NOT_STATED,
                null,
                null,
                source,
                null,
                List.of());
    }
}

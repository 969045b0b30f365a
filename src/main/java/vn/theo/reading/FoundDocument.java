package vn.theo.reading;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A formal document that the text is or names.
 *
 * @param type the document type in lower case as the field says it: "nghị quyết", "đề án", "công văn" …
 * @param number the number or symbol as printed, without "số"
 * @param issuer the issuing body, only when printed beside the mention
 */
public record FoundDocument(
        String type,
        @Nullable String number,
        @Nullable String issuer,
        DocumentRelation relation,
        Excerpt words,
        Trace trace)
        implements Found {
    public FoundDocument {
        trace = Objects.requireNonNullElse(trace, Trace.NONE);
    }

    public FoundDocument(
            String type, @Nullable String number, @Nullable String issuer, DocumentRelation relation, Excerpt words) {
        this(type, number, issuer, relation, words, Trace.NONE);
    }
}

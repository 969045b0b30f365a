package vn.theo.review;

import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Evidence;

/**
 * Something found, advised or concluded at a meeting.
 *
 * @param issuer who said it, as printed
 */
public record Finding(
        long id, FindingKind kind, String text, @Nullable String issuer, Evidence evidence) {
    public Finding {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A finding needs its words");
        }
    }
}

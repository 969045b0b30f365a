package vn.theo.portal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article as the office works on it.
 *
 * @param documentId the document whose record it was drafted from, null when written freely
 * @param text the latest working text, not necessarily the one that is public
 */
public record Article(
        long id,
        @Nullable Long documentId,
        ArticleText text,
        Instant changedAt,
        String changedBy,
        ArticleState state) {}

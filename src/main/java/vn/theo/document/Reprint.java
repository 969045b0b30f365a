package vn.theo.document;

import java.time.Instant;

/**
 * Another kept text that says the same, or that comes from the same template.
 *
 * @param same whether it says the same; otherwise it follows the same template with other figures or names
 * @param percent of the shorter text's wording that stands in the longer one
 * @param decided how many of its proposals people have decided
 */
public record Reprint(
        long documentId, String title, Instant receivedAt, boolean same, int percent, int decided, boolean aside) {}

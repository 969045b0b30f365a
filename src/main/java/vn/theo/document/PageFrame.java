package vn.theo.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The headline, lead, byline and date of a page as a person confirmed them.
 *
 * @param published ISO date or local date and time, null when the page shows none
 */
public record PageFrame(
        String title,
        @Nullable String lead,
        @Nullable String byline,
        @Nullable String published,
        String confirmedBy,
        Instant confirmedAt) {}

package vn.theo.reading;

import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An item of a list of other articles on the page.
 *
 * @param published local date and time as shown, null when the item shows none; a bare date is at midnight
 */
public record FoundLink(String title, @Nullable LocalDateTime published, Place place, Excerpt words, Trace trace)
        implements Found {
    public FoundLink {
        trace = Objects.requireNonNullElse(trace, Trace.NONE);
    }

    public FoundLink(String title, @Nullable LocalDateTime published, Place place, Excerpt words) {
        this(title, published, place, words, Trace.NONE);
    }

    /** Which list of the page the item stands in. */
    public enum Place {
        SAME_SECTION,
        BY_DAY,
        RELATED
    }
}

package vn.theo.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Quote;

/**
 * Something a person or body took part in, for their page: a meeting attended, a task led.
 *
 * @param date null when it is not known
 * @param role message key of what they did in it
 * @param address the page of the thing, null when the reader may not open it
 */
public record Involvement(
        Kind kind,
        @Nullable LocalDate date,
        String title,
        String role,
        @Nullable String address,
        @Nullable Quote quote) {
    /** What sort of thing it is. */
    public enum Kind {
        MEETING,
        TASK
    }
}

package vn.theo.portal;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Evidence;

/**
 * A headline that a source page lists beside its article.
 *
 * @param published the time printed beside it, as on the clock in Vietnam; null when none is printed
 * @param place the list it stands in, as the reader names it
 */
public record Headline(long id, String title, @Nullable LocalDateTime published, String place, Evidence evidence) {
    public Headline {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A headline needs its words");
        }
    }
}

package vn.theo.document;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Evidence;

/** Takes the headlines of other articles that people confirmed on a page; implemented by who shows them. */
public interface HeadlineSink {
    /**
     * Records a headline.
     *
     * @param place {@code SAME_SECTION}, {@code BY_DAY} or {@code RELATED}
     * @return its id, for {@link #retractHeadline}
     */
    long recordHeadline(String title, @Nullable LocalDateTime published, String place, Evidence evidence);

    void retractHeadline(long headlineId, String by, String reason);
}

package vn.theo.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Evidence;

/**
 * A meeting as the document of its evidence reports it.
 *
 * @param kind as printed: "hội nghị", "cuộc họp"
 * @param subject what was heard or decided
 * @param published whether the public may see it
 */
public record Meeting(
        long id,
        String slug,
        String kind,
        String subject,
        @Nullable LocalDate heldOn,
        @Nullable String chairName,
        boolean published,
        Evidence evidence) {
    /** The document that reports the meeting. */
    public long documentId() {
        return evidence.quote().documentId();
    }

    public String address() {
        return "/hoi-nghi/" + slug;
    }
}

package vn.theo.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Evidence;

/** A meeting about to be recorded; without a subject it is known by its kind. */
public record NewMeeting(
        String kind,
        String subject,
        @Nullable LocalDate heldOn,
        @Nullable String chairName,
        Evidence evidence) {
    public NewMeeting {
        kind = kind.strip();
        if (kind.isEmpty()) {
            throw new IllegalArgumentException("A meeting needs its kind, for instance hội nghị");
        }
        subject = subject.isBlank() ? kind : subject.strip();
        chairName = chairName == null || chairName.isBlank() ? null : chairName.strip();
    }
}

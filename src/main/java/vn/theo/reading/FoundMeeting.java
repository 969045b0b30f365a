package vn.theo.reading;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The meeting that the text reports.
 *
 * @param kind as printed: "hội nghị", "cuộc họp", "buổi làm việc" …
 * @param chair the first chair's name
 * @param subject what was heard or decided, as printed
 */
public record FoundMeeting(
        String kind, @Nullable String chair, @Nullable String subject, Excerpt words, Trace trace) implements Found {
    public FoundMeeting {
        trace = Objects.requireNonNullElse(trace, Trace.NONE);
    }

    public FoundMeeting(String kind, @Nullable String chair, @Nullable String subject, Excerpt words) {
        this(kind, chair, subject, words, Trace.NONE);
    }
}

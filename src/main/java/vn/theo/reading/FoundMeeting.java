package vn.theo.reading;

import org.jspecify.annotations.Nullable;

/**
 * The meeting that the text reports.
 *
 * @param kind as printed: "hội nghị", "cuộc họp", "buổi làm việc" …
 * @param chair the first chair's name
 * @param subject what was heard or decided, as printed
 */
public record FoundMeeting(
        String kind, @Nullable String chair, @Nullable String subject, Excerpt words) implements Found {}

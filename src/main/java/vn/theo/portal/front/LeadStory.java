package vn.theo.portal.front;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.theo.portal.Edition;

/** Which story leads: the news of a meeting leads for a fortnight, otherwise the newest does. */
final class LeadStory {
    private static final Duration FORTNIGHT = Duration.ofDays(14);

    private LeadStory() {}

    /** Of stories in the order newest first. */
    static Optional<Edition> of(List<Edition> latest) {
        return latest.stream()
                .filter(story -> story.documentId() != null)
                .filter(story -> story.firstPublishedAt()
                        .isAfter(latest.getFirst().firstPublishedAt().minus(FORTNIGHT)))
                .findFirst()
                .or(() -> latest.stream().findFirst());
    }
}

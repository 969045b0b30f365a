package vn.theo.portal.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Evidence;
import vn.theo.kernel.Quote;
import vn.theo.task.TaskAction;

/**
 * Something that happened with a resolution.
 *
 * @param words what happened, in the words of the record
 * @param action the step taken with a task, null for everything else
 * @param address the page that tells more, null where this viewer may open none
 * @param quote the words that say so, null where a person entered it
 */
public record StoryEvent(
        LocalDate day,
        StoryKind kind,
        String words,
        @Nullable TaskAction action,
        @Nullable String address,
        @Nullable Quote quote) {
    static StoryEvent of(
            LocalDate day, StoryKind kind, String words, @Nullable String address, @Nullable Evidence evidence) {
        return new StoryEvent(day, kind, words, null, address, evidence == null ? null : evidence.quote());
    }
}

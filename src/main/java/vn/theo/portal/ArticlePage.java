package vn.theo.portal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.theo.programme.Resolution;
import vn.theo.review.Meeting;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/**
 * An article as the public reads it.
 *
 * @param editions every edition, the newest first; the shown one is among them
 * @param withdrawn set when the article was taken off the public pages: then only that is shown
 * @param sameSection further news of the section
 * @param sameDay further news of the day
 * @param headlines headlines that stood beside the source of this article
 * @param meeting the meeting it tells of, where the reader may see it
 * @param resolution the resolution whose dossier it belongs to, where the reader may see it
 */
public record ArticlePage(
        Frame frame,
        Edition edition,
        Section section,
        ArticleBody body,
        List<Edition> editions,
        ArticleState.@Nullable Withdrawn withdrawn,
        List<Edition> sameSection,
        List<Edition> sameDay,
        List<Headline> headlines,
        Optional<Meeting> meeting,
        Optional<Resolution> resolution,
        NewsCalendar calendar)
        implements Page {
    /** Whether the shown edition is the one in force. */
    public boolean current() {
        return edition.number() == editions.getFirst().number();
    }
}

package vn.theo.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
 */
public record ArticlePage(
        Frame frame,
        Edition edition,
        Section section,
        List<Edition> editions,
        ArticleState.@Nullable Withdrawn withdrawn,
        List<Edition> sameSection,
        List<Edition> sameDay,
        List<Headline> headlines,
        NewsCalendar calendar)
        implements Page {
    /** Whether the shown edition is the one in force. */
    public boolean current() {
        return edition.number() == editions.getFirst().number();
    }
}

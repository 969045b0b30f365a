package vn.theo.portal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.theo.review.Meeting;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/**
 * What the office writes and publishes.
 *
 * @param shown the state filtered by, null for all
 * @param counts how many articles stand in each state
 * @param untold meetings that no article tells of yet
 * @param articles the articles in the shown state, the one changed last first
 */
public record ManuscriptsPage(
        Frame frame,
        @Nullable ManuscriptState shown,
        Map<ManuscriptState, Long> counts,
        List<Article> articles,
        List<Meeting> untold,
        Map<String, Section> sections)
        implements Page {
    public static ManuscriptState stateOf(Article article) {
        return ManuscriptState.of(article.state());
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public String sectionName(Article article) {
        Section section = sections.get(article.text().section());
        return section == null ? article.text().section() : section.nameIn(frame.texts());
    }
}

package vn.theo.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/**
 * The front page: the lead story, further stories, the news of each section that has any.
 *
 * @param lead the newest story; empty when nothing was published yet
 * @param further the next newest ones
 * @param columns sections with their newest stories that are not shown above
 */
public record FrontPage(
        Frame frame,
        LocalDate today,
        Optional<Edition> lead,
        NewsList further,
        List<Column> columns,
        List<Section> sections,
        NewsCalendar calendar)
        implements Page {
    /** The newest stories of one section. */
    public record Column(Section section, List<Edition> stories) {}

    public Section leadSection() {
        return further.section(lead.orElseThrow());
    }
}

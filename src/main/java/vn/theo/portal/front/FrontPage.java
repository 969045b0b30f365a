package vn.theo.portal.front;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.theo.portal.Edition;
import vn.theo.portal.NewsCalendar;
import vn.theo.portal.NewsList;
import vn.theo.portal.Section;
import vn.theo.portal.dossier.Dossier;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/**
 * The front page: the lead story, further stories, the news of each section that has any.
 *
 * @param lead the story of most weight; empty when nothing was published yet
 * @param leadDossier the public dossier that the lead story belongs to
 * @param further the next newest ones
 * @param columns sections with their newest stories that are not shown above
 * @param followed the public dossiers with the latest periods
 */
public record FrontPage(
        Frame frame,
        LocalDate today,
        Optional<Edition> lead,
        Optional<Dossier> leadDossier,
        Numbers numbers,
        NewsList further,
        List<Column> columns,
        List<Section> sections,
        List<Dossier> followed,
        NewsCalendar calendar)
        implements Page {
    /** The newest stories of one section. */
    public record Column(Section section, List<Edition> stories) {}

    public Section leadSection() {
        return further.section(lead.orElseThrow());
    }
}

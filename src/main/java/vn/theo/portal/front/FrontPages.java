package vn.theo.portal.front;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.theo.access.ForEveryone;
import vn.theo.portal.Archive;
import vn.theo.portal.Articles;
import vn.theo.portal.Edition;
import vn.theo.portal.NewsList;
import vn.theo.portal.Section;
import vn.theo.portal.Sections;
import vn.theo.portal.dossier.ReadDossier;
import vn.theo.site.Frame;

/** The front page of the newspaper. */
@Controller
class FrontPages {
    private static final int FURTHER = 4;
    private static final int IN_COLUMN = 4;
    private static final int FOLLOWED = 4;

    private final Articles articles;
    private final Sections sections;
    private final Archive archive;
    private final ReadDossier dossiers;

    FrontPages(Articles articles, Sections sections, Archive archive, ReadDossier dossiers) {
        this.articles = articles;
        this.sections = sections;
        this.archive = archive;
        this.dossiers = dossiers;
    }

    @ForEveryone
    @GetMapping("/")
    FrontPage front(Frame frame) {
        List<Edition> latest = articles.listLatest(1 + FURTHER, 0);
        List<Section> all = sections.listAll();
        Set<Long> shown = new HashSet<>(latest.stream().map(Edition::articleId).toList());
        List<FrontPage.Column> columns = all.stream()
                .map(section -> new FrontPage.Column(section, column(section, shown)))
                .filter(column -> !column.stories().isEmpty())
                .toList();
        return new FrontPage(
                frame,
                archive.today(),
                latest.stream().findFirst(),
                NewsList.of(latest.stream().skip(1).toList(), all),
                columns,
                all,
                dossiers.listResolutions(true).stream()
                        .limit(FOLLOWED)
                        .map(resolution -> dossiers.of(resolution, true))
                        .toList(),
                archive.currentCalendar());
    }

    private List<Edition> column(Section section, Set<Long> shown) {
        return articles.listOfSection(section.slug(), IN_COLUMN + 1 + FURTHER, 0).stream()
                .filter(story -> !shown.contains(story.articleId()))
                .limit(IN_COLUMN)
                .toList();
    }
}

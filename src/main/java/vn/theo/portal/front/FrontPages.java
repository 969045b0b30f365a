package vn.theo.portal.front;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.theo.access.ForEveryone;
import vn.theo.portal.Archive;
import vn.theo.portal.Articles;
import vn.theo.portal.Edition;
import vn.theo.portal.NewsList;
import vn.theo.portal.Section;
import vn.theo.portal.Sections;
import vn.theo.portal.dossier.Dossier;
import vn.theo.portal.dossier.ReadDossier;
import vn.theo.site.Frame;

/** The front page of the newspaper. */
@Controller
class FrontPages {
    private static final int CANDIDATES = 20;
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
        List<Edition> candidates = articles.listLatest(CANDIDATES, 0);
        Optional<Edition> lead = LeadStory.of(candidates);
        List<Edition> further = candidates.stream()
                .filter(story -> lead.filter(story::equals).isEmpty())
                .limit(FURTHER)
                .toList();
        List<Dossier> followed = dossiers.listResolutions(true).stream()
                .map(resolution -> dossiers.of(resolution, true))
                .toList();
        List<Section> all = sections.listAll();
        Set<Long> shown = Stream.concat(lead.stream(), further.stream())
                .map(Edition::articleId)
                .collect(Collectors.toSet());
        List<FrontPage.Column> columns = all.stream()
                .map(section -> new FrontPage.Column(section, column(section, shown)))
                .filter(column -> !column.stories().isEmpty())
                .toList();
        return new FrontPage(
                frame,
                archive.today(),
                lead,
                lead.flatMap(story -> dossierOf(story, followed)),
                Numbers.of(followed),
                NewsList.of(further, all),
                columns,
                all,
                followed.stream().limit(FOLLOWED).toList(),
                archive.currentCalendar());
    }

    private static Optional<Dossier> dossierOf(Edition story, List<Dossier> followed) {
        return followed.stream()
                .filter(dossier -> dossier.news().stream().anyMatch(told -> told.articleId() == story.articleId()))
                .findFirst();
    }

    private List<Edition> column(Section section, Set<Long> shown) {
        return articles.listOfSection(section.slug(), IN_COLUMN + 1 + FURTHER, 0).stream()
                .filter(story -> !shown.contains(story.articleId()))
                .limit(IN_COLUMN)
                .toList();
    }
}

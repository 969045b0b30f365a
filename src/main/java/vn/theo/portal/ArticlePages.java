package vn.theo.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import vn.theo.access.ForEveryone;
import vn.theo.programme.Dossiers;
import vn.theo.programme.Resolution;
import vn.theo.review.Meeting;
import vn.theo.review.Meetings;
import vn.theo.site.Frame;
import vn.theo.site.NotFound;

/** Each published article at its lasting address; an old address leads to the current one. */
@Controller
class ArticlePages {
    private static final int BESIDE = 10;

    private final Articles articles;
    private final ArticleFigures figures;
    private final Headlines headlines;
    private final Sections sections;
    private final Archive archive;
    private final Manuscripts manuscripts;
    private final Meetings meetings;
    private final Dossiers dossiers;
    private final DossierPublications publications;

    ArticlePages(
            Articles articles,
            ArticleFigures figures,
            Headlines headlines,
            Sections sections,
            Archive archive,
            Manuscripts manuscripts,
            Meetings meetings,
            Dossiers dossiers,
            DossierPublications publications) {
        this.articles = articles;
        this.figures = figures;
        this.headlines = headlines;
        this.sections = sections;
        this.archive = archive;
        this.manuscripts = manuscripts;
        this.meetings = meetings;
        this.dossiers = dossiers;
        this.publications = publications;
    }

    @ForEveryone
    @GetMapping("/tin/{year:\\d{4}}/{month:\\d{2}}/{day:\\d{2}}/{slug}")
    Object article(
            Frame frame,
            @PathVariable int year,
            @PathVariable int month,
            @PathVariable int day,
            @PathVariable String slug,
            @RequestParam(name = "ban", required = false) @Nullable Integer number,
            HttpServletResponse response) {
        LocalDate published = NewsPages.day(year, month, day);
        Article article = articles.findByAddress(published, slug)
                .flatMap(manuscripts::find)
                .orElseThrow(() ->
                        new NotFound("portal.unknown.address", frame.texts().date(published)));
        List<Edition> editions = articles.listEditions(article.id());
        Edition current = editions.getFirst();
        if (!current.slug().equals(slug)) {
            return moved(current.address());
        }
        ArticleState.Withdrawn withdrawn = article.state() instanceof ArticleState.Withdrawn state ? state : null;
        if (withdrawn != null) {
            response.setStatus(HttpStatus.GONE.value());
        }
        return articlePage(frame, edition(editions, number), editions, withdrawn);
    }

    private static Edition edition(List<Edition> editions, @Nullable Integer number) {
        return editions.stream()
                .filter(edition -> number == null || edition.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("portal.unknown.edition", editions.size(), String.valueOf(number)));
    }

    private ArticlePage articlePage(
            Frame frame, Edition shown, List<Edition> editions, ArticleState.@Nullable Withdrawn withdrawn) {
        String slug = shown.text().section();
        Section section = sections.findBySlug(slug).orElseThrow(() -> new NotFound("portal.unknown.section", slug));
        return new ArticlePage(
                frame,
                shown,
                section,
                figures.bodyOf(shown),
                editions,
                withdrawn,
                without(shown, articles.listOfSection(slug, BESIDE + 1, 0)),
                without(shown, articles.listOnDay(shown.day())),
                shown.documentId() == null ? List.of() : headlines.listByDocument(shown.documentId()),
                meeting(frame, shown),
                resolution(frame, shown),
                archive.calendar(YearMonth.from(shown.day()), shown.day()));
    }

    private static List<Edition> without(Edition shown, List<Edition> others) {
        return others.stream()
                .filter(other -> other.articleId() != shown.articleId())
                .limit(BESIDE)
                .toList();
    }

    private static RedirectView moved(String address) {
        RedirectView view = new RedirectView(address, false, false);
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        view.setExpandUriTemplateVariables(false);
        return view;
    }

    private Optional<Meeting> meeting(Frame frame, Edition shown) {
        return Optional.ofNullable(shown.documentId())
                .flatMap(meetings::findByDocument)
                .filter(meeting -> frame.signedIn() || meeting.published());
    }

    private Optional<Resolution> resolution(Frame frame, Edition shown) {
        return Optional.ofNullable(shown.documentId())
                .flatMap(dossiers::resolutionOf)
                .filter(resolution -> frame.signedIn()
                        || publications.findPublished(resolution.id()).isPresent());
    }
}

package vn.theo.portal;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.theo.access.Account;
import vn.theo.access.ForOffice;
import vn.theo.document.Documents;
import vn.theo.kernel.Slug;
import vn.theo.programme.Dossiers;
import vn.theo.review.Meetings;
import vn.theo.site.Frame;
import vn.theo.site.NotFound;
import vn.theo.site.Notice;
import vn.theo.site.Redirect;

/** The official step: the office sees what becomes public, publishes it, or takes an article back. */
@Controller
class PublishPages {
    private final Manuscripts manuscripts;
    private final Articles articles;
    private final ArticleFigures figures;
    private final Sections sections;
    private final WriteArticle write;
    private final PublishArticle publish;
    private final Documents documents;
    private final Meetings meetings;
    private final Dossiers dossiers;
    private final DossierPublications publications;
    private final Clock clock;

    PublishPages(
            Manuscripts manuscripts,
            Articles articles,
            ArticleFigures figures,
            Sections sections,
            WriteArticle write,
            PublishArticle publish,
            Documents documents,
            Meetings meetings,
            Dossiers dossiers,
            DossierPublications publications,
            Clock clock) {
        this.manuscripts = manuscripts;
        this.articles = articles;
        this.figures = figures;
        this.sections = sections;
        this.write = write;
        this.publish = publish;
        this.documents = documents;
        this.meetings = meetings;
        this.dossiers = dossiers;
        this.publications = publications;
        this.clock = clock;
    }

    @ForOffice
    @GetMapping("/cong-bo/{id:\\d+}/xem-truoc")
    PreviewPage preview(Frame frame, @PathVariable long id) {
        Article article = get(id);
        boolean changed = !(article.state() instanceof ArticleState.Published published) || published.changedSince();
        Edition edition =
                changed ? upcoming(article) : articles.listEditions(id).getFirst();
        Optional<Long> source = Optional.ofNullable(article.documentId());
        return new PreviewPage(
                frame,
                article,
                edition,
                section(article),
                figures.bodyOf(edition),
                source.flatMap(meetings::findByDocument).filter(meeting -> !meeting.published()),
                source.flatMap(documents::find)
                        .filter(document -> !document.openToPublic())
                        .isPresent(),
                source.flatMap(dossiers::resolutionOf)
                        .filter(resolution ->
                                publications.findPublished(resolution.id()).isEmpty()),
                changed);
    }

    private Edition upcoming(Article article) {
        Instant now = clock.instant();
        return articles.listEditions(article.id()).stream()
                .findFirst()
                .map(before -> new Edition(
                        article.id(),
                        before.number() + 1,
                        before.day(),
                        before.slug(),
                        article.text(),
                        before.firstPublishedAt(),
                        now,
                        "",
                        null,
                        article.documentId()))
                .orElseGet(() -> new Edition(
                        article.id(),
                        1,
                        Dateline.dayOf(now),
                        Slug.of(article.text().title()),
                        article.text(),
                        now,
                        now,
                        "",
                        null,
                        article.documentId()));
    }

    @ForOffice
    @PostMapping("/cong-bo/{id:\\d+}/cong-bo")
    View publish(
            Frame frame,
            Account account,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String correction,
            @RequestParam(defaultValue = "false") boolean source,
            @RequestParam(defaultValue = "false") boolean dossier) {
        Edition edition = publish.publish(id, correction, source, dossier, account.displayName());
        return Redirect.to(edition.address(), Notice.success(frame.t("portal.published-now")));
    }

    @ForOffice
    @PostMapping("/cong-bo/{id:\\d+}/rut")
    View withdraw(Frame frame, Account account, @PathVariable long id, @RequestParam String reason) {
        write.withdraw(id, account.displayName(), reason);
        return Redirect.to("/cong-bo/" + id, Notice.success(frame.t("portal.withdrawn-now")));
    }

    private Article get(long id) {
        return manuscripts.find(id).orElseThrow(() -> new NotFound("portal.unknown.article", String.valueOf(id)));
    }

    private Section section(Article article) {
        String slug = article.text().section();
        return sections.findBySlug(slug).orElseThrow(() -> new NotFound("portal.unknown.section", slug));
    }
}

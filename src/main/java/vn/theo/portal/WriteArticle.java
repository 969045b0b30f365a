package vn.theo.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.kernel.Slug;
import vn.theo.site.NotFound;
import vn.theo.site.Refusal;
import vn.theo.site.Texts;

/** Writes, publishes, corrects and withdraws articles. What was published stays as it was; a correction is a new edition. */
@Service
public class WriteArticle {
    private final Manuscripts manuscripts;
    private final Articles articles;
    private final Sections sections;
    private final Clock clock;

    WriteArticle(Manuscripts manuscripts, Articles articles, Sections sections, Clock clock) {
        this.manuscripts = manuscripts;
        this.articles = articles;
        this.sections = sections;
        this.clock = clock;
    }

    /**
     * Starts an article that only the office sees.
     *
     * @param documentId the document whose record it draws on, null when it draws on none
     * @throws Refusal when the text lacks a title or body or names an unknown section
     */
    @Transactional
    public Article start(ArticleText text, @Nullable Long documentId, String by) {
        check(text);
        long id = manuscripts.add(documentId, clock.instant(), by);
        manuscripts.addRevision(id, text, clock.instant(), by);
        return get(id);
    }

    /** Saves a new working text; what is public does not change. */
    @Transactional
    public Article revise(long id, ArticleText text, String by) {
        check(text);
        if (!get(id).text().equals(text)) {
            manuscripts.addRevision(id, text, clock.instant(), by);
        }
        return get(id);
    }

    /** Publishes the working text now: the first edition, or a correction of the one before. */
    @Transactional
    public Edition publish(long id, @Nullable String correction, String by) {
        return publish(id, correction, by, clock.instant());
    }

    /**
     * Publishes with a time in the past, for an archive that is brought in.
     *
     * @throws Refusal when nothing changed since the edition before, or the time lies in the future or before it
     */
    @Transactional
    public Edition publish(long id, @Nullable String correction, String by, Instant publishedAt) {
        manuscripts.lock(id);
        Article article = get(id);
        check(article.text());
        if (publishedAt.isAfter(clock.instant())) {
            throw new Refusal("portal.refused.future", publishedAt.toString());
        }
        List<Edition> before = articles.listEditions(id);
        if (article.state() instanceof ArticleState.Published published && !published.changedSince()) {
            throw new Refusal("portal.refused.unchanged");
        }
        Edition edition = before.isEmpty()
                ? first(article, by, publishedAt)
                : next(article, before.getFirst(), correction, by, publishedAt);
        manuscripts.addEdition(edition, clock.instant());
        return edition;
    }

    private Edition first(Article article, String by, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, Texts.ZONE);
        String slug = takeSlug(day, article);
        return new Edition(article.id(), 1, day, slug, article.text(), at, at, by, null, article.documentId());
    }

    private Edition next(Article article, Edition before, @Nullable String correction, String by, Instant at) {
        if (at.isBefore(before.publishedAt())) {
            throw new Refusal("portal.refused.before", before.publishedAt().toString());
        }
        String slug =
                Slug.of(article.text().title()).equals(Slug.of(before.text().title()))
                        ? before.slug()
                        : takeSlug(before.day(), article);
        return new Edition(
                article.id(),
                before.number() + 1,
                before.day(),
                slug,
                article.text(),
                before.firstPublishedAt(),
                at,
                by,
                correction == null || correction.isBlank() ? null : correction.strip(),
                article.documentId());
    }

    private String takeSlug(LocalDate day, Article article) {
        String base = Slug.of(article.text().title());
        String wanted = base.equals("-") ? "tin" : base;
        String slug = wanted;
        for (int next = 2; !manuscripts.takeAddress(day, slug, article.id()); next++) {
            slug = wanted + "-" + next;
        }
        return slug;
    }

    /** Takes an article off the public pages; its address says when and why. */
    @Transactional
    public void withdraw(long id, String by, String reason) {
        manuscripts.lock(id);
        if (reason.isBlank()) {
            throw new Refusal("portal.refused.no-reason");
        }
        if (!(get(id).state() instanceof ArticleState.Published published)) {
            throw new Refusal("portal.refused.not-public");
        }
        manuscripts.addWithdrawal(published.edition(), clock.instant(), by, reason.strip());
    }

    private Article get(long id) {
        return manuscripts.find(id).orElseThrow(() -> new NotFound("portal.unknown.article", String.valueOf(id)));
    }

    private void check(ArticleText text) {
        if (!text.problems().isEmpty()) {
            throw new Refusal(text.problems().values().iterator().next());
        }
        if (sections.findBySlug(text.section()).isEmpty()) {
            throw new Refusal("portal.unknown.section", text.section());
        }
    }
}

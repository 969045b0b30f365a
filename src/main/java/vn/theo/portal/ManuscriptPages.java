package vn.theo.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.theo.access.Account;
import vn.theo.access.ForOffice;
import vn.theo.review.Meeting;
import vn.theo.review.Meetings;
import vn.theo.site.Frame;
import vn.theo.site.NotFound;
import vn.theo.site.Notice;
import vn.theo.site.Redirect;

/** The office's desk for writing, previewing, publishing and withdrawing articles. */
@Controller
class ManuscriptPages {
    private final Manuscripts manuscripts;
    private final Articles articles;
    private final ArticleFigures figures;
    private final Sections sections;
    private final WriteArticle write;
    private final DraftArticle draft;
    private final Meetings meetings;

    ManuscriptPages(
            Manuscripts manuscripts,
            Articles articles,
            ArticleFigures figures,
            Sections sections,
            WriteArticle write,
            DraftArticle draft,
            Meetings meetings) {
        this.manuscripts = manuscripts;
        this.articles = articles;
        this.figures = figures;
        this.sections = sections;
        this.write = write;
        this.draft = draft;
        this.meetings = meetings;
    }

    /** The fields of the form as typed. */
    record Form(
            @Nullable String section,
            @Nullable String title,
            @Nullable String lead,
            @Nullable String body,
            @Nullable String byline,
            @Nullable String photoCaption,
            @Nullable String then) {
        ArticleText text() {
            return new ArticleText(typed(section), typed(title), typed(lead), typed(body), typed(byline), photoCaption);
        }

        boolean wantsPreview() {
            return "preview".equals(then);
        }

        private static String typed(@Nullable String field) {
            return field == null ? "" : field;
        }
    }

    @ForOffice
    @GetMapping("/cong-bo")
    ManuscriptsPage list(Frame frame, @RequestParam(name = "trang-thai", required = false) @Nullable String word) {
        List<Article> all = manuscripts.listAll();
        ManuscriptState shown = Arrays.stream(ManuscriptState.values())
                .filter(state -> state.word().equals(word))
                .findFirst()
                .orElse(null);
        return new ManuscriptsPage(
                frame,
                shown,
                all.stream().collect(Collectors.groupingBy(ManuscriptsPage::stateOf, Collectors.counting())),
                all.stream()
                        .filter(article -> shown == null || ManuscriptsPage.stateOf(article) == shown)
                        .toList(),
                untold(all),
                sections.listAll().stream().collect(Collectors.toMap(Section::slug, Function.identity())));
    }

    private List<Meeting> untold(List<Article> all) {
        List<Long> told = all.stream()
                .flatMap(article -> Optional.ofNullable(article.documentId()).stream())
                .toList();
        return meetings.listAll().stream()
                .filter(meeting -> !told.contains(meeting.documentId()))
                .limit(20)
                .toList();
    }

    /** Opens the article that tells of a meeting, drafting it from the record first when there is none. */
    @ForOffice
    @PostMapping("/cong-bo/tu-hoi-nghi/{slug}")
    View draft(Frame frame, Account account, @PathVariable String slug) {
        Meeting meeting = meetings.findBySlug(slug).orElseThrow(() -> new NotFound("portal.unknown.meeting", slug));
        Optional<Article> told = manuscripts.findByDocument(meeting.documentId());
        if (told.isPresent()) {
            return Redirect.to("/cong-bo/" + told.get().id());
        }
        Article article = write.start(draft.fromMeeting(slug), meeting.documentId(), account.displayName());
        return Redirect.to("/cong-bo/" + article.id(), Notice.success(frame.t("portal.drafted")));
    }

    @ForOffice
    @GetMapping("/cong-bo/moi")
    ManuscriptPage blank(Frame frame) {
        ArticleText text = new ArticleText(sections.listAll().getFirst().slug(), "", "", "", "", null);
        return form(frame, null, text, Map.of());
    }

    @ForOffice
    @PostMapping("/cong-bo/moi")
    Object start(Frame frame, Account account, @ModelAttribute Form form) {
        Map<String, String> problems = form.text().problems();
        if (!problems.isEmpty()) {
            return form(frame, null, form.text(), problems);
        }
        Article article = write.start(form.text(), null, account.displayName());
        return saved(frame, article, form);
    }

    @ForOffice
    @GetMapping("/cong-bo/{id:\\d+}")
    ManuscriptPage edit(Frame frame, @PathVariable long id) {
        Article article = get(id);
        return form(frame, article, article.text(), Map.of());
    }

    @ForOffice
    @PostMapping("/cong-bo/{id:\\d+}")
    Object revise(Frame frame, Account account, @PathVariable long id, @ModelAttribute Form form) {
        Map<String, String> problems = form.text().problems();
        if (!problems.isEmpty()) {
            return form(frame, get(id), form.text(), problems);
        }
        return saved(frame, write.revise(id, form.text(), account.displayName()), form);
    }

    private static View saved(Frame frame, Article article, Form form) {
        String address = "/cong-bo/" + article.id();
        return form.wantsPreview()
                ? Redirect.to(address + "/xem-truoc")
                : Redirect.to(address, Notice.success(frame.t("portal.saved")));
    }

    private ManuscriptPage form(
            Frame frame, @Nullable Article article, ArticleText text, Map<String, String> problems) {
        List<Edition> editions = article == null ? List.of() : articles.listEditions(article.id());
        List<ArticleFigure> doubted = article == null
                ? List.of()
                : figures.bodyOf(text, article.documentId()).doubted();
        return new ManuscriptPage(frame, article, text, problems, sections.listAll(), editions, doubted);
    }

    private Article get(long id) {
        return manuscripts.find(id).orElseThrow(() -> new NotFound("portal.unknown.article", String.valueOf(id)));
    }
}

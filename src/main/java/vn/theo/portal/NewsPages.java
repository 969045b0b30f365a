package vn.theo.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import vn.theo.access.ForEveryone;
import vn.theo.site.Frame;
import vn.theo.site.NotFound;

/** News in public: latest, by section, by day, and each article at its lasting address. */
@Controller
class NewsPages {
    private static final int BESIDE = 10;

    private final Articles articles;
    private final Headlines headlines;
    private final Sections sections;
    private final Archive archive;
    private final Manuscripts manuscripts;

    NewsPages(Articles articles, Headlines headlines, Sections sections, Archive archive, Manuscripts manuscripts) {
        this.articles = articles;
        this.headlines = headlines;
        this.sections = sections;
        this.archive = archive;
        this.manuscripts = manuscripts;
    }

    @ForEveryone
    @GetMapping("/tin")
    NewsPage latest(Frame frame, @RequestParam(name = "trang", defaultValue = "1") int number) {
        int pages = pages(articles.count(), number);
        List<Edition> stories = articles.listLatest(Articles.PAGE_SIZE, (number - 1) * Articles.PAGE_SIZE);
        return newsPage(frame, null, stories, number, pages);
    }

    @ForEveryone
    @GetMapping("/chuyen-muc/{slug}")
    NewsPage section(
            Frame frame, @PathVariable String slug, @RequestParam(name = "trang", defaultValue = "1") int number) {
        Section section = sections.findBySlug(slug).orElseThrow(() -> new NotFound("portal.unknown.section", slug));
        int pages = pages(articles.countOfSection(slug), number);
        List<Edition> stories = articles.listOfSection(slug, Articles.PAGE_SIZE, (number - 1) * Articles.PAGE_SIZE);
        return newsPage(frame, section, stories, number, pages);
    }

    private static int pages(int stories, int number) {
        int pages = Math.max(1, (stories + Articles.PAGE_SIZE - 1) / Articles.PAGE_SIZE);
        if (number < 1 || number > pages) {
            throw new NotFound("portal.unknown.page", pages, number);
        }
        return pages;
    }

    private NewsPage newsPage(Frame frame, @Nullable Section section, List<Edition> stories, int number, int pages) {
        List<Section> all = sections.listAll();
        return new NewsPage(frame, section, NewsList.of(stories, all), all, number, pages, archive.currentCalendar());
    }

    @ForEveryone
    @GetMapping("/tin/{year:\\d{4}}/{month:\\d{2}}")
    MonthPage month(Frame frame, @PathVariable int year, @PathVariable int month) {
        YearMonth shown = YearMonth.from(day(year, month, 1));
        NewsCalendar calendar = archive.calendar(shown, null);
        List<NewsCalendar.Day> days = calendar.weeks().stream()
                .flatMap(List::stream)
                .filter(day -> !day.outside() && day.stories() > 0)
                .toList()
                .reversed();
        return new MonthPage(frame, calendar, days);
    }

    @ForEveryone
    @GetMapping("/tin/{year:\\d{4}}/{month:\\d{2}}/{day:\\d{2}}")
    DayPage day(Frame frame, @PathVariable int year, @PathVariable int month, @PathVariable int day) {
        LocalDate shown = day(year, month, day);
        return new DayPage(
                frame,
                shown,
                NewsList.of(articles.listOnDay(shown), sections.listAll()),
                headlines.listOnDay(shown),
                archive.calendar(YearMonth.from(shown), shown),
                archive.findDayBefore(shown),
                archive.findDayAfter(shown));
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
        LocalDate published = day(year, month, day);
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
                editions,
                withdrawn,
                without(shown, articles.listOfSection(slug, BESIDE + 1, 0)),
                without(shown, articles.listOnDay(shown.day())),
                shown.documentId() == null ? List.of() : headlines.listByDocument(shown.documentId()),
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

    private static LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException notADay) {
            throw new NotFound("portal.unknown.day");
        }
    }
}

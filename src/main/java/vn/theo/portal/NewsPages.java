package vn.theo.portal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.theo.access.ForEveryone;
import vn.theo.site.Frame;
import vn.theo.site.NotFound;

/** News in public: latest, by section, by day, and each article at its lasting address. */
@Controller
class NewsPages {
    private final Articles articles;
    private final Headlines headlines;
    private final Sections sections;
    private final Archive archive;

    NewsPages(Articles articles, Headlines headlines, Sections sections, Archive archive) {
        this.articles = articles;
        this.headlines = headlines;
        this.sections = sections;
        this.archive = archive;
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

    static LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException notADay) {
            throw new NotFound("portal.unknown.day");
        }
    }
}

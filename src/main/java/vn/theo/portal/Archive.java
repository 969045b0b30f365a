package vn.theo.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.theo.site.Texts;

/** News by day, in Vietnam's time zone: our articles together with the headlines found on source pages. */
@Service
public class Archive {
    private final Articles articles;
    private final Headlines headlines;
    private final Clock clock;

    Archive(Articles articles, Headlines headlines, Clock clock) {
        this.articles = articles;
        this.headlines = headlines;
        this.clock = clock;
    }

    /** The day it is in Vietnam. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    }

    NewsCalendar calendar(YearMonth month, @Nullable LocalDate here) {
        return NewsCalendar.of(
                month,
                countByDay(month),
                today(),
                here,
                findDayBefore(month.atDay(1)).map(YearMonth::from),
                findDayAfter(month.atEndOfMonth()).map(YearMonth::from));
    }

    /** The calendar of this month, or of the last month that has news. */
    public NewsCalendar currentCalendar() {
        LocalDate today = today();
        YearMonth month = countByDay(YearMonth.from(today)).isEmpty()
                ? findDayBefore(today).map(YearMonth::from).orElse(YearMonth.from(today))
                : YearMonth.from(today);
        return calendar(month, null);
    }

    Map<LocalDate, Integer> countByDay(YearMonth month) {
        Map<LocalDate, Integer> counts = new TreeMap<>(articles.countByDay(month));
        headlines.countByDay(month).forEach((day, count) -> counts.merge(day, count, Integer::sum));
        return counts;
    }

    Optional<LocalDate> findDayBefore(LocalDate day) {
        return Stream.of(articles.findDayBefore(day), headlines.findDayBefore(day))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    Optional<LocalDate> findDayAfter(LocalDate day) {
        return Stream.of(articles.findDayAfter(day), headlines.findDayAfter(day))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }
}

package vn.theo.portal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One month of news as weeks from Monday to Sunday.
 *
 * @param previous the nearest earlier month with news
 * @param next the nearest later month with news
 */
public record NewsCalendar(
        YearMonth month, List<List<Day>> weeks, Optional<YearMonth> previous, Optional<YearMonth> next) {
    private static final DateTimeFormatter PATH = DateTimeFormatter.ofPattern("/yyyy/MM");

    /**
     * A cell of the calendar.
     *
     * @param stories how many articles and headlines the day has
     * @param outside whether it belongs to the month before or after
     */
    public record Day(LocalDate date, int stories, boolean outside, boolean today, boolean here) {
        public String address() {
            return Edition.dayAddress(date);
        }
    }

    static NewsCalendar of(
            YearMonth month,
            Map<LocalDate, Integer> stories,
            LocalDate today,
            @Nullable LocalDate here,
            Optional<YearMonth> previous,
            Optional<YearMonth> next) {
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<List<Day>> weeks = new ArrayList<>();
        for (LocalDate start = monday; !start.isAfter(month.atEndOfMonth()); start = start.plusWeeks(1)) {
            LocalDate week = start;
            weeks.add(week.datesUntil(week.plusWeeks(1))
                    .map(date -> new Day(
                            date,
                            stories.getOrDefault(date, 0),
                            !YearMonth.from(date).equals(month),
                            date.equals(today),
                            date.equals(here)))
                    .toList());
        }
        return new NewsCalendar(month, List.copyOf(weeks), previous, next);
    }

    /** The archive address of a month: {@code /tin/2010/11}. */
    public static String address(YearMonth month) {
        return "/tin" + PATH.format(month);
    }
}

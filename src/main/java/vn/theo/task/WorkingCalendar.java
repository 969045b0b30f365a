package vn.theo.task;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/**
 * Which days are worked. A day ends at 17:00 in Vietnam; Saturdays and Sundays are off unless made up, and so are the
 * public holidays.
 *
 * @param off holidays and the days off instead of them
 * @param madeUp Saturdays or Sundays that are worked in exchange
 */
public record WorkingCalendar(Set<LocalDate> off, Set<LocalDate> madeUp) {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    public static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

    public WorkingCalendar {
        off = Set.copyOf(off);
        madeUp = Set.copyOf(madeUp);
    }

    /** The moment until which a deadline on this day is kept. */
    public static LocalDateTime endOf(LocalDate day) {
        return day.atTime(END_OF_DAY);
    }

    public boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return madeUp.contains(day) || (!weekend && !off.contains(day));
    }

    /**
     * The time from one moment to another that falls on working days, each counted with its 24 hours; zero when the end does
     * not lie after the start.
     */
    public Duration workingTime(LocalDateTime from, LocalDateTime to) {
        Duration sum = Duration.ZERO;
        LocalDateTime at = from;
        while (at.isBefore(to)) {
            LocalDateTime nextDay = at.toLocalDate().plusDays(1).atStartOfDay();
            LocalDateTime end = nextDay.isBefore(to) ? nextDay : to;
            if (isWorkingDay(at.toLocalDate())) {
                sum = sum.plus(Duration.between(at, end));
            }
            at = end;
        }
        return sum;
    }

    /** Working days after the first day up to and including the second; 0 when the second does not lie after the first. */
    public int workingDaysAfter(LocalDate first, LocalDate last) {
        return Math.toIntExact(first.datesUntil(last.isAfter(first) ? last : first)
                .map(day -> day.plusDays(1))
                .filter(this::isWorkingDay)
                .count());
    }
}

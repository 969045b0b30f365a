package vn.theo.task;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many tasks stand how. Adds up: total = done on time + done late + within + overdue + open-ended.
 *
 * @param within not done and not late, those due soon included
 * @param dueSoon how many of {@code within} are due soon
 */
public record TaskCounts(long doneOnTime, long doneLate, long within, long dueSoon, long overdue, long openEnded) {
    public TaskCounts {
        if (doneOnTime < 0 || doneLate < 0 || dueSoon < 0 || within < dueSoon || overdue < 0 || openEnded < 0) {
            throw new IllegalArgumentException("Counts are not negative and what is due soon is part of within");
        }
    }

    public static TaskCounts of(Collection<DeadlineStatus> statuses) {
        Map<DeadlineStatus, Long> counts = new EnumMap<>(DeadlineStatus.class);
        statuses.forEach(status -> counts.merge(status, 1L, Long::sum));
        long soon = counts.getOrDefault(DeadlineStatus.DUE_SOON, 0L);
        return new TaskCounts(
                counts.getOrDefault(DeadlineStatus.DONE_ON_TIME, 0L),
                counts.getOrDefault(DeadlineStatus.DONE_LATE, 0L),
                counts.getOrDefault(DeadlineStatus.WITHIN, 0L) + soon,
                soon,
                counts.getOrDefault(DeadlineStatus.OVERDUE, 0L),
                counts.getOrDefault(DeadlineStatus.OPEN_ENDED, 0L));
    }

    public long done() {
        return doneOnTime + doneLate;
    }

    public long notDone() {
        return within + overdue + openEnded;
    }

    public long total() {
        return done() + notDone();
    }

    /** Per cent done of what was due: done and overdue; two decimals, empty when nothing was due. */
    public Optional<BigDecimal> donePercentOfDue() {
        return percent(done(), done() + overdue);
    }

    /** Per cent done of everything assigned; two decimals, empty when nothing was assigned. */
    public Optional<BigDecimal> donePercentOfAssigned() {
        return percent(done(), total());
    }

    private static Optional<BigDecimal> percent(long part, long whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP));
    }
}

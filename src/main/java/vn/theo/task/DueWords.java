package vn.theo.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.theo.site.Texts;

/** A deadline in words: "còn 3 ngày làm việc", "quá hạn 12 ngày". */
final class DueWords {
    private DueWords() {}

    static String of(Task task, DeadlineStatus status, LocalDateTime moment, WorkingCalendar calendar, Texts texts) {
        LocalDate deadline = task.originalDeadline();
        LocalDate submitted = day(task.submittedAt());
        boolean waiting = task.state() == TaskState.SUBMITTED;
        if (task.state() == TaskState.WITHDRAWN) {
            return texts.of("task.due.withdrawn");
        }
        if (deadline == null) {
            boolean unsaid = task.openEndedReason() == null;
            return texts.of(status.isDone() ? "task.due.done" : unsaid ? "task.due.unsaid" : "task.due.open-ended");
        }
        if (waiting && submitted != null) {
            return texts.of("task.due.waiting", texts.date(submitted));
        }
        return switch (status) {
            case OPEN_ENDED -> texts.of("task.due.open-ended");
            case WITHIN, DUE_SOON -> left(calendar.workingDaysAfter(moment.toLocalDate(), deadline), texts);
            case OVERDUE -> late(deadline, moment.toLocalDate(), "task.due.overdue", texts);
            case DONE_ON_TIME -> texts.of("task.due.done-on-time");
            case DONE_LATE ->
                late(deadline, submitted == null ? moment.toLocalDate() : submitted, "task.due.done-late", texts);
        };
    }

    private static String left(int workingDays, Texts texts) {
        return workingDays == 0 ? texts.of("task.due.today") : texts.of("task.due.left", workingDays);
    }

    /** On the last day itself after 17:00 no whole day has passed. */
    private static String late(LocalDate deadline, LocalDate day, String key, Texts texts) {
        long days = ChronoUnit.DAYS.between(deadline, day);
        return days == 0 ? texts.of(key + "-today") : texts.of(key, days);
    }

    private static @Nullable LocalDate day(@Nullable Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, WorkingCalendar.ZONE);
    }
}

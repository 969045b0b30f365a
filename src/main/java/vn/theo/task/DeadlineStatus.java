package vn.theo.task;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** How a task stands against its original deadline at a moment. Derived, never stored. */
public enum DeadlineStatus {
    OPEN_ENDED("none"),
    WITHIN("good"),
    DUE_SOON("watch"),
    OVERDUE("alarm"),
    DONE_ON_TIME("done"),
    DONE_LATE("watch");

    /** A deadline is near when no more than this much time of working days is left. */
    static final Duration SOON = Duration.ofHours(72);

    private final String tone;

    DeadlineStatus(String tone) {
        this.tone = tone;
    }

    /** The tone of the status mark. */
    public String tone() {
        return tone;
    }

    public boolean isDone() {
        return this == DONE_ON_TIME || this == DONE_LATE;
    }

    /**
     * The status of a task whose state is that of the moment. What counts is when the result was handed in, not when the
     * office found time to confirm it: a task that waits for confirmation stands as it stood when submitted, and returned
     * it runs against its deadline again.
     */
    public static DeadlineStatus of(Task task, LocalDateTime moment, WorkingCalendar calendar) {
        LocalDate deadline = task.originalDeadline();
        Instant submittedAt = task.submittedAt();
        boolean completed = task.state() == TaskState.COMPLETED;
        if (deadline == null) {
            return completed ? DONE_ON_TIME : OPEN_ENDED;
        }
        LocalDateTime end = WorkingCalendar.endOf(deadline);
        boolean handedIn = completed || task.state() == TaskState.SUBMITTED;
        LocalDateTime counted =
                handedIn && submittedAt != null ? LocalDateTime.ofInstant(submittedAt, WorkingCalendar.ZONE) : moment;
        boolean late = counted.isAfter(end);
        if (completed) {
            return late ? DONE_LATE : DONE_ON_TIME;
        }
        if (late) {
            return OVERDUE;
        }
        boolean soon = !handedIn && calendar.workingTime(moment, end).compareTo(SOON) <= 0;
        return soon ? DUE_SOON : WITHIN;
    }
}

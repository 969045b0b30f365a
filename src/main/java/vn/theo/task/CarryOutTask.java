package vn.theo.task;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.access.Account;

/** The steps that people take with a task, each allowed by the table in {@link TaskAction}. */
@Service
@Transactional
public class CarryOutTask {
    private final Tasks tasks;
    private final TaskEvents events;
    private final Clock clock;

    CarryOutTask(Tasks tasks, TaskEvents events, Clock clock) {
        this.tasks = tasks;
        this.events = events;
        this.clock = clock;
    }

    public TaskOutcome acknowledge(long taskId, Account by) {
        return perform(taskId, TaskAction.ACKNOWLEDGE, null, null, by);
    }

    public TaskOutcome report(long taskId, String progress, @Nullable Integer percent, Account by) {
        return perform(taskId, TaskAction.REPORT, progress, percent, by);
    }

    public TaskOutcome submit(long taskId, String result, Account by) {
        return perform(taskId, TaskAction.SUBMIT, result, null, by);
    }

    public TaskOutcome confirm(long taskId, @Nullable String remark, Account by) {
        return perform(taskId, TaskAction.CONFIRM, remark, null, by);
    }

    public TaskOutcome returnWithReason(long taskId, String reason, Account by) {
        return perform(taskId, TaskAction.RETURN, reason, null, by);
    }

    public TaskOutcome perform(
            long taskId, TaskAction action, @Nullable String text, @Nullable Integer percent, Account by) {
        return performAt(taskId, action, text, percent, by, clock.instant());
    }

    /**
     * Takes a step that happened at an earlier moment, for instance one handed in on paper.
     *
     * @throws AccessDeniedException when this account may never take this step with this task
     */
    public TaskOutcome performAt(
            long taskId, TaskAction action, @Nullable String text, @Nullable Integer percent, Account by, Instant at) {
        events.lock(taskId);
        Task task = tasks.get(taskId);
        if (!action.isAllowedTo(by, task)) {
            throw new AccessDeniedException(by.name() + " may not " + action + " task " + taskId);
        }
        String words = text == null || text.isBlank() ? null : text.strip();
        if (!action.isPossibleIn(task.state())) {
            return new TaskOutcome.NotNow(task.state());
        }
        if (words == null && action.words() == TaskAction.Words.NEEDED) {
            return new TaskOutcome.WordsMissing();
        }
        if (percent != null && (percent < 0 || percent > 100)) {
            return new TaskOutcome.PercentOutOfRange();
        }
        List<TaskEvent> before = events.listOf(taskId);
        if (at.isAfter(clock.instant())
                || (!before.isEmpty() && at.isBefore(before.getLast().at()))) {
            throw new IllegalArgumentException(
                    "A step of task " + taskId + " lies after the step before it and not in the future, got " + at);
        }
        return new TaskOutcome.Done(events.add(taskId, action, words, percent, by, at));
    }

    /** Takes back the last step of a task, if this account took it. */
    public TaskOutcome undo(long taskId, long eventId, Account by) {
        events.lock(taskId);
        List<TaskEvent> before = events.listOf(taskId);
        if (before.isEmpty() || before.getLast().id() != eventId) {
            return new TaskOutcome.NotNow(tasks.get(taskId).state());
        }
        TaskEvent last = before.getLast();
        if (!last.account().equals(by.name())) {
            throw new AccessDeniedException(by.name() + " did not take the last step of task " + taskId);
        }
        events.retract(eventId, by.name(), "undone");
        return new TaskOutcome.Done(last);
    }
}

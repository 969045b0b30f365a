package vn.theo.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step that a person took with a task.
 *
 * @param state the state it led to
 * @param percent how much is done, as the lead judges it
 * @param account the name of the account that took the step
 * @param accountName how that account is shown
 */
public record TaskEvent(
        long id,
        long taskId,
        TaskAction action,
        TaskState state,
        @Nullable String text,
        @Nullable Integer percent,
        String account,
        String accountName,
        Instant at) {}

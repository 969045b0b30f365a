package vn.theo.task;

/**
 * A task as lists show it.
 *
 * @param due how far its deadline is, in words
 */
public record TaskLine(Task task, DeadlineStatus status, String due) {}

package vn.theo.task;

/** How far a task has come, as people set it; whether it is late is a {@link DeadlineStatus}. */
public enum TaskState {
    NEW,
    ACKNOWLEDGED,
    IN_PROGRESS,
    SUBMITTED,
    RETURNED,
    COMPLETED,
    SUSPENDED,
    WITHDRAWN
}

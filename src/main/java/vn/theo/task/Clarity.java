package vn.theo.task;

import java.util.List;
import java.util.stream.Stream;

/** The six things that a task should leave no doubt about. */
public enum Clarity {
    PERSON,
    WORK,
    TIME,
    RESULT,
    RESPONSIBILITY,
    PRODUCT;

    /** Whether the task says it. */
    public boolean isGivenIn(Task task) {
        return switch (this) {
            case PERSON -> task.leadId() != null;
            case WORK -> true;
            case TIME -> task.originalDeadline() != null || task.openEndedReason() != null;
            case RESULT -> task.expectedResult() != null;
            case RESPONSIBILITY -> task.accountableLeader() != null;
            case PRODUCT -> task.deliverable() != null;
        };
    }

    public static List<Clarity> listMissing(Task task) {
        return Stream.of(values()).filter(clarity -> !clarity.isGivenIn(task)).toList();
    }
}

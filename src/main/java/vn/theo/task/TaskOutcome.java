package vn.theo.task;

/** What came of a step that an account is allowed to take. */
public sealed interface TaskOutcome {
    /** The step stands in the history. */
    record Done(TaskEvent event) implements TaskOutcome {}

    /** The task is in a state in which this step is not possible; nothing was changed. */
    record NotNow(TaskState state) implements TaskOutcome {}

    /** The step needs a report, a result or a reason. */
    record WordsMissing() implements TaskOutcome {}

    /** Progress is given in whole per cent from 0 to 100. */
    record PercentOutOfRange() implements TaskOutcome {}
}

package vn.theo.task;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks a list shows.
 *
 * @param group null for all
 * @param leadId the leading body, null for all
 * @param resolutionId null for all
 * @param state null for all
 * @param asOf the day on which everything is seen, null for now
 */
public record TaskFilter(
        @Nullable Group group,
        @Nullable Long leadId,
        @Nullable Long resolutionId,
        @Nullable TaskState state,
        @Nullable LocalDate asOf) {
    public static final TaskFilter ALL = new TaskFilter(null, null, null, null, null);

    /** The filters on top of the list. */
    public enum Group {
        DONE_ON_TIME,
        DONE_LATE,
        WITHIN,
        DUE_SOON,
        OVERDUE,
        OPEN_ENDED;

        public boolean contains(DeadlineStatus status) {
            return switch (this) {
                case DONE_ON_TIME -> status == DeadlineStatus.DONE_ON_TIME;
                case DONE_LATE -> status == DeadlineStatus.DONE_LATE;
                case WITHIN -> status == DeadlineStatus.WITHIN || status == DeadlineStatus.DUE_SOON;
                case DUE_SOON -> status == DeadlineStatus.DUE_SOON;
                case OVERDUE -> status == DeadlineStatus.OVERDUE;
                case OPEN_ENDED -> status == DeadlineStatus.OPEN_ENDED;
            };
        }
    }

    public static TaskFilter ofLead(long bodyId) {
        return new TaskFilter(null, bodyId, null, null, null);
    }

    boolean accepts(Task task) {
        return (leadId == null || leadId.equals(task.leadId()))
                && (resolutionId == null || Objects.equals(resolutionId, task.resolutionId()))
                && (state == null || state == task.state());
    }
}

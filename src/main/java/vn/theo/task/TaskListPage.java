package vn.theo.task;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.body.Body;
import vn.theo.programme.Resolution;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/**
 * The counts that add up, each a filter, and the tasks of the chosen one.
 *
 * @param asOf the day everything is seen on
 * @param leads the bodies that lead a task, for the filter
 * @param resolution the one resolution whose tasks are shown
 */
public record TaskListPage(
        Frame frame,
        TaskQuery query,
        LocalDate asOf,
        boolean today,
        TaskCounts counts,
        TaskTable table,
        int listed,
        int pages,
        List<Body> leads,
        @Nullable Resolution resolution)
        implements Page {
    public TaskListPage {
        leads = List.copyOf(leads);
    }

    /** The filters in the order in which they add up, without what is only part of another. */
    public static final List<TaskFilter.Group> PARTS = List.of(
            TaskFilter.Group.DONE_ON_TIME,
            TaskFilter.Group.DONE_LATE,
            TaskFilter.Group.WITHIN,
            TaskFilter.Group.OVERDUE,
            TaskFilter.Group.OPEN_ENDED);

    public long count(TaskFilter.Group group) {
        return switch (group) {
            case DONE_ON_TIME -> counts.doneOnTime();
            case DONE_LATE -> counts.doneLate();
            case WITHIN -> counts.within();
            case DUE_SOON -> counts.dueSoon();
            case OVERDUE -> counts.overdue();
            case OPEN_ENDED -> counts.openEnded();
        };
    }
}

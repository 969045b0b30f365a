package vn.theo.task;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.theo.site.Texts;

/** Puts tasks beside their deadline status and its words. */
@Service
public class TaskLines {
    private final Tasks tasks;
    private final Holidays holidays;

    TaskLines(Tasks tasks, Holidays holidays) {
        this.tasks = tasks;
        this.holidays = holidays;
    }

    /** As of now. */
    public List<TaskLine> of(Collection<Task> listed, Texts texts) {
        return of(listed, tasks.moment(null), texts);
    }

    /** The tasks must carry the states of that moment. */
    List<TaskLine> of(Collection<Task> listed, LocalDateTime moment, Texts texts) {
        WorkingCalendar calendar = holidays.calendar();
        return listed.stream()
                .map(task -> {
                    DeadlineStatus status = DeadlineStatus.of(task, moment, calendar);
                    return new TaskLine(task, status, DueWords.of(task, status, moment, calendar, texts));
                })
                .toList();
    }
}

package vn.theo.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.theo.access.Account;
import vn.theo.body.Bodies;
import vn.theo.programme.Resolutions;
import vn.theo.site.Frame;

/** Gathers what the page of one task shows. */
@Component
class TaskView {
    private final TaskLines lines;
    private final TaskEvents events;
    private final Bodies bodies;
    private final Resolutions resolutions;

    TaskView(TaskLines lines, TaskEvents events, Bodies bodies, Resolutions resolutions) {
        this.lines = lines;
        this.events = events;
        this.bodies = bodies;
        this.resolutions = resolutions;
    }

    TaskPage of(Task task, Frame frame, TaskPage.@Nullable Typed typed) {
        Long leadId = task.leadId();
        Long resolutionId = task.resolutionId();
        Account account = frame.account();
        return new TaskPage(
                frame,
                lines.of(List.of(task), frame.texts()).getFirst(),
                leadId == null ? null : bodies.get(leadId),
                resolutionId == null ? null : resolutions.find(resolutionId).orElse(null),
                account == null ? List.of() : TaskAction.listFor(account, task),
                events.listOf(task.id()).reversed(),
                frame.office() ? bodies.listAll() : List.of(),
                typed);
    }
}

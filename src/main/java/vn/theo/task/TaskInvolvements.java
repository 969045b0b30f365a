package vn.theo.task;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.theo.body.Involvement;
import vn.theo.body.Involvements;

/** Tells a body's page which tasks it leads; tasks are not for the public. */
@Component
class TaskInvolvements implements Involvements {
    private final Tasks tasks;

    TaskInvolvements(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<Involvement> listOfBody(long bodyId, boolean forPublic) {
        if (forPublic) {
            return List.of();
        }
        return tasks.list(TaskFilter.ofLead(bodyId)).stream()
                .sorted(Comparator.comparing(Task::assignedOn).reversed())
                .map(task -> new Involvement(
                        Involvement.Kind.TASK,
                        task.assignedOn(),
                        task.title(),
                        "TaskState." + task.state().name(),
                        task.address(),
                        null))
                .toList();
    }
}

package vn.theo.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.body.RecordBody;
import vn.theo.programme.Resolutions;
import vn.theo.site.Refusal;

/** Gives a task to a body, settles what the order left unsaid, or takes the task out of the record. */
@Service
@Transactional
public class AssignTask {
    private final Tasks tasks;
    private final RecordBody recordBody;
    private final Resolutions resolutions;

    AssignTask(Tasks tasks, RecordBody recordBody, Resolutions resolutions) {
        this.tasks = tasks;
        this.recordBody = recordBody;
        this.resolutions = resolutions;
    }

    /**
     * The leading body is found or created.
     *
     * @throws vn.theo.site.NotFound when the task names a resolution that is not on record
     */
    public Task assign(NewTask task, String by) {
        Long resolutionId = task.resolutionId();
        if (resolutionId != null) {
            resolutions.get(resolutionId);
        }
        String lead = task.lead();
        Long leadId = lead == null
                ? null
                : recordBody.record(lead, task.evidence(), by).id();
        return tasks.add(task, leadId, by);
    }

    /** Says who leads a task whose order named nobody. */
    public Task clarifyLead(long taskId, String lead, String by) {
        requireMissing(taskId, Clarity.PERSON);
        tasks.clarify(
                taskId,
                Clarity.PERSON,
                lead.strip(),
                recordBody.record(lead, null, by).id(),
                null,
                by);
        return tasks.get(taskId);
    }

    /** Sets the deadline of a task whose order named none, or says with a reason that it has no end. */
    public Task clarifyTime(long taskId, @Nullable LocalDate deadline, String reason, String by) {
        Task task = requireMissing(taskId, Clarity.TIME);
        if (deadline != null && deadline.isBefore(task.assignedOn())) {
            throw new IllegalArgumentException("A deadline lies on or after the day of the order");
        }
        String text = deadline == null ? reason.strip() : deadline.toString();
        tasks.clarify(taskId, Clarity.TIME, text, null, deadline, by);
        return tasks.get(taskId);
    }

    /** Says the result, the leader in charge or the product of a task whose order left it out. */
    public Task clarify(long taskId, Clarity clarity, String text, String by) {
        requireMissing(taskId, clarity);
        switch (clarity) {
            case RESULT, RESPONSIBILITY, PRODUCT -> tasks.clarify(taskId, clarity, text.strip(), null, null, by);
            case PERSON -> clarifyLead(taskId, text, by);
            case TIME -> clarifyTime(taskId, null, text, by);
            case WORK -> throw new IllegalArgumentException("Every task says its work");
        }
        return tasks.get(taskId);
    }

    /** Takes a task recorded by mistake out of the record; a task no longer wanted is withdrawn instead. */
    public void retract(long taskId, String by, String reason) {
        tasks.retract(taskId, by, reason);
    }

    private Task requireMissing(long taskId, Clarity clarity) {
        Task task = tasks.get(taskId);
        if (clarity.isGivenIn(task)) {
            throw new Refusal("task.already-clear");
        }
        return task;
    }
}

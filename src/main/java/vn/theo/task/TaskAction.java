package vn.theo.task;

import static vn.theo.task.TaskState.ACKNOWLEDGED;
import static vn.theo.task.TaskState.COMPLETED;
import static vn.theo.task.TaskState.IN_PROGRESS;
import static vn.theo.task.TaskState.NEW;
import static vn.theo.task.TaskState.RETURNED;
import static vn.theo.task.TaskState.SUBMITTED;
import static vn.theo.task.TaskState.SUSPENDED;
import static vn.theo.task.TaskState.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.theo.access.Account;
import vn.theo.access.Role;

/**
 * The table of who may do what with a task: the actor, the states in which it can be done, the state it leads to, and
 * whether it needs words. The lead agency does and submits; the office confirms or returns.
 */
public enum TaskAction {
    ACKNOWLEDGE(Role.AGENCY, Words.NONE, ACKNOWLEDGED, NEW),
    REPORT(Role.AGENCY, Words.NEEDED, IN_PROGRESS, ACKNOWLEDGED, IN_PROGRESS, RETURNED),
    SUBMIT(Role.AGENCY, Words.NEEDED, SUBMITTED, ACKNOWLEDGED, IN_PROGRESS, RETURNED),
    CONFIRM(Role.OFFICE, Words.OPTIONAL, COMPLETED, SUBMITTED),
    RETURN(Role.OFFICE, Words.NEEDED, RETURNED, SUBMITTED),
    SUSPEND(Role.OFFICE, Words.NEEDED, SUSPENDED, NEW, ACKNOWLEDGED, IN_PROGRESS, RETURNED),
    /** A task taken up again is new to its lead, who acknowledges it anew. */
    RESUME(Role.OFFICE, Words.OPTIONAL, NEW, SUSPENDED),
    WITHDRAW(Role.OFFICE, Words.NEEDED, WITHDRAWN, NEW, ACKNOWLEDGED, IN_PROGRESS, SUBMITTED, RETURNED, SUSPENDED);

    private final Role actor;
    private final Words words;
    private final TaskState to;
    private final Set<TaskState> from;

    TaskAction(Role actor, Words words, TaskState to, TaskState first, TaskState... others) {
        this.actor = actor;
        this.words = words;
        this.to = to;
        this.from = EnumSet.of(first, others);
    }

    /** Whether an action comes with words: a report, a result, a reason. */
    public enum Words {
        NONE,
        OPTIONAL,
        NEEDED
    }

    public Role actor() {
        return actor;
    }

    public Words words() {
        return words;
    }

    public TaskState to() {
        return to;
    }

    public boolean isPossibleIn(TaskState state) {
        return from.contains(state);
    }

    /** Whether the account may do this with this task at all, whatever its state: agencies act on what they lead. */
    public boolean isAllowedTo(Account account, Task task) {
        return account.role() == actor
                && (actor != Role.AGENCY
                        || (account.bodyId() != null && account.bodyId().equals(task.leadId())));
    }

    /** What this account can do with the task now. */
    public static List<TaskAction> listFor(Account account, Task task) {
        return Stream.of(values())
                .filter(action -> action.isPossibleIn(task.state()) && action.isAllowedTo(account, task))
                .toList();
    }
}

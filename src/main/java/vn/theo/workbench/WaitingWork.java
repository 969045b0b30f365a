package vn.theo.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.theo.access.Account;
import vn.theo.access.Role;
import vn.theo.body.Bodies;
import vn.theo.check.doubt.Doubts;
import vn.theo.document.DocumentState;
import vn.theo.document.Documents;
import vn.theo.portal.Article;
import vn.theo.portal.ArticleState;
import vn.theo.portal.Manuscripts;
import vn.theo.site.Texts;
import vn.theo.task.DeadlineStatus;
import vn.theo.task.Task;
import vn.theo.task.TaskFilter;
import vn.theo.task.TaskQuery;
import vn.theo.task.TaskState;
import vn.theo.task.Tasks;
import vn.theo.workbench.WorkbenchPage.UrgentTask;
import vn.theo.workbench.WorkbenchPage.Waiting;

/** Counts what a person can act on now: the office everything, an agency the tasks it leads, a leader nothing of their own. */
@Service
class WaitingWork {
    private static final int URGENT_SHOWN = 8;

    private final Documents documents;
    private final Tasks tasks;
    private final Manuscripts manuscripts;
    private final Doubts doubts;
    private final Bodies bodies;

    WaitingWork(Documents documents, Tasks tasks, Manuscripts manuscripts, Doubts doubts, Bodies bodies) {
        this.documents = documents;
        this.tasks = tasks;
        this.manuscripts = manuscripts;
        this.doubts = doubts;
        this.bodies = bodies;
    }

    List<Waiting> listFor(Account account) {
        List<Task> mine = tasks.list(filterOf(account));
        Long bodyId = account.role() == Role.AGENCY ? account.bodyId() : null;
        String body = bodyId == null ? null : bodies.get(bodyId).slug();
        List<Waiting> waiting = new ArrayList<>();
        switch (account.role()) {
            case OFFICE -> {
                Map<DocumentState, Integer> byState = documents.countByState();
                waiting.add(new Waiting(
                        "workbench.to-read",
                        byState.entrySet().stream()
                                .filter(entry -> entry.getKey() != DocumentState.DONE)
                                .mapToInt(Map.Entry::getValue)
                                .sum(),
                        "/tin-den",
                        "watch"));
                waiting.add(new Waiting(
                        "workbench.to-confirm",
                        count(mine, TaskState.SUBMITTED),
                        TaskQuery.ofState(body, TaskState.SUBMITTED).address(),
                        "watch"));
                waiting.add(overdue(mine, body));
                waiting.add(doubts());
                waiting.add(new Waiting(
                        "workbench.to-publish",
                        manuscripts.listAll().stream()
                                .filter(WaitingWork::unpublished)
                                .count(),
                        "/cong-bo",
                        "watch"));
            }
            case AGENCY -> {
                waiting.add(new Waiting(
                        "workbench.to-acknowledge",
                        count(mine, TaskState.NEW),
                        TaskQuery.ofState(body, TaskState.NEW).address(),
                        "watch"));
                waiting.add(new Waiting(
                        "workbench.returned",
                        count(mine, TaskState.RETURNED),
                        TaskQuery.ofState(body, TaskState.RETURNED).address(),
                        "risk"));
                waiting.add(new Waiting(
                        "workbench.in-progress",
                        count(mine, TaskState.IN_PROGRESS),
                        TaskQuery.ofState(body, TaskState.IN_PROGRESS).address(),
                        "none"));
                waiting.add(overdue(mine, body));
            }
            case LEADER -> {
                waiting.add(overdue(mine, body));
                waiting.add(doubts());
            }
        }
        return waiting;
    }

    List<UrgentTask> listUrgent(Account account, Texts texts) {
        return tasks.list(filterOf(account)).stream()
                .filter(task -> isUrgent(tasks.statusOf(task)))
                .filter(task -> task.state() != TaskState.WITHDRAWN)
                .sorted(Comparator.comparing(Task::originalDeadline, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(URGENT_SHOWN)
                .map(task -> new UrgentTask(
                        task.title(),
                        task.address(),
                        task.leadName() == null ? texts.of("workbench.no-lead") : task.leadName(),
                        task.originalDeadline(),
                        tasks.statusOf(task).tone(),
                        texts.of(tasks.statusOf(task))))
                .toList();
    }

    private Waiting overdue(List<Task> mine, @Nullable String body) {
        return new Waiting(
                "workbench.overdue",
                mine.stream()
                        .filter(task -> tasks.statusOf(task) == DeadlineStatus.OVERDUE)
                        .count(),
                TaskQuery.ofGroup(body, TaskFilter.Group.OVERDUE).address(),
                "alarm");
    }

    private Waiting doubts() {
        return new Waiting("workbench.doubts", doubts.countOpen(), "/nghi-van", "risk");
    }

    private static boolean isUrgent(DeadlineStatus status) {
        return status == DeadlineStatus.OVERDUE || status == DeadlineStatus.DUE_SOON;
    }

    private static TaskFilter filterOf(Account account) {
        return account.role() == Role.AGENCY && account.bodyId() != null
                ? TaskFilter.ofLead(account.bodyId())
                : TaskFilter.ALL;
    }

    private static long count(List<Task> mine, TaskState state) {
        return mine.stream().filter(task -> task.state() == state).count();
    }

    private static boolean unpublished(Article article) {
        return switch (article.state()) {
            case ArticleState.Draft draft -> true;
            case ArticleState.Published published -> published.changedSince();
            case ArticleState.Withdrawn withdrawn -> false;
        };
    }
}

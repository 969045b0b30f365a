package vn.theo.workbench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.theo.access.Account;
import vn.theo.access.Role;
import vn.theo.document.Documents;
import vn.theo.document.QueuedDocument;
import vn.theo.portal.Articles;
import vn.theo.portal.Edition;
import vn.theo.site.Texts;
import vn.theo.task.Task;
import vn.theo.task.TaskEvent;
import vn.theo.task.TaskEvents;
import vn.theo.task.Tasks;
import vn.theo.workbench.WorkbenchPage.Change;

/** What happened lately, from every capability, newest first. */
@Service
class LatestChanges {
    private static final int SHOWN = 12;

    private final Documents documents;
    private final Tasks tasks;
    private final TaskEvents events;
    private final Articles articles;

    LatestChanges(Documents documents, Tasks tasks, TaskEvents events, Articles articles) {
        this.documents = documents;
        this.tasks = tasks;
        this.events = events;
        this.articles = articles;
    }

    List<Change> list(Account account, @Nullable Instant lastVisit, Texts texts) {
        List<Change> changes = new ArrayList<>();
        for (TaskEvent event : events.listLatest(SHOWN)) {
            tasks.find(event.taskId())
                    .filter(task -> concerns(account, task))
                    .ifPresent(task -> changes.add(new Change(
                            event.at(),
                            texts.of(
                                    "workbench.step",
                                    event.accountName(),
                                    texts.of("task.history." + event.action().name())),
                            task.title(),
                            task.address(),
                            isFresh(event.at(), lastVisit))));
        }
        if (account.role() == Role.OFFICE) {
            for (QueuedDocument document : documents.listNewest(SHOWN)) {
                changes.add(new Change(
                        document.receivedAt(),
                        texts.of("workbench.received"),
                        document.title(),
                        "/tin-den/" + document.id(),
                        isFresh(document.receivedAt(), lastVisit)));
            }
        }
        for (Edition edition : articles.listLatest(SHOWN, 0)) {
            changes.add(new Change(
                    edition.publishedAt(),
                    texts.of(edition.corrected() ? "workbench.corrected" : "workbench.published"),
                    edition.text().title(),
                    edition.address(),
                    isFresh(edition.publishedAt(), lastVisit)));
        }
        changes.sort(Comparator.comparing(Change::at).reversed());
        return changes.stream().limit(SHOWN).toList();
    }

    private static boolean concerns(Account account, Task task) {
        return account.role() != Role.AGENCY || Objects.equals(task.leadId(), account.bodyId());
    }

    private static boolean isFresh(Instant at, @Nullable Instant lastVisit) {
        return lastVisit != null && at.isAfter(lastVisit);
    }
}

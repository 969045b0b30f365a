package vn.theo.review;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.theo.access.Account;
import vn.theo.access.ForEveryone;
import vn.theo.access.ForOffice;
import vn.theo.kernel.Evidence;
import vn.theo.programme.Dossiers;
import vn.theo.site.Frame;
import vn.theo.site.NotFound;
import vn.theo.site.Notice;
import vn.theo.site.Redirect;
import vn.theo.task.Task;
import vn.theo.task.TaskLines;
import vn.theo.task.TaskTable;
import vn.theo.task.Tasks;

@Controller
class MeetingPages {
    private final Meetings meetings;
    private final Attendances attendances;
    private final Findings findings;
    private final RecordFinding recordFinding;
    private final Dossiers dossiers;
    private final Tasks tasks;
    private final TaskLines lines;
    private final HeardFigures heardFigures;

    MeetingPages(
            Meetings meetings,
            Attendances attendances,
            Findings findings,
            RecordFinding recordFinding,
            Dossiers dossiers,
            Tasks tasks,
            TaskLines lines,
            HeardFigures heardFigures) {
        this.meetings = meetings;
        this.attendances = attendances;
        this.findings = findings;
        this.recordFinding = recordFinding;
        this.dossiers = dossiers;
        this.tasks = tasks;
        this.lines = lines;
        this.heardFigures = heardFigures;
    }

    @ForEveryone
    @GetMapping("/hoi-nghi")
    MeetingListPage list(Frame frame) {
        List<Meeting> visible = frame.signedIn() ? meetings.listAll() : meetings.listPublished();
        return new MeetingListPage(
                frame,
                visible.stream()
                        .map(meeting -> new MeetingListPage.Row(
                                meeting,
                                dossiers.resolutionOf(meeting.documentId()).orElse(null),
                                tasks.listFor(null, List.of(meeting.documentId()))
                                        .size()))
                        .toList());
    }

    @ForEveryone
    @GetMapping("/hoi-nghi/{slug}")
    MeetingPage show(Frame frame, @PathVariable String slug) {
        Meeting meeting = meetings.findBySlug(slug)
                .filter(found -> found.published() || frame.signedIn())
                .orElseThrow(() -> new NotFound("review.not-found", slug));
        long documentId = meeting.documentId();
        List<Task> ordered = tasks.listFor(null, List.of(documentId));
        List<Finding> found = findings.listByDocument(documentId);
        Set<Long> withoutTask = findings.listWithoutTask(documentId);
        return new MeetingPage(
                frame,
                meeting,
                dossiers.resolutionOf(documentId).orElse(null),
                attendances.listByDocument(documentId),
                heardFigures.of(documentId, frame),
                found,
                found.stream()
                        .filter(finding -> finding.kind() == FindingKind.RECOMMENDATION
                                || finding.kind() == FindingKind.CONCLUSION)
                        .map(finding -> opinion(finding, ordered, withoutTask))
                        .toList(),
                new TaskTable(frame, lines.of(ordered, frame.texts())));
    }

    /** Says that no task arises from an opinion; the notice offers to take it back. */
    @ForOffice
    @PostMapping("/hoi-nghi/{slug}/khong-phat-sinh")
    View markWithoutTask(
            Frame frame, Account account, @PathVariable String slug, @RequestParam("y-kien") long findingId) {
        Meeting meeting = meetingOf(slug, findingId);
        recordFinding.markWithoutTask(findingId, account.name());
        return Redirect.to(
                meeting.address() + "#y-kien",
                Notice.success(frame.t("review.marked-no-task"))
                        .withUndo(meeting.address() + "/khong-phat-sinh/" + findingId + "/hoan-tac"));
    }

    @ForOffice
    @PostMapping("/hoi-nghi/{slug}/khong-phat-sinh/{findingId:\\d+}/hoan-tac")
    View unmark(Frame frame, Account account, @PathVariable String slug, @PathVariable long findingId) {
        Meeting meeting = meetingOf(slug, findingId);
        recordFinding.unmarkWithoutTask(findingId, account.name());
        return Redirect.to(meeting.address() + "#y-kien", Notice.success(frame.t("review.unmarked")));
    }

    private Meeting meetingOf(String slug, long findingId) {
        Meeting meeting = meetings.findBySlug(slug).orElseThrow(() -> new NotFound("review.not-found", slug));
        boolean belongs = findings.find(findingId)
                .filter(finding -> finding.evidence().quote().documentId() == meeting.documentId())
                .isPresent();
        if (!belongs) {
            throw new NotFound("review.finding-not-found");
        }
        return meeting;
    }

    /** A task arose from an opinion when it quotes the same words. */
    private static MeetingPage.Opinion opinion(Finding finding, List<Task> ordered, Set<Long> withoutTask) {
        String taskAddress = ordered.stream()
                .filter(task -> quotesSameWords(task, finding))
                .findFirst()
                .map(Task::address)
                .orElse(null);
        return new MeetingPage.Opinion(
                finding, MeetingRecords.codeOf(finding), taskAddress, withoutTask.contains(finding.id()));
    }

    private static boolean quotesSameWords(Task task, Finding finding) {
        Evidence evidence = task.evidence();
        return evidence != null
                && evidence.quote().span().equals(finding.evidence().quote().span());
    }
}

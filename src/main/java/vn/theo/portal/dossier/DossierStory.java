package vn.theo.portal.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.theo.document.StoredDocument;
import vn.theo.portal.Dateline;
import vn.theo.portal.Edition;
import vn.theo.programme.ChainLink;
import vn.theo.programme.Resolution;
import vn.theo.review.Finding;
import vn.theo.review.FindingKind;
import vn.theo.review.Meeting;
import vn.theo.task.Task;
import vn.theo.task.TaskAction;
import vn.theo.task.TaskEvent;
import vn.theo.task.TaskEvents;

/** Tells what happened with a resolution in the order of days. The public is not told of internal steps. */
record DossierStory(Dossier dossier, boolean forPublic) {
    Dossier told(List<StoredDocument> documents, TaskEvents taskEvents) {
        List<StoryEvent> events = new ArrayList<>();
        addChain(events);
        dossier.meetings().forEach(part -> addMeeting(part, events));
        dossier.tasks()
                .forEach(row -> addTask(row.task(), taskEvents.listOf(row.task().id()), events));
        if (!forPublic) {
            documents.forEach(document -> events.add(StoryEvent.of(
                    Dateline.dayOf(document.receivedAt()),
                    StoryKind.RECEIVED,
                    document.title(),
                    "/van-ban/" + document.id(),
                    null)));
        }
        dossier.news().forEach(story -> addNews(story, events));
        events.sort(Comparator.comparing(StoryEvent::day).thenComparing(StoryEvent::kind));
        return new Dossier(
                dossier.resolution(),
                dossier.chain(),
                dossier.targets(),
                dossier.stated(),
                dossier.meetings(),
                dossier.tasks(),
                dossier.taskCounts(),
                dossier.news(),
                List.copyOf(events),
                dossier.publishedAt());
    }

    private void addChain(List<StoryEvent> events) {
        Resolution resolution = dossier.resolution();
        if (resolution.adoptedOn() != null) {
            events.add(StoryEvent.of(
                    resolution.adoptedOn(),
                    StoryKind.ADOPTED,
                    resolution.symbol() + " " + resolution.title(),
                    null,
                    resolution.evidence()));
        }
        for (ChainLink link : dossier.chain()) {
            if (link.date() != null) {
                String words = link.type() + " " + (link.symbol() == null ? "" : link.symbol() + " ") + link.title();
                events.add(StoryEvent.of(link.date(), StoryKind.ISSUED, words, null, link.evidence()));
            }
        }
    }

    private static void addMeeting(MeetingPart part, List<StoryEvent> events) {
        Meeting meeting = part.meeting();
        LocalDate day = meeting.heldOn();
        if (day == null) {
            return;
        }
        events.add(StoryEvent.of(
                day, StoryKind.HELD, meeting.kind() + ": " + meeting.subject(), meeting.address(), meeting.evidence()));
        for (Finding finding : part.listOf(FindingKind.CONCLUSION)) {
            events.add(StoryEvent.of(day, StoryKind.CONCLUDED, finding.text(), meeting.address(), finding.evidence()));
        }
    }

    private void addTask(Task task, List<TaskEvent> steps, List<StoryEvent> events) {
        String address = forPublic ? null : task.address();
        String lead = task.leadName() == null ? "" : task.leadName() + ": ";
        events.add(StoryEvent.of(task.assignedOn(), StoryKind.ASSIGNED, lead + task.title(), address, task.evidence()));
        for (TaskEvent step : steps) {
            if (!forPublic || step.action() == TaskAction.CONFIRM) {
                String report = step.text() == null || forPublic ? "" : ": " + step.text();
                events.add(new StoryEvent(
                        Dateline.dayOf(step.at()),
                        StoryKind.TASK,
                        task.title() + report,
                        step.action(),
                        address,
                        null));
            }
        }
    }

    private static void addNews(Edition story, List<StoryEvent> events) {
        events.add(StoryEvent.of(story.day(), StoryKind.PUBLISHED, story.text().title(), story.address(), null));
    }
}

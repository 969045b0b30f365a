package vn.theo.portal.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.theo.document.StoredDocument;
import vn.theo.indicator.Observation;
import vn.theo.kernel.Evidence;
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
                    resolution.symbol() + ": " + resolution.title(),
                    null,
                    resolution.evidence()));
        }
        for (ChainLink link : dossier.chain()) {
            if (link.date() != null) {
                ChainName named = ChainName.of(link);
                String words = named.about().isEmpty() ? named.name() : named.name() + ": " + named.about();
                events.add(StoryEvent.of(link.date(), StoryKind.ISSUED, words, null, link.evidence()));
            }
        }
    }

    private void addMeeting(MeetingPart part, List<StoryEvent> events) {
        Meeting meeting = part.meeting();
        LocalDate day = meeting.heldOn();
        if (day == null) {
            return;
        }
        events.add(
                StoryEvent.of(day, StoryKind.HELD, capitalised(named(meeting)), meeting.address(), meeting.evidence()));
        for (StatedRow row : dossier.stated()) {
            saidAt(meeting, row)
                    .ifPresent(said -> events.add(StoryEvent.of(
                            day,
                            StoryKind.REPORTED,
                            capitalised(said.quote().text()),
                            row.indicator().address(),
                            said)));
        }
        addFound(part, day, StoryKind.STRENGTHS, FindingKind.STRENGTH, events);
        addFound(part, day, StoryKind.SHORTCOMINGS, FindingKind.SHORTCOMING, events);
        addFound(part, day, StoryKind.ADVISED, FindingKind.RECOMMENDATION, events);
        addFound(part, day, StoryKind.CONCLUDED, FindingKind.CONCLUSION, events);
    }

    /** All that was found of one kind as one event, with the words of the first. */
    private static void addFound(
            MeetingPart part, LocalDate day, StoryKind kind, FindingKind found, List<StoryEvent> events) {
        List<Finding> findings = part.listOf(found);
        if (!findings.isEmpty()) {
            String words = findings.stream().map(Finding::text).collect(Collectors.joining("; "));
            events.add(StoryEvent.of(
                    day,
                    kind,
                    capitalised(words),
                    part.meeting().address(),
                    findings.getFirst().evidence()));
        }
    }

    /** "hội nghị giao ban …", "hội nghị: kết quả …". */
    private static String named(Meeting meeting) {
        boolean told = meeting.subject()
                .toLowerCase(Locale.ROOT)
                .startsWith(meeting.kind().toLowerCase(Locale.ROOT));
        return told ? meeting.subject() : meeting.kind() + ": " + meeting.subject();
    }

    /** The fullest words in which a document of the meeting states these figures. */
    private static Optional<Evidence> saidAt(Meeting meeting, StatedRow row) {
        return Stream.concat(
                        row.claimed().stream().map(result -> result.claim().evidence()),
                        row.levels().stream().map(Observation::evidence))
                .flatMap(Stream::ofNullable)
                .filter(said -> said.quote().documentId() == meeting.documentId())
                .max(Comparator.comparing(said -> said.quote().text().length()));
    }

    private static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private void addTask(Task task, List<TaskEvent> steps, List<StoryEvent> events) {
        String address = forPublic ? null : task.address();
        String work = task.leadName() == null ? capitalised(task.title()) : task.leadName() + ": " + task.title();
        events.add(StoryEvent.of(task.assignedOn(), StoryKind.ASSIGNED, work, address, task.evidence()));
        for (TaskEvent step : steps) {
            if (!forPublic || step.action() == TaskAction.CONFIRM) {
                String report = step.text() == null || forPublic ? "" : ": " + step.text();
                events.add(new StoryEvent(
                        Dateline.dayOf(step.at()), StoryKind.TASK, work + report, step.action(), address, null));
            }
        }
    }

    private static void addNews(Edition story, List<StoryEvent> events) {
        events.add(StoryEvent.of(story.day(), StoryKind.PUBLISHED, story.text().title(), story.address(), null));
    }
}

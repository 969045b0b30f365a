package vn.theo.review;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.theo.body.Involvement;
import vn.theo.body.Involvements;
import vn.theo.programme.Dossiers;
import vn.theo.programme.Resolution;
import vn.theo.site.PublicWords;
import vn.theo.task.TaskOrigin;
import vn.theo.task.TaskOrigins;

/** Tells the capabilities below what meetings know: who attended, which words are public, what tasks can arise from. */
@Component
class MeetingRecords implements Involvements, PublicWords, TaskOrigins {
    private static final String FINDING = "y-kien-";

    private final Meetings meetings;
    private final Attendances attendances;
    private final Findings findings;
    private final Dossiers dossiers;

    MeetingRecords(Meetings meetings, Attendances attendances, Findings findings, Dossiers dossiers) {
        this.meetings = meetings;
        this.attendances = attendances;
        this.findings = findings;
        this.dossiers = dossiers;
    }

    @Override
    public List<Involvement> listOfPerson(long personId, boolean forPublic) {
        return attendances.listByPerson(personId).stream()
                .flatMap(attendance -> meetings
                        .findByDocument(attendance.evidence().quote().documentId())
                        .filter(meeting -> meeting.published() || !forPublic)
                        .map(meeting -> new Involvement(
                                Involvement.Kind.MEETING,
                                meeting.heldOn(),
                                meeting.subject(),
                                "review.role." + attendance.role().name(),
                                meeting.address(),
                                attendance.evidence().quote()))
                        .stream())
                .toList();
    }

    @Override
    public boolean isPublic(long documentId) {
        return meetings.findByDocument(documentId).filter(Meeting::published).isPresent();
    }

    @Override
    public Optional<TaskOrigin> find(String code) {
        if (!code.matches(FINDING + "\\d{1,15}")) {
            return Optional.empty();
        }
        long findingId = Long.parseLong(code.substring(FINDING.length()));
        return findings.find(findingId).flatMap(finding -> {
            long documentId = finding.evidence().quote().documentId();
            return meetings.findByDocument(documentId)
                    .map(meeting -> new TaskOrigin(
                            finding.text(),
                            meeting.chairName() == null ? "" : meeting.chairName(),
                            meeting.heldOn(),
                            dossiers.resolutionOf(documentId)
                                    .map(Resolution::id)
                                    .orElse(null),
                            finding.evidence(),
                            meeting.address() + "#y-kien"));
        });
    }

    /** The code by which the form of a new task finds this finding again. */
    static String codeOf(Finding finding) {
        return FINDING + finding.id();
    }
}

package vn.theo.desk;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.theo.body.RecordBody;
import vn.theo.body.RecordPerson;
import vn.theo.check.RecordClaim;
import vn.theo.document.HeadlineSink;
import vn.theo.document.RecordReference;
import vn.theo.indicator.RecordObservation;
import vn.theo.kernel.Quote;
import vn.theo.programme.Dossiers;
import vn.theo.programme.RecordChainLink;
import vn.theo.programme.RecordResolution;
import vn.theo.programme.RecordTarget;
import vn.theo.review.RecordAttendance;
import vn.theo.review.RecordFinding;
import vn.theo.review.RecordMeeting;
import vn.theo.task.AssignTask;

/** Takes a record that a decision made back out of its module. */
@Component
class Retraction {
    private final Dossiers dossiers;
    private final RecordResolution resolutions;
    private final RecordChainLink chainLinks;
    private final RecordTarget targets;
    private final RecordBody bodies;
    private final RecordPerson people;
    private final RecordAttendance attendance;
    private final RecordMeeting meetings;
    private final RecordObservation observations;
    private final RecordClaim claims;
    private final RecordFinding findings;
    private final AssignTask tasks;
    private final ObjectProvider<HeadlineSink> headlines;

    Retraction(
            Dossiers dossiers,
            RecordResolution resolutions,
            RecordChainLink chainLinks,
            RecordTarget targets,
            RecordBody bodies,
            RecordPerson people,
            RecordAttendance attendance,
            RecordMeeting meetings,
            RecordObservation observations,
            RecordClaim claims,
            RecordFinding findings,
            AssignTask tasks,
            ObjectProvider<HeadlineSink> headlines) {
        this.dossiers = dossiers;
        this.resolutions = resolutions;
        this.chainLinks = chainLinks;
        this.targets = targets;
        this.bodies = bodies;
        this.people = people;
        this.attendance = attendance;
        this.meetings = meetings;
        this.observations = observations;
        this.claims = claims;
        this.findings = findings;
        this.tasks = tasks;
        this.headlines = headlines;
    }

    /** Retracts the record that rests on these words. */
    void retract(RecordReference record, Quote words, String by, String reason) {
        long id = record.id();
        switch (RecordType.valueOf(record.type())) {
            case RESOLUTION -> resolutions.retract(id, by, reason);
            case DOSSIER -> dossiers.detach(words.documentId(), by, reason);
            case CHAIN_LINK -> chainLinks.retract(id, by, reason);
            case BODY -> bodies.retract(id, words, by, reason);
            case PERSON -> people.retract(id, words, by, reason);
            case ATTENDANCE -> attendance.retract(id, by, reason);
            case MEETING -> meetings.retract(id, by, reason);
            case OBSERVATION -> observations.retract(id, by, reason);
            case TARGET -> targets.retract(id, by, reason);
            case CLAIM -> claims.retract(id, by, reason);
            case FINDING -> findings.retract(id, by, reason);
            case TASK -> tasks.retract(id, by, reason);
            case HEADLINE -> headlines.ifAvailable(sink -> sink.retractHeadline(id, by, reason));
        }
    }
}

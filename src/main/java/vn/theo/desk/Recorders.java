package vn.theo.desk;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.theo.document.Proposal;
import vn.theo.document.ProposalKind;
import vn.theo.document.RecordReference;
import vn.theo.kernel.Evidence;
import vn.theo.lexicon.Corrections;
import vn.theo.reading.FoundBody;
import vn.theo.reading.FoundDirective;
import vn.theo.reading.FoundDocument;
import vn.theo.reading.FoundFinding;
import vn.theo.reading.FoundIndicator;
import vn.theo.reading.FoundLink;
import vn.theo.reading.FoundMeeting;
import vn.theo.reading.FoundPerson;

/** Finds the recorder of each kind of record, and keeps drafts as JSON beside the decision that confirmed them. */
@Component
class Recorders {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final DocumentRecorder documents;
    private final BodyRecorder bodies;
    private final PersonRecorder people;
    private final MeetingRecorder meetings;
    private final FigureRecorder figures;
    private final FindingRecorder findings;
    private final DirectiveRecorder directives;
    private final LinkRecorder links;

    Recorders(
            DocumentRecorder documents,
            BodyRecorder bodies,
            PersonRecorder people,
            MeetingRecorder meetings,
            FigureRecorder figures,
            FindingRecorder findings,
            DirectiveRecorder directives,
            LinkRecorder links) {
        this.documents = documents;
        this.bodies = bodies;
        this.people = people;
        this.meetings = meetings;
        this.figures = figures;
        this.findings = findings;
        this.directives = directives;
        this.links = links;
    }

    /** A draft with the recorder that knows it. */
    record Prepared<D extends Draft>(Recorder<D> recorder, D draft, DeskContext context) {
        CardText describe() {
            return recorder.describe(draft, context);
        }

        CardText describeRecorded() {
            return recorder.describeRecorded(draft, context);
        }

        Map<String, String> problems() {
            return recorder.problems(draft, context);
        }

        List<Field> fields() {
            return recorder.fields(draft, context);
        }

        Prepared<D> read(FormInput input) {
            return new Prepared<>(recorder, recorder.read(input, draft, context), context);
        }

        List<RecordReference> record(Evidence evidence) {
            return recorder.record(draft, evidence, context);
        }

        String json() {
            return MAPPER.writeValueAsString(draft);
        }
    }

    /** What would be recorded if this proposal were confirmed as found. */
    Prepared<?> prepare(Proposal proposal, DeskContext context) {
        return prepare(
                switch (proposal.found()) {
                    case FoundDocument found -> documents.draft(found, context);
                    case FoundBody found -> bodies.draft(found);
                    case FoundPerson found -> people.draft(found, context);
                    case FoundMeeting found -> meetings.draft(found, context);
                    case FoundIndicator found -> figures.draft(found, context);
                    case FoundFinding found -> findings.draft(found);
                    case FoundDirective found -> directives.draft(found, context);
                    case FoundLink found -> links.draft(found);
                },
                context);
    }

    /** The same with the corrections that people made of its names before. */
    Prepared<?> offered(Prepared<?> prepared, Corrections.Offers offers, long proposalId) {
        Draft renamed = DraftNames.renamed(
                prepared.draft(),
                name -> offers.of(proposalId, name.kind(), name.value())
                        .map(correction -> new DraftNames.Name(name.kind(), correction.corrected()))
                        .orElse(name));
        return prepare(renamed, prepared.context());
    }

    /** What was recorded when this draft was confirmed. */
    Prepared<?> restore(ProposalKind kind, String json, DeskContext context) {
        return prepare(MAPPER.readValue(json, type(kind)), context);
    }

    private Prepared<?> prepare(Draft draft, DeskContext context) {
        return switch (draft) {
            case Draft.OfDocument document -> new Prepared<>(documents, document, context);
            case Draft.OfBody body -> new Prepared<>(bodies, body, context);
            case Draft.OfPerson person -> new Prepared<>(people, person, context);
            case Draft.OfMeeting meeting -> new Prepared<>(meetings, meeting, context);
            case Draft.OfFigure figure -> new Prepared<>(figures, figure, context);
            case Draft.OfFinding finding -> new Prepared<>(findings, finding, context);
            case Draft.OfDirective directive -> new Prepared<>(directives, directive, context);
            case Draft.OfLink link -> new Prepared<>(links, link, context);
        };
    }

    private static Class<? extends Draft> type(ProposalKind kind) {
        return switch (kind) {
            case DOCUMENT -> Draft.OfDocument.class;
            case BODY -> Draft.OfBody.class;
            case PERSON -> Draft.OfPerson.class;
            case MEETING -> Draft.OfMeeting.class;
            case FIGURE -> Draft.OfFigure.class;
            case FINDING -> Draft.OfFinding.class;
            case DIRECTIVE -> Draft.OfDirective.class;
            case LINK -> Draft.OfLink.class;
        };
    }
}

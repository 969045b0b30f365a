package vn.theo.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.theo.document.RecordReference;
import vn.theo.kernel.Evidence;
import vn.theo.reading.FoundMeeting;
import vn.theo.review.NewMeeting;
import vn.theo.review.RecordMeeting;
import vn.theo.site.Texts;

/** The meeting that the text reports. */
@Component
class MeetingRecorder implements Recorder<Draft.OfMeeting> {
    private final RecordMeeting recordMeeting;

    MeetingRecorder(RecordMeeting recordMeeting) {
        this.recordMeeting = recordMeeting;
    }

    Draft.OfMeeting draft(FoundMeeting found, DeskContext context) {
        return new Draft.OfMeeting(found.kind(), found.subject(), context.eventDate(), found.chair());
    }

    @Override
    public CardText describe(Draft.OfMeeting draft, DeskContext context) {
        Texts texts = context.texts();
        List<String> details = new ArrayList<>();
        if (draft.subject() != null) {
            details.add(draft.subject());
        }
        if (draft.chair() != null) {
            details.add(texts.of("desk.meeting.chair", draft.chair()));
        }
        LocalDate heldOn = draft.heldOn();
        details.add(heldOn == null ? texts.of("desk.meeting.undated") : texts.date(heldOn));
        return new CardText(
                draft.kind().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                        + draft.kind().substring(1),
                details);
    }

    @Override
    public Map<String, String> problems(Draft.OfMeeting draft, DeskContext context) {
        return Map.of();
    }

    @Override
    public List<Field> fields(Draft.OfMeeting draft, DeskContext context) {
        Texts texts = context.texts();
        return List.of(
                Field.of(Field.Kind.LINE, "kind", texts.of("desk.field.meeting-kind"), draft.kind()),
                Field.of(Field.Kind.TEXT, "subject", texts.of("desk.field.subject"), draft.subject()),
                Field.of(
                        Field.Kind.DATE,
                        "heldOn",
                        texts.of("desk.field.held-on"),
                        draft.heldOn() == null ? "" : draft.heldOn().toString()),
                Field.of(Field.Kind.LINE, "chair", texts.of("desk.field.chair"), draft.chair()));
    }

    @Override
    public Draft.OfMeeting read(FormInput input, Draft.OfMeeting before, DeskContext context) {
        return new Draft.OfMeeting(
                input.required("kind"), input.optional("subject"), input.date("heldOn"), input.optional("chair"));
    }

    @Override
    public List<RecordReference> record(Draft.OfMeeting draft, Evidence evidence, DeskContext context) {
        return List.of(RecordType.MEETING.reference(recordMeeting
                .record(new NewMeeting(
                        draft.kind(),
                        draft.subject() == null ? draft.kind() : draft.subject(),
                        draft.heldOn(),
                        draft.chair(),
                        evidence))
                .id()));
    }
}

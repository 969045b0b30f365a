package vn.theo.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.theo.body.People;
import vn.theo.body.Person;
import vn.theo.body.RecordPerson;
import vn.theo.document.RecordReference;
import vn.theo.kernel.Evidence;
import vn.theo.reading.EventRole;
import vn.theo.reading.FoundPerson;
import vn.theo.review.RecordAttendance;
import vn.theo.site.Texts;

/** People with their posts on the day of the event, and whether they took part in the meeting. */
@Component
class PersonRecorder implements Recorder<Draft.OfPerson> {
    private final People people;
    private final RecordPerson recordPerson;
    private final RecordAttendance recordAttendance;

    PersonRecorder(People people, RecordPerson recordPerson, RecordAttendance recordAttendance) {
        this.people = people;
        this.recordPerson = recordPerson;
        this.recordAttendance = recordAttendance;
    }

    Draft.OfPerson draft(FoundPerson found, DeskContext context) {
        return new Draft.OfPerson(found.name(), found.positions(), found.role(), context.eventDate());
    }

    @Override
    public CardText describe(Draft.OfPerson draft, DeskContext context) {
        Texts texts = context.texts();
        List<String> details = new ArrayList<>();
        if (!draft.posts().isEmpty()) {
            details.add(String.join("; ", draft.posts()));
        }
        details.add(texts.of("desk.role." + draft.role()));
        LocalDate asOf = draft.asOf();
        if (asOf != null && !draft.posts().isEmpty()) {
            details.add(texts.of("desk.person.as-of", texts.date(asOf)));
        }
        people.findByName(draft.name()).ifPresent(person -> details.add(texts.of("desk.person.known")));
        return new CardText(draft.name(), details);
    }

    @Override
    public Map<String, String> problems(Draft.OfPerson draft, DeskContext context) {
        return draft.asOf() == null && !draft.posts().isEmpty()
                ? Map.of("asOf", context.texts().of("desk.problem.as-of"))
                : Map.of();
    }

    @Override
    public List<Field> fields(Draft.OfPerson draft, DeskContext context) {
        Texts texts = context.texts();
        return List.of(
                Field.of(Field.Kind.LINE, "name", texts.of("desk.field.person"), draft.name()),
                Field.of(Field.Kind.LINES, "posts", texts.of("desk.field.posts"), String.join("\n", draft.posts()))
                        .withHint(texts.of("desk.hint.lines")),
                Field.choice(
                        "role",
                        texts.of("desk.field.role"),
                        draft.role().name(),
                        Choices.of(EventRole.values(), "desk.role.", texts)),
                Field.of(
                                Field.Kind.DATE,
                                "asOf",
                                texts.of("desk.field.as-of"),
                                draft.asOf() == null ? "" : draft.asOf().toString())
                        .withHint(texts.of("desk.hint.as-of")));
    }

    @Override
    public Draft.OfPerson read(FormInput input, Draft.OfPerson before, DeskContext context) {
        return new Draft.OfPerson(
                input.required("name"),
                input.lines("posts"),
                input.choice("role", EventRole.class, before.role()),
                input.date("asOf"));
    }

    @Override
    public List<RecordReference> record(Draft.OfPerson draft, Evidence evidence, DeskContext context) {
        LocalDate asOf = draft.asOf();
        LocalDate day = asOf == null ? LocalDate.ofInstant(context.document().receivedAt(), Texts.ZONE) : asOf;
        Person person = recordPerson.record(draft.name(), draft.posts(), day, evidence);
        List<RecordReference> records = new ArrayList<>(List.of(RecordType.PERSON.reference(person.id())));
        if (Arrays.asList(EventRole.CHAIR, EventRole.SPEAKER, EventRole.ATTENDEE)
                .contains(draft.role())) {
            records.add(RecordType.ATTENDANCE.reference(recordAttendance
                    .record(person.id(), draft.posts(), draft.role(), evidence)
                    .id()));
        }
        return records;
    }
}

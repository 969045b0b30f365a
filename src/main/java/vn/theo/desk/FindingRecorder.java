package vn.theo.desk;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.theo.document.RecordReference;
import vn.theo.kernel.Evidence;
import vn.theo.reading.FoundFinding;
import vn.theo.review.FindingKind;
import vn.theo.review.RecordFinding;
import vn.theo.site.Texts;

/** What went well and what did not. */
@Component
class FindingRecorder implements Recorder<Draft.OfFinding> {
    private final RecordFinding recordFinding;

    FindingRecorder(RecordFinding recordFinding) {
        this.recordFinding = recordFinding;
    }

    Draft.OfFinding draft(FoundFinding found) {
        FindingKind kind = switch (found.kind()) {
            case STRENGTH -> FindingKind.STRENGTH;
            case SHORTCOMING -> FindingKind.SHORTCOMING;
        };
        return new Draft.OfFinding(kind, found.words().text().strip().replaceAll("\\s+", " "), null);
    }

    @Override
    public CardText describe(Draft.OfFinding draft, DeskContext context) {
        return CardText.of(
                draft.text(),
                context.texts().of("desk.finding." + draft.kind()),
                draft.issuer() == null ? "" : draft.issuer());
    }

    @Override
    public Map<String, String> problems(Draft.OfFinding draft, DeskContext context) {
        return Map.of();
    }

    @Override
    public List<Field> fields(Draft.OfFinding draft, DeskContext context) {
        Texts texts = context.texts();
        return List.of(
                Field.choice(
                        "kind",
                        texts.of("desk.field.finding-kind"),
                        draft.kind().name(),
                        Choices.of(FindingKind.values(), "desk.finding.", texts)),
                Field.of(Field.Kind.TEXT, "text", texts.of("desk.field.finding-text"), draft.text()),
                Field.of(Field.Kind.LINE, "issuer", texts.of("desk.field.said-by"), draft.issuer()));
    }

    @Override
    public Draft.OfFinding read(FormInput input, Draft.OfFinding before, DeskContext context) {
        return new Draft.OfFinding(
                input.choice("kind", FindingKind.class, before.kind()),
                input.required("text"),
                input.optional("issuer"));
    }

    @Override
    public List<RecordReference> record(Draft.OfFinding draft, Evidence evidence, DeskContext context) {
        return List.of(RecordType.FINDING.reference(recordFinding
                .record(draft.kind(), draft.text(), draft.issuer(), evidence)
                .id()));
    }
}

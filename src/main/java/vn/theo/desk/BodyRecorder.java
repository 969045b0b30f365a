package vn.theo.desk;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.theo.body.Bodies;
import vn.theo.body.RecordBody;
import vn.theo.document.RecordReference;
import vn.theo.kernel.Evidence;
import vn.theo.kernel.SentenceCase;
import vn.theo.reading.FoundBody;

/** Bodies: found in the record under any of their names, or added. */
@Component
class BodyRecorder implements Recorder<Draft.OfBody> {
    private final Bodies bodies;
    private final RecordBody recordBody;

    BodyRecorder(Bodies bodies, RecordBody recordBody) {
        this.bodies = bodies;
        this.recordBody = recordBody;
    }

    Draft.OfBody draft(FoundBody found) {
        return new Draft.OfBody(SentenceCase.of(found.name()));
    }

    @Override
    public CardText describe(Draft.OfBody draft, DeskContext context) {
        return CardText.of(
                draft.name(),
                bodies.findByName(draft.name())
                        .map(body -> context.texts().of("desk.body.known", body.name()))
                        .orElseGet(() -> context.texts().of("desk.body.new")));
    }

    @Override
    public Map<String, String> problems(Draft.OfBody draft, DeskContext context) {
        return Map.of();
    }

    @Override
    public List<Field> fields(Draft.OfBody draft, DeskContext context) {
        return List.of(Field.of(Field.Kind.LINE, "name", context.texts().of("desk.field.body"), draft.name())
                .withHint(context.texts().of("desk.hint.body")));
    }

    @Override
    public Draft.OfBody read(FormInput input, Draft.OfBody before, DeskContext context) {
        return new Draft.OfBody(input.required("name"));
    }

    @Override
    public List<RecordReference> record(Draft.OfBody draft, Evidence evidence, DeskContext context) {
        return List.of(RecordType.BODY.reference(
                recordBody.record(draft.name(), evidence, context.by()).id()));
    }
}

package vn.theo.desk;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.theo.document.HeadlineSink;
import vn.theo.document.RecordReference;
import vn.theo.kernel.Evidence;
import vn.theo.reading.FoundLink;
import vn.theo.site.Texts;

/** Headlines of other articles on the page; kept by whoever shows headlines. */
@Component
class LinkRecorder implements Recorder<Draft.OfLink> {
    private final ObjectProvider<HeadlineSink> headlines;

    LinkRecorder(ObjectProvider<HeadlineSink> headlines) {
        this.headlines = headlines;
    }

    Draft.OfLink draft(FoundLink found) {
        return new Draft.OfLink(found.title(), found.published(), found.place());
    }

    @Override
    public CardText describe(Draft.OfLink draft, DeskContext context) {
        Texts texts = context.texts();
        List<String> details = new ArrayList<>();
        details.add(texts.of("desk.place." + draft.place()));
        LocalDateTime published = draft.published();
        if (published != null) {
            details.add(texts.dateTime(published));
        }
        return new CardText(draft.title(), details);
    }

    @Override
    public Map<String, String> problems(Draft.OfLink draft, DeskContext context) {
        return Map.of();
    }

    @Override
    public List<Field> fields(Draft.OfLink draft, DeskContext context) {
        Texts texts = context.texts();
        return List.of(
                Field.of(Field.Kind.TEXT, "title", texts.of("desk.field.headline"), draft.title()),
                Field.of(
                                Field.Kind.LINE,
                                "published",
                                texts.of("desk.field.published"),
                                draft.published() == null
                                        ? ""
                                        : draft.published().toString())
                        .withHint(texts.of("desk.hint.published")),
                Field.choice(
                        "place",
                        texts.of("desk.field.link-place"),
                        draft.place().name(),
                        Choices.of(FoundLink.Place.values(), "desk.place.", texts)));
    }

    @Override
    public Draft.OfLink read(FormInput input, Draft.OfLink before, DeskContext context) {
        return new Draft.OfLink(
                input.required("title"), time(input), input.choice("place", FoundLink.Place.class, before.place()));
    }

    private static @Nullable LocalDateTime time(FormInput input) {
        String typed = input.optional("published");
        if (typed == null) {
            return null;
        }
        try {
            return LocalDateTime.parse(typed.length() == 10 ? typed + "T00:00" : typed.replace(' ', 'T'));
        } catch (DateTimeParseException notATime) {
            input.reject("published", "desk.error.time");
            return null;
        }
    }

    @Override
    public List<RecordReference> record(Draft.OfLink draft, Evidence evidence, DeskContext context) {
        HeadlineSink sink = headlines.getIfAvailable();
        return sink == null
                ? List.of()
                : List.of(RecordType.HEADLINE.reference(sink.recordHeadline(
                        draft.title(), draft.published(), draft.place().name(), evidence)));
    }
}

package vn.theo.desk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.OfficeWords;

/** The names in a draft that people correct: bodies, people, posts, units, indicators. */
final class DraftNames {
    private DraftNames() {}

    /** A name as it stands in a draft. */
    record Name(OfficeWords.Kind kind, String value) {}

    /** What a person made of a name. */
    record Change(OfficeWords.Kind kind, String from, String to) {}

    static List<Name> of(Draft draft) {
        return switch (draft) {
            case Draft.OfDocument document -> names(OfficeWords.Kind.AGENCY, document.issuer());
            case Draft.OfBody body -> names(OfficeWords.Kind.AGENCY, body.name());
            case Draft.OfPerson person ->
                Stream.concat(
                                names(OfficeWords.Kind.PERSON, person.name()).stream(),
                                person.posts().stream().map(post -> new Name(OfficeWords.Kind.POST, post)))
                        .toList();
            case Draft.OfMeeting meeting -> names(OfficeWords.Kind.PERSON, meeting.chair());
            case Draft.OfFigure figure ->
                List.of(
                        new Name(OfficeWords.Kind.INDICATOR, figure.name()),
                        new Name(OfficeWords.Kind.UNIT, figure.unit()));
            case Draft.OfFinding finding -> List.of();
            case Draft.OfDirective directive ->
                Stream.concat(Stream.ofNullable(directive.lead()), directive.coAgencies().stream())
                        .map(body -> new Name(OfficeWords.Kind.AGENCY, body))
                        .toList();
            case Draft.OfLink link -> List.of();
        };
    }

    private static List<Name> names(OfficeWords.Kind kind, @Nullable String value) {
        return value == null ? List.of() : List.of(new Name(kind, value));
    }

    /** The draft with every name replaced by what the function makes of it. */
    static Draft renamed(Draft draft, UnaryOperator<Name> change) {
        Renaming to = new Renaming(change);
        return switch (draft) {
            case Draft.OfDocument it ->
                new Draft.OfDocument(
                        it.place(),
                        it.type(),
                        it.number(),
                        it.title(),
                        to.optional(OfficeWords.Kind.AGENCY, it.issuer()),
                        it.date(),
                        it.period(),
                        it.relation());
            case Draft.OfBody it -> new Draft.OfBody(to.one(OfficeWords.Kind.AGENCY, it.name()));
            case Draft.OfPerson it ->
                new Draft.OfPerson(
                        to.one(OfficeWords.Kind.PERSON, it.name()),
                        to.all(OfficeWords.Kind.POST, it.posts()),
                        it.role(),
                        it.asOf());
            case Draft.OfMeeting it ->
                new Draft.OfMeeting(
                        it.kind(), it.subject(), it.heldOn(), to.optional(OfficeWords.Kind.PERSON, it.chair()));
            case Draft.OfFigure it ->
                new Draft.OfFigure(
                        to.one(OfficeWords.Kind.INDICATOR, it.name()),
                        it.indicatorId(),
                        it.areaId(),
                        it.period(),
                        it.value(),
                        to.one(OfficeWords.Kind.UNIT, it.unit()),
                        it.kind(),
                        it.bound(),
                        it.vintage(),
                        it.priceBasis(),
                        it.base());
            case Draft.OfFinding it -> it;
            case Draft.OfDirective it ->
                new Draft.OfDirective(
                        it.weight(),
                        it.title(),
                        to.optional(OfficeWords.Kind.AGENCY, it.lead()),
                        to.all(OfficeWords.Kind.AGENCY, it.coAgencies()),
                        it.deliverable(),
                        it.deadline(),
                        it.deadlineText(),
                        it.openEndedReason(),
                        it.assigner());
            case Draft.OfLink it -> it;
        };
    }

    private record Renaming(UnaryOperator<Name> change) {
        String one(OfficeWords.Kind kind, String value) {
            return change.apply(new Name(kind, value)).value();
        }

        @Nullable
        String optional(OfficeWords.Kind kind, @Nullable String value) {
            return value == null ? null : one(kind, value);
        }

        List<String> all(OfficeWords.Kind kind, List<String> values) {
            return values.stream().map(value -> one(kind, value)).toList();
        }
    }

    /** What was changed from one draft to the other, name by name; names added or taken out are no corrections. */
    static List<Change> changes(Draft before, Draft after) {
        Map<OfficeWords.Kind, List<String>> old = byKind(before);
        Map<OfficeWords.Kind, List<String>> now = byKind(after);
        List<Change> changes = new ArrayList<>();
        old.forEach((kind, names) -> {
            List<String> others = now.getOrDefault(kind, List.of());
            List<String> gone = new ArrayList<>(names);
            List<String> come = new ArrayList<>(others);
            if (names.size() != others.size()) {
                gone.removeAll(others);
                come.removeAll(names);
            }
            for (int i = 0; i < gone.size() && gone.size() == come.size(); i++) {
                if (!Objects.equals(gone.get(i), come.get(i))) {
                    changes.add(new Change(kind, gone.get(i), come.get(i)));
                }
            }
        });
        return changes;
    }

    private static Map<OfficeWords.Kind, List<String>> byKind(Draft draft) {
        Map<OfficeWords.Kind, List<String>> names = new EnumMap<>(OfficeWords.Kind.class);
        of(draft)
                .forEach(name -> names.computeIfAbsent(name.kind(), kind -> new ArrayList<>())
                        .add(name.value()));
        return names;
    }
}

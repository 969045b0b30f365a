package vn.theo.reading;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a reading for people: one heading for each kind of record, one line for each record. */
final class ReadingText {
    private final StringBuilder out = new StringBuilder();

    private final @Nullable String received;

    /**
     * @param received the text as received when each record is to be explained, else null
     */
    private ReadingText(@Nullable String received) {
        this.received = received;
    }

    static String of(String file, Reading reading) {
        return of(file, reading, null);
    }

    /** The same with the words that made each record under it, when the text as received is given. */
    static String of(String file, Reading reading, @Nullable String received) {
        ReadingText text = new ReadingText(received);
        text.out.append("== ").append(file).append('\n');
        text.frame(reading.frame());
        text.section("Documents", reading.documents(), ReadingText::document);
        text.section("Indicators", reading.indicators(), ReadingText::indicator);
        text.section("People", reading.people(), ReadingText::person);
        text.section("Organisations", reading.bodies(), FoundBody::name);
        if (reading.meeting() != null) {
            text.section("Meeting", List.of(reading.meeting()), ReadingText::meeting);
        }
        text.section("Findings", reading.findings(), ReadingText::finding);
        text.section("Directives", reading.directives(), ReadingText::directive);
        text.section("Related", reading.links(), ReadingText::link);
        return text.out.toString();
    }

    private void frame(FoundFrame frame) {
        line("Title", frame.title() == null ? null : frame.title().text());
        line("Lead", frame.lead() == null ? null : frame.lead().text());
        line("Byline", frame.byline() == null ? null : frame.byline().text());
        line("Published", frame.published());
        line("Body", frame.body() == null ? null : "characters " + span(frame.body()));
    }

    private void line(String label, @Nullable String value) {
        if (value != null) {
            out.append(String.format("%-10s %s%n", label, oneLine(value)));
        }
    }

    private <T> void section(String title, List<T> items, java.util.function.Function<T, String> shown) {
        if (items.isEmpty()) {
            return;
        }
        out.append('\n').append(title).append(" (").append(items.size()).append(")\n");
        for (T item : items) {
            out.append("  - ").append(oneLine(shown.apply(item))).append('\n');
            if (received != null && item instanceof Found found) {
                explain(found, received);
            }
        }
    }

    private void explain(Found found, String text) {
        Explanation why = found.trace().explain();
        out.append("      why: ").append(lower(why.rule()).replace('_', ' '));
        for (Explanation.Part part : why.parts()) {
            out.append("; ").append(lower(part.role()).replace('_', ' '));
            out.append(" “").append(oneLine(part.span().of(text))).append('”');
        }
        out.append('\n');
    }

    private static String document(FoundDocument document) {
        return document.type() + or(" số ", document.number()) + or(" của ", document.issuer()) + " ["
                + lower(document.relation()) + "]" + at(document);
    }

    private static String indicator(FoundIndicator indicator) {
        return indicator.name() + ": " + indicator.value().toPlainString() + " " + indicator.unit() + " ["
                + lower(indicator.kind()) + or(", ", indicator.period())
                + (indicator.form() == null ? "" : ", " + lower(indicator.form())) + "]" + at(indicator);
    }

    private static String person(FoundPerson person) {
        String posts = person.positions().isEmpty() ? "" : ", " + String.join(", ", person.positions());
        return person.name() + posts + " [" + lower(person.role()) + "]" + at(person);
    }

    private static String meeting(FoundMeeting meeting) {
        return meeting.kind() + or(", chaired by ", meeting.chair()) + or(": ", meeting.subject()) + at(meeting);
    }

    private static String finding(FoundFinding finding) {
        return (finding.kind() == FoundFinding.Kind.STRENGTH ? "+ " : "- ")
                + finding.words().text()
                + at(finding);
    }

    private static String directive(FoundDirective directive) {
        return (directive.assignee() == null ? "(nobody named)" : directive.assignee()) + ": "
                + directive.words().text() + or(" | by ", directive.deadline()) + or(" | told by ", directive.issuer())
                + at(directive);
    }

    private static String link(FoundLink link) {
        return link.title() + (link.published() == null ? "" : " (" + link.published() + ")");
    }

    private static String at(Found found) {
        return " @" + span(found.words().span());
    }

    private static String span(vn.theo.kernel.Span span) {
        return span.start() + "-" + span.end();
    }

    private static String or(String lead, @Nullable String value) {
        return value == null ? "" : lead + value;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String oneLine(String string) {
        return string.replaceAll("\\s+", " ").strip();
    }
}

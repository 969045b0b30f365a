package vn.theo.reading;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Span;
import vn.theo.reading.text.HtmlSurface;

/**
 * Writes a reading as one line of JSON. Every quote and action comes with {@code start} and {@code end}, code points of
 * the text as received; findings are plain strings with their spans in parallel arrays.
 */
public final class ReadingJson {
    private static final int EDGE = 40;

    private final JsonLine json = new JsonLine();
    private final ReceivedText.Accepted received;
    private final Reading reading;
    private final boolean explained;

    private ReadingJson(ReceivedText.Accepted received, Reading reading, boolean explained) {
        this.received = received;
        this.reading = reading;
        this.explained = explained;
    }

    /** The line for the reading of a text, without a line break at its end. */
    public static String line(String file, ReceivedText.Accepted received, Reading reading) {
        return line(file, received, reading, false);
    }

    /** The same with the words that made each record, in the order of {@link Reading#all()}, when they are asked for. */
    static String line(String file, ReceivedText.Accepted received, Reading reading, boolean explained) {
        ReadingJson writer = new ReadingJson(received, reading, explained);
        return writer.json.object(() -> writer.members(Map.of("file", file))).toString();
    }

    /**
     * The line for the reading of a text of an archive.
     *
     * @param origin members that say where the text comes from, written first in their order
     * @param explained whether the words that made each record are written too
     */
    public static String line(
            Map<String, String> origin, ReceivedText.Accepted received, Reading reading, boolean explained) {
        ReadingJson writer = new ReadingJson(received, reading, explained);
        return writer.json.object(() -> writer.members(origin)).toString();
    }

    /** A line that holds nothing but texts, in their order. */
    public static String flat(Map<String, String> members) {
        JsonLine json = new JsonLine();
        return json.object(() -> members.forEach((name, value) -> json.key(name).value(value)))
                .toString();
    }

    private void members(Map<String, String> origin) {
        origin.forEach((name, value) -> json.key(name).value(value));
        frame();
        list("documents", reading.documents(), this::document);
        list("indicators", reading.indicators(), this::indicator);
        list("people", reading.people(), this::person);
        list("organizations", reading.bodies(), body -> json.value(body.name()));
        meeting();
        findings("achievement", FoundFinding.Kind.STRENGTH);
        findings("shortcoming", FoundFinding.Kind.SHORTCOMING);
        list("directives", reading.directives(), this::directive);
        list("related_links", reading.links(), this::link);
        if (explained) {
            list("explanations", reading.all(), this::explanation);
        }
    }

    private void explanation(Found found) {
        Explanation why = found.trace().explain();
        json.object(() -> {
            span(found.words().span());
            json.key("rule").value(lower(why.rule()));
            json.key("parts")
                    .array(() -> why.parts()
                            .forEach(part -> json.object(() -> {
                                json.key("role").value(lower(part.role()));
                                json.key("text").value(part.span().of(received.text()));
                                span(part.span());
                            })));
        });
    }

    private void frame() {
        FoundFrame frame = reading.frame();
        json.key("title").value(shown(frame.title()));
        json.key("lead").value(shown(frame.lead()));
        json.key("byline").value(shown(frame.byline()));
        json.key("published").value(frame.published());
        Span body = frame.body();
        if (body == null) {
            json.key("body_start").value((String) null);
            json.key("body_end").value((String) null);
            json.key("body_span").value((String) null);
            return;
        }
        String words = body.of(received.text());
        int points = words.codePointCount(0, words.length());
        int edge = Math.min(EDGE, points);
        json.key("body_start").value(words.substring(0, words.offsetByCodePoints(0, edge)));
        json.key("body_end").value(words.substring(words.offsetByCodePoints(words.length(), -edge)));
        json.key("body_span").object(() -> span(body));
    }

    /** Printed words on one line, without the marks of Markdown or HTML. */
    private @Nullable String shown(@Nullable Excerpt excerpt) {
        if (excerpt == null) {
            return null;
        }
        return switch (received.markup()) {
            case HTML -> HtmlSurface.plain(excerpt.text());
            case PLAIN ->
                excerpt.text()
                        .replace("**", " ")
                        .replaceAll("[\\s\\u00A0]+", " ")
                        .strip();
        };
    }

    private void document(FoundDocument document) {
        json.object(() -> {
            json.key("type").value(document.type());
            json.key("number").value(document.number());
            json.key("issuer").value(document.issuer());
            json.key("relation").value(lower(document.relation()));
            quote(document.words());
        });
    }

    private void indicator(FoundIndicator indicator) {
        json.object(() -> {
            json.key("name").value(indicator.name());
            json.key("value").value(indicator.value());
            json.key("unit").value(indicator.unit());
            json.key("kind").value(lower(indicator.kind()));
            json.key("period").value(indicator.period());
            if (indicator.form() != null) {
                json.key("form").value(lower(indicator.form()));
            }
            quote(indicator.words());
        });
    }

    private void person(FoundPerson person) {
        json.object(() -> {
            json.key("name").value(person.name());
            json.key("positions").array(() -> person.positions().forEach(json::value));
            json.key("role_in_event").value(lower(person.role()));
            quote(person.words());
        });
    }

    private void meeting() {
        FoundMeeting meeting = reading.meeting();
        json.key("meeting");
        if (meeting == null) {
            json.value((String) null);
            return;
        }
        json.object(() -> {
            json.key("kind").value(meeting.kind());
            json.key("chair").value(meeting.chair());
            json.key("subject").value(meeting.subject());
        });
    }

    private void findings(String name, FoundFinding.Kind kind) {
        List<FoundFinding> found =
                reading.findings().stream().filter(one -> one.kind() == kind).toList();
        list(name + "s", found, one -> json.value(one.words().text()));
        list(name + "_spans", found, one -> json.object(() -> span(one.words().span())));
    }

    private void directive(FoundDirective directive) {
        json.object(() -> {
            json.key("assignee").value(directive.assignee());
            json.key("co_assignees").array(() -> directive.coAssignees().forEach(json::value));
            json.key("action").value(directive.words().text());
            span(directive.words().span());
            json.key("deadline").value(directive.deadline());
            json.key("due")
                    .value(directive.due() == null ? null : directive.due().toString());
            json.key("recurrence").value(directive.recurrence());
            json.key("product").value(directive.product());
            json.key("issuer").value(directive.issuer());
        });
    }

    private void link(FoundLink link) {
        json.object(() -> {
            json.key("title").value(link.title());
            json.key("published").value(published(link.published()));
        });
    }

    private static @Nullable String published(@Nullable LocalDateTime time) {
        if (time == null) {
            return null;
        }
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toString().substring(0, 16);
    }

    private void quote(Excerpt words) {
        json.key("quote").value(words.text());
        span(words.span());
    }

    private void span(Span span) {
        json.key("start").value(span.start());
        json.key("end").value(span.end());
    }

    private <T> void list(String name, List<T> items, java.util.function.Consumer<T> each) {
        json.key(name).array(() -> items.forEach(each));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

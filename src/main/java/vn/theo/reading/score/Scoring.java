package vn.theo.reading.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.theo.reading.Excerpt;
import vn.theo.reading.FoundDirective;
import vn.theo.reading.FoundDocument;
import vn.theo.reading.FoundFinding;
import vn.theo.reading.FoundFrame;
import vn.theo.reading.FoundIndicator;
import vn.theo.reading.FoundLink;
import vn.theo.reading.FoundMeeting;
import vn.theo.reading.FoundPerson;
import vn.theo.reading.Reading;
import vn.theo.reading.text.Normal;

/** Compares the reading of one text with its annotation, field by field. */
final class Scoring {
    private final String text;
    private final Reading reading;
    private final JsonNode gold;
    private final Map<String, Score.Tally> tallies = new LinkedHashMap<>();
    private final List<String> misses = new ArrayList<>();
    private final List<String> wrongQuotes = new ArrayList<>();

    Scoring(String text, Reading reading, JsonNode gold, JsonNode offsets) {
        this.text = text;
        this.reading = reading;
        this.gold = gold;
        scoreIndicators();
        match("documents", reading.documents(), items("documents"), Scoring::document, FoundDocument::toString);
        match("people", reading.people(), items("people"), Scoring::person, FoundPerson::toString);
        match("roles", reading.people(), items("people"), Scoring::role, FoundPerson::toString);
        scoreBodies();
        scoreDirectives();
        scoreFindings();
        match("links", reading.links(), items("related_links"), Scoring::link, FoundLink::toString);
        scoreFrame(offsets);
        scoreMeeting();
        reading.all().forEach(found -> check(found.words()));
    }

    Map<String, Score.Tally> tallies() {
        return tallies;
    }

    List<String> misses() {
        return misses;
    }

    List<String> wrongQuotes() {
        return wrongQuotes;
    }

    private void scoreIndicators() {
        BiFunction<FoundIndicator, JsonNode, Double> value =
                (found, item) -> found.value().abs().compareTo(number(item).abs()) == 0 ? 1.0 : 0;
        BiFunction<FoundIndicator, JsonNode, Double> whole = (found, item) -> {
            boolean same = found.value().compareTo(number(item)) == 0
                    && unit(found.unit()).equals(unit(string(item, "unit")))
                    && lower(found.kind()).equals(string(item, "kind"));
            return same ? (1 + WordOverlap.of(found.words().text(), string(item, "quote"))) / 2 : 0.0;
        };
        match("indicators", reading.indicators(), items("indicators"), whole, Scoring::shown);
        match("values", reading.indicators(), items("indicators"), value, Scoring::shown);
    }

    private static String shown(FoundIndicator found) {
        return found.value().toPlainString() + " " + found.unit() + " " + lower(found.kind()) + " | " + found.name()
                + " | " + found.words().text();
    }

    private static BigDecimal number(JsonNode item) {
        return new BigDecimal(item.path("value").asString("0"));
    }

    private static String unit(String unit) {
        int slash = unit.indexOf('/');
        return Normal.collapsed(slash < 0 ? unit : unit.substring(0, slash));
    }

    private static double document(FoundDocument found, JsonNode item) {
        return same(found.type(), string(item, "type")) && same(found.number(), nullable(item, "number")) ? 1 : 0;
    }

    private static double person(FoundPerson found, JsonNode item) {
        return same(found.name(), string(item, "name")) ? 1 : 0;
    }

    private static double role(FoundPerson found, JsonNode item) {
        return person(found, item) > 0 && lower(found.role()).equals(string(item, "role_in_event")) ? 1 : 0;
    }

    private static double link(FoundLink found, JsonNode item) {
        return same(found.title(), string(item, "title")) ? 1 : 0;
    }

    private void scoreBodies() {
        List<String> annotated = new ArrayList<>();
        gold.path("organizations").forEach(item -> annotated.add(item.asString()));
        int recalled = 0;
        for (String name : annotated) {
            boolean found = reading.bodies().stream().anyMatch(body -> WordOverlap.of(body.name(), name) >= 0.6);
            recalled += found ? 1 : 0;
            if (!found) {
                misses.add("organizations MISSED " + name);
            }
        }
        tallies.put("organizations", new Score.Tally(recalled, recalled, annotated.size()));
    }

    private void scoreDirectives() {
        BiFunction<FoundDirective, JsonNode, Double> action =
                (found, item) -> half(WordOverlap.of(found.words().text(), string(item, "action")));
        BiFunction<FoundDirective, JsonNode, Double> assigned = (found, item) -> {
            String wanted = nullable(item, "assignee");
            boolean same = same(found.assignee(), wanted)
                    || (wanted != null && found.assignee() != null && WordOverlap.of(found.assignee(), wanted) >= 0.6);
            return same ? action.apply(found, item) : 0.0;
        };
        Function<FoundDirective, String> shown = found -> "[" + found.assignee() + "] "
                + found.words().text() + " [" + found.issuer() + "; " + found.deadline() + "]";
        match("directives", reading.directives(), items("directives"), action, shown);
        match("assignees", reading.directives(), items("directives"), assigned, shown);
    }

    private void scoreFindings() {
        Score.Tally strengths = findings("achievements", FoundFinding.Kind.STRENGTH);
        Score.Tally shortcomings = findings("shortcomings", FoundFinding.Kind.SHORTCOMING);
        tallies.put("findings", strengths.plus(shortcomings));
    }

    private Score.Tally findings(String field, FoundFinding.Kind kind) {
        List<FoundFinding> found =
                reading.findings().stream().filter(one -> one.kind() == kind).toList();
        BiFunction<FoundFinding, JsonNode, Double> words =
                (one, item) -> half(WordOverlap.of(one.words().text(), item.asString()));
        match(field, found, items(field), words, one -> one.words().text());
        return Objects.requireNonNull(tallies.get(field));
    }

    private static double half(double overlap) {
        return overlap >= 0.5 ? overlap : 0;
    }

    private void scoreFrame(JsonNode offsets) {
        FoundFrame frame = reading.frame();
        String bodyStart = null;
        String bodyEnd = null;
        if (frame.body() != null) {
            int from = text.offsetByCodePoints(0, frame.body().start());
            int to = text.offsetByCodePoints(0, frame.body().end());
            bodyStart = text.substring(from, Math.min(text.length(), from + 40));
            bodyEnd = text.substring(Math.max(0, to - 40), to);
        }
        int equal = frameField("title", shownText(frame.title()), nullable(gold, "title"))
                + frameField("lead", shownText(frame.lead()), nullable(gold, "lead"))
                + frameField("byline", shownText(frame.byline()), nullable(gold, "byline"))
                + frameField("published", frame.published(), nullable(gold, "published"));
        boolean start =
                startsAt(frame, offsets) && frameField("body_start", bodyStart, nullable(gold, "body_start")) == 1;
        equal += start ? 1 : 0;
        equal += frameField("body_end", bodyEnd, nullable(gold, "body_end"));
        tallies.put("frame", new Score.Tally(equal, 6, 6));
    }

    private boolean startsAt(FoundFrame frame, JsonNode offsets) {
        JsonNode start = offsets.path("body_start");
        boolean same = frame.body() == null
                || !start.isNumber()
                || start.asInt() == frame.body().start();
        if (!same) {
            misses.add("frame body_start at " + frame.body() + " WANTED " + start);
        }
        return same;
    }

    private int frameField(String name, @Nullable String found, @Nullable String wanted) {
        if (same(found, wanted)) {
            return 1;
        }
        misses.add("frame " + name + " FOUND <" + found + "> WANTED <" + wanted + ">");
        return 0;
    }

    private static @Nullable String shownText(@Nullable Excerpt excerpt) {
        return excerpt == null ? null : excerpt.text();
    }

    private void scoreMeeting() {
        JsonNode wanted = gold.path("meeting");
        FoundMeeting found = reading.meeting();
        if (wanted.isNull() || wanted.isMissingNode()) {
            tallies.put("meeting", new Score.Tally(0, found == null ? 0 : 3, 0));
            return;
        }
        int equal = 0;
        if (found != null) {
            equal += same(found.kind(), nullable(wanted, "kind")) ? 1 : 0;
            equal += same(found.chair(), nullable(wanted, "chair")) ? 1 : 0;
            String subject = nullable(wanted, "subject");
            equal += same(found.subject(), subject)
                            || (subject != null
                                    && found.subject() != null
                                    && WordOverlap.of(found.subject(), subject) >= 0.6)
                    ? 1
                    : 0;
        }
        if (equal < 3) {
            misses.add("meeting FOUND " + found + " WANTED " + wanted);
        }
        tallies.put("meeting", new Score.Tally(equal, found == null ? 0 : 3, 3));
    }

    private List<JsonNode> items(String field) {
        List<JsonNode> items = new ArrayList<>();
        gold.path(field).forEach(items::add);
        return items;
    }

    private record Pair(int found, int item, double score) {}

    private <T> void match(
            String field,
            List<T> found,
            List<JsonNode> annotated,
            BiFunction<T, JsonNode, Double> score,
            Function<T, String> shown) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            for (int j = 0; j < annotated.size(); j++) {
                double value = score.apply(found.get(i), annotated.get(j));
                if (value > 0) {
                    pairs.add(new Pair(i, j, value));
                }
            }
        }
        pairs.sort((a, b) -> Double.compare(b.score, a.score));
        boolean[] usedFound = new boolean[found.size()];
        boolean[] usedItem = new boolean[annotated.size()];
        int matched = 0;
        for (Pair pair : pairs) {
            if (!usedFound[pair.found] && !usedItem[pair.item]) {
                usedFound[pair.found] = true;
                usedItem[pair.item] = true;
                matched++;
            }
        }
        tallies.put(field, new Score.Tally(matched, found.size(), annotated.size()));
        for (int i = 0; i < annotated.size(); i++) {
            if (!usedItem[i]) {
                misses.add(field + " MISSED " + oneLine(annotated.get(i).toString()));
            }
        }
        for (int i = 0; i < found.size(); i++) {
            if (!usedFound[i]) {
                misses.add(field + " EXCESS " + oneLine(shown.apply(found.get(i))));
            }
        }
    }

    private static String oneLine(String string) {
        return string.replace("\n", "\\n");
    }

    private void check(Excerpt words) {
        if (!words.text().equals(words.span().of(text))) {
            wrongQuotes.add(words.toString());
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String string(JsonNode item, String field) {
        return item.path(field).asString("");
    }

    private static @Nullable String nullable(JsonNode item, String field) {
        JsonNode value = item.path(field);
        return value.isNull() || value.isMissingNode() ? null : value.asString();
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one == null || other == null
                ? one == null && other == null
                : Normal.collapsed(one).equals(Normal.collapsed(other));
    }
}

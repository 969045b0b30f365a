package vn.theo.desk;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.theo.document.Documents;
import vn.theo.document.MarkedText;
import vn.theo.document.Proposal;
import vn.theo.document.Proposals;
import vn.theo.kernel.Period;
import vn.theo.kernel.Span;
import vn.theo.reading.Explanation;
import vn.theo.reading.Found;
import vn.theo.reading.FoundBody;
import vn.theo.reading.FoundDirective;
import vn.theo.reading.FoundDocument;
import vn.theo.reading.FoundFinding;
import vn.theo.reading.FoundIndicator;
import vn.theo.reading.FoundLink;
import vn.theo.reading.FoundMeeting;
import vn.theo.reading.FoundPerson;
import vn.theo.reading.OfficeWords;
import vn.theo.reading.ShownText;
import vn.theo.site.Texts;

/** Explains a proposal: from the words kept with it to the sentence in which a person sees them. */
@Component
class Why {
    /** How far a sentence is shown beyond the words themselves, in code points. */
    private static final int FARTHEST = 320;

    private final Proposals proposals;
    private final Documents documents;

    Why(Proposals proposals, Documents documents) {
        this.proposals = proposals;
        this.documents = documents;
    }

    WhyBox of(Proposal proposal, DeskContext context) {
        Explanation explanation = proposals.explanationOf(proposal.id());
        ShownText shown = documents.shown(context.document());
        int[] text = shown.text().codePoints().toArray();
        List<WhyBox.Part> parts = new ArrayList<>();
        for (Explanation.Part part : explanation.parts()) {
            Span span = shown.shown(part.span());
            String words = oneLine(words(text, span.start(), span.end()));
            parts.add(new WhyBox.Part(
                    parts.size() + 1,
                    context.texts().of("desk.part." + part.role()),
                    words,
                    other(meaning(part.role(), proposal.found(), words, context.texts()), words),
                    span.start(),
                    span.end()));
        }
        Span own = shown.shown(proposal.words().span());
        List<WhyBox.Passage> passages = new ArrayList<>();
        List<WhyBox.Part> left = new ArrayList<>(parts);
        passages.add(passage(text, own, left));
        while (!left.isEmpty()) {
            WhyBox.Part next = left.getFirst();
            passages.add(passage(text, new Span(next.from(), next.to()), left));
        }
        return new WhyBox(context.texts().of("desk.rule." + explanation.rule()), passages, parts);
    }

    /** The sentence around these words; the parts inside it are marked and taken off the list. */
    private static WhyBox.Passage passage(int[] text, Span words, List<WhyBox.Part> left) {
        int from = sentenceStart(text, words.start());
        int to = sentenceEnd(text, words.end());
        List<MarkedText.Mark> marks = left.stream()
                .filter(part -> part.from() >= from && part.to() <= to || part.from() == words.start())
                .map(part -> new MarkedText.Mark(
                        part.number(), new Span(part.from() - from, Math.min(part.to(), to) - from)))
                .toList();
        left.removeIf(part -> marks.stream().anyMatch(mark -> mark.key() == part.number()));
        List<WhyBox.Piece> pieces =
                MarkedText.of(words(text, from, to).replace('\n', ' ').replace('\r', ' '), marks).lines().stream()
                        .flatMap(line -> line.segments().stream())
                        .map(segment -> new WhyBox.Piece(segment.text(), segment.keys(), segment.starting()))
                        .toList();
        return new WhyBox.Passage(pieces, !opensLine(text, from), !endsLine(text, to));
    }

    private static String words(int[] text, int from, int to) {
        return new String(text, from, Math.max(0, to - from));
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private static int sentenceStart(int[] text, int at) {
        int i = at;
        while (i > 0 && at - i < FARTHEST && !isBreak(text, i - 1)) {
            i--;
        }
        while (i < at && Character.isWhitespace(text[i])) {
            i++;
        }
        return i;
    }

    private static int sentenceEnd(int[] text, int at) {
        int i = at;
        while (i < text.length && i - at < FARTHEST && text[i] != '\n' && !isBreak(text, i)) {
            i++;
        }
        return i < text.length && text[i] == '.' ? i + 1 : i;
    }

    /** A line break, or a full stop with a space and a capital after it. */
    private static boolean isBreak(int[] text, int i) {
        boolean stop = text[i] == '.' || text[i] == '!' || text[i] == '?';
        return text[i] == '\n'
                || stop && i + 2 < text.length && text[i + 1] == ' ' && Character.isUpperCase(text[i + 2]);
    }

    private static boolean opensLine(int[] text, int from) {
        int i = from;
        while (i > 0 && text[i - 1] == ' ') {
            i--;
        }
        return i == 0 || isBreak(text, i - 1);
    }

    private static boolean endsLine(int[] text, int to) {
        return to >= text.length || text[to] == '\n' || text[to] == '\r' || to > 0 && isBreak(text, to - 1);
    }

    /** How words were understood where that is more than what they say. */
    private static String meaning(Explanation.Role role, Found found, String words, Texts texts) {
        return switch (found) {
            case FoundIndicator figure -> ofFigure(role, figure, words, texts);
            case FoundPerson person ->
                switch (role) {
                    case DEED -> texts.of("desk.role." + person.role());
                    case NAME -> other(person.name(), words);
                    default -> "";
                };
            case FoundBody body -> role == Explanation.Role.NAME ? other(body.name(), words) : "";
            case FoundDirective directive -> ofDirective(role, directive, words, texts);
            case FoundDocument document ->
                role == Explanation.Role.RELATION ? texts.of("desk.relation." + document.relation()) : "";
            case FoundFinding finding ->
                role == Explanation.Role.TRIGGER ? texts.of("desk.finding." + finding.kind()) : "";
            case FoundMeeting meeting -> "";
            case FoundLink link -> "";
        };
    }

    private static String ofFigure(Explanation.Role role, FoundIndicator figure, String words, Texts texts) {
        return switch (role) {
            case PERIOD -> {
                String period = figure.period();
                yield period == null
                        ? ""
                        : Period.find(period).map(texts::period).orElse(period);
            }
            case VALUE -> figure.value().signum() < 0 ? texts.number(figure.value()) : "";
            case UNIT -> other(figure.unit(), words);
            case NAME -> other(figure.name(), words);
            case TRIGGER -> texts.of("desk.figure-kind." + figure.kind());
            case BOUND -> texts.of("desk.bound." + figure.bound());
            default -> "";
        };
    }

    private static String ofDirective(Explanation.Role role, FoundDirective directive, String words, Texts texts) {
        return switch (role) {
            case ASSIGNEE -> directive.assignee() == null ? "" : other(directive.assignee(), words);
            case DEADLINE ->
                directive.due() != null
                        ? texts.of("desk.why.due", texts.date(directive.due()))
                        : directive.recurrence() != null ? texts.of("desk.why.recurs") : texts.of("desk.why.no-day");
            case ORDER -> texts.of("desk.weight." + directive.weight());
            default -> "";
        };
    }

    private static String other(String understood, String printed) {
        return OfficeWords.key(understood).equals(OfficeWords.key(printed)) ? "" : understood;
    }
}

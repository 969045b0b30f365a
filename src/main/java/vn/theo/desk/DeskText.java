package vn.theo.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.theo.document.MarkedText;
import vn.theo.kernel.Span;
import vn.theo.reading.Excerpt;
import vn.theo.reading.FoundFrame;
import vn.theo.reading.ShownText;

/** The text as received with the words of every proposal marked in place, however they nest and overlap. */
public record DeskText(List<Line> lines) {
    /** The key of the marks of headline, lead and byline. */
    static final long FRAME = 0;

    public DeskText {
        lines = List.copyOf(lines);
    }

    /**
     * One line of the text.
     *
     * @param from its first code point in the text as shown
     */
    public record Line(List<Piece> pieces, boolean blank, int from) {
        public Line {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * Words under the same marks.
     *
     * @param keys ids of the proposals over these words, outermost first, joined by spaces; empty for plain words
     * @param style style sheet classes: the innermost mark gives the colour, the next one out the underline
     * @param chips the marks that begin here
     */
    public record Piece(String text, String keys, String style, List<Chip> chips) {
        public Piece {
            chips = List.copyOf(chips);
        }
    }

    /** The letter at the start of a marked stretch, leading to its card. */
    public record Chip(long key, String letter, String style) {}

    /** The key of the marks of words that were recognised weakly from a picture. */
    private static final long WEAK = -1;

    static DeskText of(ShownText text, FoundFrame frame, List<Card> cards, List<Span> weak) {
        List<MarkedText.Mark> marks = new ArrayList<>();
        weak.forEach(span -> marks.add(new MarkedText.Mark(WEAK, text.shown(span))));
        Stream.of(frame.title(), frame.lead(), frame.byline())
                .flatMap(Stream::ofNullable)
                .map(Excerpt::span)
                .forEach(span -> marks.add(new MarkedText.Mark(FRAME, text.shown(span))));
        Map<Long, Card> byKey = new HashMap<>();
        for (Card card : cards) {
            byKey.put(card.proposal().id(), card);
            Span span = card.proposal().words().span();
            marks.add(new MarkedText.Mark(card.proposal().id(), text.shown(span)));
        }
        List<Line> lines = new ArrayList<>();
        int[] starts = starts(text.text());
        for (MarkedText.Line line : MarkedText.of(text.text(), marks).lines()) {
            List<Piece> pieces = line.segments().stream()
                    .map(segment -> piece(segment, byKey))
                    .toList();
            lines.add(new Line(pieces, line.blank(), starts[lines.size()]));
        }
        return new DeskText(lines);
    }

    /** For each line the code points before it. */
    private static int[] starts(String text) {
        IntStream.Builder starts = IntStream.builder().add(0);
        int place = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            place++;
            if (text.charAt(i) == '\n') {
                starts.add(place);
            }
        }
        return starts.build().toArray();
    }

    private static Piece piece(MarkedText.Segment segment, Map<Long, Card> cards) {
        boolean weak = segment.keys().contains(WEAK);
        List<Long> keys = segment.keys().stream().filter(key -> key != WEAK).toList();
        if (keys.isEmpty()) {
            return new Piece(segment.text(), "", weak ? "weak" : "", List.of());
        }
        StringBuilder style = new StringBuilder("m k-")
                .append(group(keys.getLast(), cards).style())
                .append(" s-")
                .append(state(keys.getLast(), cards));
        if (keys.size() > 1) {
            style.append(" u-").append(group(keys.get(keys.size() - 2), cards).style());
        }
        style.append(weak ? " weak" : "");
        return new Piece(
                segment.text(),
                keys.stream().map(String::valueOf).collect(Collectors.joining(" ")),
                style.toString(),
                segment.starting().stream()
                        .filter(key -> key != WEAK)
                        .map(key -> new Chip(
                                key,
                                group(key, cards).letter(),
                                group(key, cards).style()))
                        .toList());
    }

    private static Group group(long key, Map<Long, Card> cards) {
        Card card = cards.get(key);
        return card == null ? Group.FRAME : card.group();
    }

    private static String state(long key, Map<Long, Card> cards) {
        Card card = cards.get(key);
        return card == null ? "frame" : card.stateStyle();
    }
}

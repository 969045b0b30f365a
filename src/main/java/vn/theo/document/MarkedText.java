package vn.theo.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.theo.kernel.Span;

/**
 * A text cut for showing: lines, and in each line segments under the same marks. Marks may nest and overlap; each segment
 * names the marks it lies under, outermost (longest) first. Takes time linear in the text and the marked stretches.
 */
public record MarkedText(List<Line> lines) {
    public MarkedText {
        lines = List.copyOf(lines);
    }

    /** A stretch of the text to be marked, in code points of the text as received. */
    public record Mark(long key, Span span) {}

    /** One line of the text, without its line break. */
    public record Line(List<Segment> segments) {
        public Line {
            segments = List.copyOf(segments);
        }

        public boolean blank() {
            return segments.stream().allMatch(segment -> segment.text().isBlank());
        }
    }

    /**
     * Words under the same marks.
     *
     * @param keys the marks over these words, longest first
     * @param starting those of them that begin here
     */
    public record Segment(String text, List<Long> keys, List<Long> starting) {
        public Segment {
            keys = List.copyOf(keys);
            starting = List.copyOf(starting);
        }
    }

    public static MarkedText of(String text, List<Mark> marks) {
        return new MarkedText(new Cutter(text, marks).cut());
    }

    /** Parts the paragraphs of one table cell in a converted text. */
    private static final int CELL_BREAK = 0x2028;

    /** Walks once over the text, code point by code point, opening and closing marks. */
    private static final class Cutter {
        private static final Comparator<Mark> OUTERMOST_FIRST = Comparator.comparingInt(
                        (Mark mark) -> mark.span().length())
                .reversed()
                .thenComparingInt(mark -> mark.span().start())
                .thenComparingLong(Mark::key);

        private final String text;
        private final List<Mark> coming;
        private final List<Mark> open = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private List<Segment> segments = new ArrayList<>();
        private List<Long> starting = new ArrayList<>();
        private int next;
        private int nearestEnd = Integer.MAX_VALUE;

        Cutter(String text, List<Mark> marks) {
            this.text = text;
            this.coming = marks.stream()
                    .filter(mark -> mark.span().length() > 0)
                    .sorted(Comparator.comparing(Mark::span))
                    .toList();
        }

        List<Line> cut() {
            int position = 0;
            for (int i = 0; i < text.length(); position++) {
                move(position);
                int character = text.codePointAt(i);
                i += Character.charCount(character);
                if (character == '\n' || character == CELL_BREAK) {
                    endLine();
                } else if (character != '\r') {
                    words.appendCodePoint(character);
                }
            }
            endLine();
            return lines;
        }

        private void move(int position) {
            if (position >= nearestEnd) {
                endSegment();
                open.removeIf(mark -> mark.span().end() <= position);
                nearestEnd =
                        open.stream().mapToInt(mark -> mark.span().end()).min().orElse(Integer.MAX_VALUE);
            }
            while (next < coming.size() && coming.get(next).span().start() <= position) {
                endSegment();
                Mark mark = coming.get(next++);
                open.add(mark);
                open.sort(OUTERMOST_FIRST);
                starting.add(mark.key());
                nearestEnd = Math.min(nearestEnd, mark.span().end());
            }
        }

        private void endSegment() {
            if (!words.isEmpty()) {
                segments.add(new Segment(
                        words.toString(), open.stream().map(Mark::key).toList(), starting));
                words.setLength(0);
                starting = new ArrayList<>();
            }
        }

        private void endLine() {
            endSegment();
            lines.add(new Line(segments));
            segments = new ArrayList<>();
        }
    }
}

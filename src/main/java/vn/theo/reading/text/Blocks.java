package vn.theo.reading.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of a surface into blocks. In texts that wrap their lines by hand a block runs to the next blank line,
 * bullet or number; in others every line is a block, unless it breaks off in the middle of a sentence.
 */
final class Blocks {
    private static final int FARTHEST_BAR = 80;
    private static final char CELL_BREAK = '\u2028';
    private static final int LONGEST_HEADING = 240;

    private final String surface;
    private final List<Line> lines;
    private final Tokenizer tokenizer;
    private final Text text;
    private final boolean wrapped;
    private final CapitalHeadings headings;
    private final List<Block> blocks = new ArrayList<>();
    private int row = -1;

    private Blocks(Text text, Tokenizer tokenizer) {
        this.text = text;
        this.surface = text.surface();
        this.tokenizer = tokenizer;
        this.lines = Line.allOf(surface);
        this.wrapped = isWrapped();
        this.headings = new CapitalHeadings(surface, lines);
    }

    /** The blocks of a text whose tokens are added to the tokenizer on the way. */
    static List<Block> of(Text text, Tokenizer tokenizer) {
        Blocks blocks = new Blocks(text, tokenizer);
        blocks.walk();
        return blocks.blocks;
    }

    private void walk() {
        int[] nextBar = nextBars();
        int column = -1;
        int i = 0;
        while (i < lines.size()) {
            Line line = lines.get(i);
            switch (line.kind()) {
                case BLANK -> i++;
                case BAR -> {
                    column = columnAfterBar(i, column, nextBar[i]);
                    i++;
                }
                case ROW -> {
                    addRow(line);
                    i++;
                }
                case RULE, UNDERLINE, IMAGE -> {
                    Block.Kind kind = line.kind() == Line.Kind.IMAGE ? Block.Kind.IMAGE : Block.Kind.RULE;
                    add(kind, i, i + 1, column, 0);
                    i++;
                }
                case TEXT, ITEM, HEADING -> i = addText(i, column);
            }
        }
    }

    private int columnAfterBar(int i, int column, int nextBar) {
        if (column < 0) {
            boolean opens = nextBar > 0 && nextBar - i <= FARTHEST_BAR;
            row = opens ? row + 1 : row;
            return opens ? 0 : -1;
        }
        Line.Kind next = i + 1 < lines.size() ? lines.get(i + 1).kind() : Line.Kind.BLANK;
        boolean closes = next == Line.Kind.BAR || next == Line.Kind.BLANK || nextBar < 0 || nextBar - i > FARTHEST_BAR;
        return closes ? -1 : column + 1;
    }

    private int[] nextBars() {
        int[] next = new int[lines.size()];
        int bar = -1;
        for (int i = lines.size() - 1; i >= 0; i--) {
            next[i] = bar;
            bar = lines.get(i).kind() == Line.Kind.BAR ? i : bar;
        }
        return next;
    }

    private int addText(int from, int column) {
        Line line = lines.get(from);
        boolean bulletAlone = line.kind() == Line.Kind.ITEM && line.words() == line.to();
        if (bulletAlone && (from + 1 == lines.size() || lines.get(from + 1).kind() != Line.Kind.TEXT)) {
            return from + 1;
        }
        int end = bulletAlone ? from + 2 : from + 1;
        while (end < lines.size() && continues(end, from)) {
            end++;
        }
        int level = lines.get(from).level();
        boolean underlined = end < lines.size() && lines.get(end).kind() == Line.Kind.UNDERLINE;
        add(Block.Kind.PARAGRAPH, from, end, column, underlined ? lines.get(end).level() : level);
        return end;
    }

    /** Whether the line at i goes on with the block that began at first. */
    private boolean continues(int i, int first) {
        Line line = lines.get(i);
        Line before = lines.get(i - 1);
        if (line.kind() != Line.Kind.TEXT || before.kind() == Line.Kind.HEADING) {
            return false;
        }
        if (surface.startsWith("Nơi nhận", line.from()) || surface.startsWith("./.", Math.max(0, before.to() - 3))) {
            return false;
        }
        char last = lastLetter(before);
        boolean closed = ".;:!?…".indexOf(last) >= 0;
        boolean lower = startsLower(line);
        if (!wrapped) {
            return lower && !closed && before.to() - before.from() > 24;
        }
        if (!lower && headings.partsAt(i)) {
            return false;
        }
        boolean shortLine = before.to() - before.from() < 50;
        boolean bold = isBold(before.from(), before.to()) && !(isBold(line.from(), line.to()) && i - first < 6);
        return lower || (!bold && !(closed && shortLine));
    }

    private boolean startsLower(Line line) {
        for (int i = line.from(); i < line.to(); i++) {
            char c = surface.charAt(i);
            if (c != '*' && c != '_' && c != '(' && c != '"' && c != '“') {
                return Character.isLowerCase(c);
            }
        }
        return false;
    }

    private char lastLetter(Line line) {
        int i = line.to() - 1;
        while (i > line.from() && ("*_)”\"".indexOf(surface.charAt(i)) >= 0 || Chars.isSpace(surface.charAt(i)))) {
            i--;
        }
        return surface.charAt(i);
    }

    /** Whether lines break in the middle of sentences again and again. */
    private boolean isWrapped() {
        int pairs = 0;
        int broken = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line before = lines.get(i - 1);
            if (lines.get(i).kind() == Line.Kind.TEXT && isProse(before)) {
                pairs++;
                boolean open = ".;:!?…".indexOf(lastLetter(before)) < 0;
                broken += open && startsLower(lines.get(i)) && before.to() - before.from() < 160 ? 1 : 0;
            }
        }
        return broken >= 2 && broken * 6 >= pairs;
    }

    private static boolean isProse(Line line) {
        return line.kind() == Line.Kind.TEXT || line.kind() == Line.Kind.ITEM;
    }

    private void addRow(Line line) {
        if (surface.substring(line.from(), line.to()).chars().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        row++;
        int column = 0;
        int from = line.from() + 1;
        while (from < line.to()) {
            int to = surface.indexOf('|', from);
            to = to < 0 ? line.to() : Math.min(to, line.to());
            if (!surface.substring(from, to).isBlank()) {
                addCell(from, to, column);
            }
            from = to + 1;
            column++;
        }
    }

    /** A cell of a row; converted files part the paragraphs of a cell by line separators. */
    private void addCell(int from, int to, int column) {
        if (surface.indexOf(CELL_BREAK, from, to) < 0) {
            addBlock(Block.Kind.CELL, from, to, from, "", column, 0, List.of());
            return;
        }
        int start = from;
        while (start < to) {
            int end = surface.indexOf(CELL_BREAK, start, to);
            end = end < 0 ? to : end;
            Line line = Line.of(surface, start, end);
            if (!line.isBlank()) {
                addBlock(Block.Kind.CELL, line.from(), line.to(), line.words(), line.marker(), column, 0, List.of());
            }
            start = end + 1;
        }
    }

    private void add(Block.Kind kind, int from, int end, int column, int level) {
        Line first = lines.get(from);
        Line last = lines.get(end - 1);
        Block.Kind actual = kind != Block.Kind.PARAGRAPH ? kind : textKind(first, last, column, level);
        boolean bulletAlone = first.kind() == Line.Kind.ITEM && first.words() == first.to() && end - from > 1;
        int start = bulletAlone ? lines.get(from + 1).from() : first.from();
        addBlock(actual, start, last.to(), first.words(), first.marker(), column, level, lines.subList(from, end));
    }

    private Block.Kind textKind(Line first, Line last, int column, int level) {
        if (column >= 0) {
            return Block.Kind.CELL;
        }
        boolean heading = first.kind() == Line.Kind.HEADING
                || level > 0
                || (last.to() - first.from() <= LONGEST_HEADING
                        && (isBold(first.from(), last.to())
                                || CapitalHeadings.isCapitals(surface, first.from(), last.to())));
        if (heading) {
            return Block.Kind.HEADING;
        }
        return first.kind() == Line.Kind.ITEM ? Block.Kind.ITEM : Block.Kind.PARAGRAPH;
    }

    private void addBlock(
            Block.Kind kind, int from, int to, int words, String marker, int column, int level, List<Line> printed) {
        int first = tokenizer.tokens().size();
        boolean text_ = kind != Block.Kind.IMAGE && kind != Block.Kind.RULE;
        List<Stretch> stretches = new ArrayList<>();
        if (text_ && printed.isEmpty()) {
            tokenizer.add(words, to);
        }
        for (int i = 0; text_ && i < printed.size(); i++) {
            int lineFirst = tokenizer.tokens().size();
            tokenizer.add(i == 0 ? words : printed.get(i).from(), printed.get(i).to());
            stretches.add(new Stretch(text, lineFirst, tokenizer.tokens().size()));
        }
        Stretch content = new Stretch(text, first, tokenizer.tokens().size());
        blocks.add(new Block(
                blocks.size(),
                kind,
                from,
                to,
                marker,
                isBold(from, to),
                level,
                column < 0 ? -1 : row,
                column,
                content,
                stretches.isEmpty() ? List.of(content) : stretches,
                Sentences.of(content)));
    }

    /** Whether ** opens the stretch and closes at its end with nothing outside it. */
    private boolean isBold(int from, int to) {
        return to - from > 4 && surface.startsWith("**", from) && closesBold(from, to);
    }

    private boolean closesBold(int from, int to) {
        int end = to;
        while (end > from && (Chars.isSpace(surface.charAt(end - 1)) || ".:;".indexOf(surface.charAt(end - 1)) >= 0)) {
            end--;
        }
        if (end - 2 <= from || !surface.startsWith("**", end - 2)) {
            return false;
        }
        int marks = 0;
        boolean inside = false;
        for (int i = from; i < end; i++) {
            if (surface.charAt(i) == '*' && i + 1 < end && surface.charAt(i + 1) == '*') {
                inside = !inside;
                i++;
                marks++;
            } else if (!inside && Character.isLetter(surface.charAt(i))) {
                return false;
            }
        }
        return marks >= 2;
    }
}

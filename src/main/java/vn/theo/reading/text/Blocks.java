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
    private final Lines lines;
    private final Tokenizer tokenizer;
    private final Text text;
    private final LineFlow flow;
    private final boolean wrapped;
    private final CapitalHeadings headings;
    private final List<Block> blocks;
    private int row = -1;

    private Blocks(Text text, Tokenizer tokenizer) {
        this.text = text;
        this.surface = text.surface();
        this.tokenizer = tokenizer;
        this.lines = Lines.of(surface);
        this.flow = new LineFlow(surface, lines);
        this.wrapped = flow.isWrapped();
        this.headings = new CapitalHeadings(surface, lines);
        // blank lines or bars stand between most blocks
        this.blocks = new ArrayList<>(lines.size() / 2 + 8);
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
            Line.Kind lineKind = lines.kind(i);
            if (lines.column(i) >= 0 && lineKind != Line.Kind.BLANK) {
                i = addColumn(i);
                continue;
            }
            switch (lineKind) {
                case BLANK -> i++;
                case BAR -> {
                    column = columnAfterBar(i, column, nextBar[i]);
                    i++;
                }
                case ROW -> {
                    addRow(lines.get(i));
                    i++;
                }
                case RULE, UNDERLINE, IMAGE -> {
                    Block.Kind kind = lineKind == Line.Kind.IMAGE ? Block.Kind.IMAGE : Block.Kind.RULE;
                    add(kind, i, i + 1, column, 0);
                    i++;
                }
                case TEXT, ITEM, HEADING -> i = addText(i, column);
            }
        }
    }

    /** One of two columns that were printed beside each other: a cell of its own. */
    private int addColumn(int i) {
        row += lines.column(i) == 0 || lines.kind(i - 1) == Line.Kind.BLANK ? 1 : 0;
        boolean worded = switch (lines.kind(i)) {
            case TEXT, ITEM, HEADING -> true;
            case BLANK, BAR, ROW, RULE, UNDERLINE, IMAGE -> false;
        };
        add(worded ? Block.Kind.PARAGRAPH : Block.Kind.RULE, i, i + 1, lines.column(i), 0);
        return i + 1;
    }

    private int columnAfterBar(int i, int column, int nextBar) {
        if (column < 0) {
            boolean opens = nextBar > 0 && nextBar - i <= FARTHEST_BAR;
            row = opens ? row + 1 : row;
            return opens ? 0 : -1;
        }
        Line.Kind next = i + 1 < lines.size() ? lines.kind(i + 1) : Line.Kind.BLANK;
        boolean below = i + 1 < lines.size() && (headings.isType(i + 1) || flow.opensAct(i + 1));
        boolean closes =
                below || next == Line.Kind.BAR || next == Line.Kind.BLANK || nextBar < 0 || nextBar - i > FARTHEST_BAR;
        return closes ? -1 : column + 1;
    }

    private int[] nextBars() {
        int[] next = new int[lines.size()];
        int bar = -1;
        for (int i = lines.size() - 1; i >= 0; i--) {
            next[i] = bar;
            bar = lines.kind(i) == Line.Kind.BAR ? i : bar;
        }
        return next;
    }

    private int addText(int from, int column) {
        boolean bulletAlone = lines.kind(from) == Line.Kind.ITEM && lines.words(from) == lines.to(from);
        if (bulletAlone && (from + 1 == lines.size() || lines.kind(from + 1) != Line.Kind.TEXT)) {
            return from + 1;
        }
        int end = bulletAlone ? from + 2 : from + 1;
        while (end < lines.size() && continues(end, from)) {
            end++;
        }
        int level = lines.level(from);
        boolean underlined = end < lines.size() && lines.kind(end) == Line.Kind.UNDERLINE;
        add(Block.Kind.PARAGRAPH, from, end, column, underlined ? lines.level(end) : level);
        return end;
    }

    /** Whether the line at i goes on with the block that began at first. */
    private boolean continues(int i, int first) {
        if (i == first + 1 && flow.splitsArticle(i)) {
            return true;
        }
        if (lines.kind(i) != Line.Kind.TEXT || lines.kind(i - 1) == Line.Kind.HEADING) {
            return false;
        }
        boolean ended = surface.startsWith("./.", Math.max(0, lines.to(i - 1) - 3));
        if (ended || lines.column(i - 1) >= 0 || lines.column(i) >= 0 || flow.opensPart(i)) {
            return false;
        }
        int lengthBefore = lines.to(i - 1) - lines.from(i - 1);
        boolean closed = flow.isClosed(i - 1);
        boolean lower = flow.startsLower(i) && !headings.isType(i - 1);
        if (!wrapped) {
            return lower && !closed && lengthBefore > 24;
        }
        if (!lower && headings.partsAt(i)) {
            return false;
        }
        boolean shortLine = lengthBefore < 50;
        boolean bold =
                isBold(lines.from(i - 1), lines.to(i - 1)) && !(isBold(lines.from(i), lines.to(i)) && i - first < 6);
        return lower || (!bold && !(closed && shortLine));
    }

    private void addRow(Line line) {
        if (!holdsWords(line.from(), line.to())) {
            return;
        }
        row++;
        int column = 0;
        int from = line.from() + (surface.charAt(line.from()) == '|' ? 1 : 0);
        while (from < line.to()) {
            int to = surface.indexOf('|', from);
            to = to < 0 ? line.to() : Math.min(to, line.to());
            if (!isBlank(from, to)) {
                addCell(from, to, column);
            }
            from = to + 1;
            column++;
        }
    }

    private boolean holdsWords(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(surface.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(surface.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A cell of a row; converted files part the paragraphs of a cell by line separators. */
    private void addCell(int from, int to, int column) {
        if (surface.indexOf(CELL_BREAK, from, to) < 0) {
            addBlock(Block.Kind.CELL, from, to, from, "", column, 0, 0, 0);
            return;
        }
        int start = from;
        while (start < to) {
            int end = surface.indexOf(CELL_BREAK, start, to);
            end = end < 0 ? to : end;
            Line line = Line.of(surface, start, end);
            if (!line.isBlank()) {
                addBlock(Block.Kind.CELL, line.from(), line.to(), line.words(), line.marker(), column, 0, 0, 0);
            }
            start = end + 1;
        }
    }

    private void add(Block.Kind kind, int from, int end, int column, int level) {
        Line first = lines.get(from);
        Line last = end - from == 1 ? first : lines.get(end - 1);
        Block.Kind actual = kind != Block.Kind.PARAGRAPH ? kind : textKind(first, last, column, level);
        boolean bulletAlone = first.kind() == Line.Kind.ITEM && first.words() == first.to() && end - from > 1;
        int start = bulletAlone ? lines.get(from + 1).from() : first.from();
        addBlock(actual, start, last.to(), first.words(), first.marker(), column, level, from, end);
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
            Block.Kind kind,
            int from,
            int to,
            int words,
            String marker,
            int column,
            int level,
            int firstLine,
            int endLine) {
        int first = tokenizer.tokens().size();
        boolean worded = kind != Block.Kind.IMAGE && kind != Block.Kind.RULE;
        List<Stretch> printed = List.of();
        if (worded && endLine - firstLine > 1) {
            printed = addLines(words, firstLine, endLine);
        } else if (worded) {
            tokenizer.add(words, to);
        }
        Stretch content = new Stretch(text, first, tokenizer.tokens().size());
        List<Stretch> whole = List.of(content);
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
                printed.isEmpty() ? whole : printed,
                Sentences.of(content, whole)));
    }

    /** Adds the words of several lines, of the first only from its words on. */
    private List<Stretch> addLines(int words, int firstLine, int endLine) {
        List<Stretch> printed = new ArrayList<>();
        for (int i = firstLine; i < endLine; i++) {
            int first = tokenizer.tokens().size();
            Line line = lines.get(i);
            tokenizer.add(i == firstLine ? words : line.from(), line.to());
            printed.add(new Stretch(text, first, tokenizer.tokens().size()));
        }
        return printed;
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

package vn.theo.reading.text;

/**
 * One printed line: its surface offsets without white space at the ends (equal when blank), and what its marks say.
 *
 * @param words offset where the words begin, after marks, bullet and number
 * @param marker bullet or number as printed, or the empty string
 */
record Line(Kind kind, int from, int to, int words, String marker, int level) {
    enum Kind {
        BLANK,
        TEXT,
        ITEM,
        HEADING,
        IMAGE,
        /** Dashes, stars or the like. */
        RULE,
        /** A line of = or - directly below a title. */
        UNDERLINE,
        /** A line that is only "|". */
        BAR,
        /** "| a | b |": a whole table row. */
        ROW
    }

    private static final String BULLETS = "-–—+•*·▪●■◦";

    /** The line between two offsets of a surface. */
    static Line of(String surface, int lineFrom, int lineTo) {
        int from = lineFrom;
        int to = lineTo;
        while (from < to && isBlank(surface.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(surface.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return new Line(Kind.BLANK, from, from, from, "", 0);
        }
        char first = surface.charAt(from);
        if (first == '|') {
            boolean row = to - from > 2 && surface.charAt(to - 1) == '|';
            boolean bar = to - from == 1;
            return new Line(bar ? Kind.BAR : row ? Kind.ROW : Kind.TEXT, from, to, from, "", 0);
        }
        if (isOpenRow(surface, from, to)) {
            return new Line(Kind.ROW, from, to, from, "", 0);
        }
        Kind rule = rule(surface, from, to);
        if (rule != Kind.TEXT) {
            boolean bullet = rule == Kind.ITEM;
            return new Line(rule, from, to, to, bullet ? "-" : "", bullet ? 0 : first == '=' ? 1 : 2);
        }
        if (isImage(surface, from, to)) {
            return new Line(Kind.IMAGE, from, to, to, "", 0);
        }
        return marked(surface, from, to);
    }

    /** "a | b |": a row that lacks the first of its signs. */
    private static boolean isOpenRow(String surface, int from, int to) {
        if (surface.charAt(to - 1) != '|') {
            return false;
        }
        int inner = surface.indexOf(" | ", from);
        int other = inner < 0 ? -1 : surface.indexOf(" | ", inner + 2);
        return inner > from && inner < to - 2 && (other < 0 || other >= to - 2);
    }

    private static boolean isBlank(char c) {
        return Chars.isSpace(c) || Chars.isInvisible(c);
    }

    private static Kind rule(String surface, int from, int to) {
        char first = surface.charAt(from);
        int count = 0;
        for (int i = from; i < to; i++) {
            char c = surface.charAt(i);
            if ("-=_*~–—.".indexOf(c) < 0 && !isBlank(c)) {
                return Kind.TEXT;
            }
            count += isBlank(c) ? 0 : 1;
        }
        if (first == '-' && count == 1) {
            return Kind.ITEM;
        }
        boolean underline = count >= 3 && (first == '=' || first == '-');
        return underline ? Kind.UNDERLINE : Kind.RULE;
    }

    private static boolean isImage(String surface, int from, int to) {
        boolean picture = surface.startsWith("![", from) || surface.startsWith("[![", from);
        return (picture && surface.charAt(to - 1) == ')')
                || (to - from <= 12 && surface.startsWith("[img", from))
                || (to - from <= 14 && surface.startsWith("[image", from));
    }

    private static Line marked(String surface, int from, int to) {
        int i = from;
        int level = 0;
        while (i < to && surface.charAt(i) == '#') {
            i++;
            level++;
        }
        if (level > 0 && (level > 6 || i == to || !isBlank(surface.charAt(i)))) {
            i = from;
            level = 0;
        }
        boolean quoted = level == 0 && surface.charAt(i) == '>' && i + 1 < to;
        i = skipBlank(surface, quoted ? i + 1 : i, to);
        if (level == 0 && i + 1 < to && BULLETS.indexOf(surface.charAt(i)) >= 0 && isBlank(surface.charAt(i + 1))) {
            String bullet = surface.substring(i, i + 1);
            int words = skipBlank(surface, i + 1, to);
            int end = Enumerator.end(surface, words, to);
            String marker = end > words ? Enumerator.label(surface, words, end) : bullet;
            return new Line(Kind.ITEM, from, to, end, marker, 0);
        }
        int end = Enumerator.end(surface, i, to);
        String marker = end > i ? Enumerator.label(surface, i, end) : "";
        Kind kind = level > 0 ? Kind.HEADING : marker.isEmpty() ? Kind.TEXT : Kind.ITEM;
        return new Line(kind, from, to, end, marker, level);
    }

    private static int skipBlank(String surface, int from, int to) {
        int i = from;
        while (i < to && isBlank(surface.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The same line without a mark: its dash belongs to its words. */
    Line asText() {
        return new Line(Kind.TEXT, from, to, from, "", 0);
    }

    boolean isBlank() {
        return kind == Kind.BLANK;
    }
}

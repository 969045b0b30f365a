package vn.theo.reading.text;

/** Tells where the lines of a surface break: in the middle of sentences or behind them. */
final class LineFlow {
    private static final int LONGEST_SITE = 40;
    private static final String ARTICLE = "Điều";

    private final String surface;
    private final Lines lines;

    LineFlow(String surface, Lines lines) {
        this.surface = surface;
        this.lines = lines;
    }

    /** Whether the line ends a sentence or a clause. */
    boolean isClosed(int line) {
        return ".;:!?…".indexOf(lastLetter(line)) >= 0;
    }

    /** Whether the line begins in the middle of a sentence. */
    boolean startsLower(int line) {
        if (opensWithSite(line)) {
            return false;
        }
        for (int i = lines.from(line); i < lines.to(line); i++) {
            char c = surface.charAt(i);
            if (c != '*' && c != '_' && c != '(' && c != '"' && c != '“') {
                return Character.isLowerCase(c);
            }
        }
        return false;
    }

    /** "(tin.gov.vn) - Sáng nay …": the name of a site, with which articles begin. */
    private boolean opensWithSite(int line) {
        int from = lines.from(line);
        int close = surface.charAt(from) == '(' ? surface.indexOf(')', from, lines.to(line)) : -1;
        boolean near = close > 0 && close - from < LONGEST_SITE && close + 2 < lines.to(line);
        return near && "-–—".indexOf(surface.charAt(close + 2)) >= 0;
    }

    private char lastLetter(int line) {
        int from = lines.from(line);
        int i = lines.to(line) - 1;
        while (i > from && ("*_)”\"".indexOf(surface.charAt(i)) >= 0 || Chars.isSpace(surface.charAt(i)))) {
            i--;
        }
        return surface.charAt(i);
    }

    /** Whether lines break in the middle of sentences again and again. */
    boolean isWrapped() {
        int pairs = 0;
        int broken = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.kind(i) == Line.Kind.TEXT && isProse(lines.kind(i - 1))) {
                pairs++;
                boolean open = !isClosed(i - 1);
                int length = lines.to(i - 1) - lines.from(i - 1);
                broken += open && startsLower(i) && length < 160 ? 1 : 0;
            }
        }
        return broken >= 2 && broken * 6 >= pairs;
    }

    private static boolean isProse(Line.Kind kind) {
        return kind == Line.Kind.TEXT || kind == Line.Kind.ITEM;
    }

    /** Whether a line parts an act, whatever stands above it. */
    boolean opensPart(int line) {
        int from = lines.from(line);
        return surface.startsWith("Nơi nhận", from)
                || surface.startsWith("V/v", from)
                || surface.startsWith("Kính gửi", from);
    }

    /** Whether the number of an article stands at the start of a line and its word alone on the line above. */
    boolean splitsArticle(int line) {
        return lines.kind(line) == Line.Kind.ITEM
                && lines.to(line - 1) - lines.words(line - 1) == ARTICLE.length()
                && surface.startsWith(ARTICLE, lines.words(line - 1))
                && Character.isDigit(surface.charAt(lines.from(line)));
    }

    /** Whether the grounds or the addressees of an act begin with a line, below its letterhead. */
    boolean opensAct(int line) {
        int from = lines.from(line);
        return surface.startsWith("Căn cứ", from) || surface.startsWith("Kính gửi", from);
    }
}

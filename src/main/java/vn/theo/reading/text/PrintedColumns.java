package vn.theo.reading.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where lines of a letterhead or of the end of an act hold two columns beside each other: the issuer and the name
 * of the state, the number and the day, the recipients and the signature. Only those places are looked at, so that
 * tables set with spaces stay as they are.
 */
final class PrintedColumns {
    private static final int LETTERHEAD_BEGINS = 25;
    private static final int LETTERHEAD = 12;
    private static final int CLOSING = 40;
    private static final int GAP = 3;
    private static final int FAR_RIGHT = 24;
    private static final int WIDEST_BEHIND = 9;

    private static final String STATE = "CỘNG H";
    private static final String PARTY = "ĐẢNG CỘNG SẢN VIỆT";
    private static final String RECIPIENTS = "Nơi nhận";
    private static final Pattern MOTTO = Pattern.compile("Độc\\s+[Ll]ập\\s*[-–—]\\s*Tự\\s+[Dd]o");
    private static final Pattern NUMBER = Pattern.compile(
            "\\s*Số\\s*:?\\s*[\\d…._ ]*\\s?[/-]\\s?[\\p{Lu}\\d]\\S*(\\s?-\\s?\\p{Lu}\\S*)?\\s+(?=\\p{Lu}[^,]{1,40},\\s*ngày)");
    private static final Pattern SIGNED = Pattern.compile("(T/?M\\.?|K/?T\\.?|T/?L\\.?|TUQ\\.|Q\\.)\\s+\\p{Lu}{2,}");
    private static final Pattern POST = Pattern.compile("\\p{Lu}{2,}( \\p{Lu}{2,})+\\s*$");

    private final String surface;
    private boolean letterhead;
    private int letterheadLeft;
    private int closingLeft;
    private int seen;

    PrintedColumns(String surface) {
        this.surface = surface;
    }

    /** Where the right column begins of the line between two offsets, to when it has one column; lines come in order. */
    int rightAt(int from, int to) {
        seen++;
        if (to > from && surface.charAt(to - 1) == '|') {
            return to;
        }
        if (seen <= LETTERHEAD_BEGINS && !letterhead) {
            int state = stateAt(from, to);
            if (state >= 0) {
                letterhead = true;
                letterheadLeft = LETTERHEAD;
                return isBlank(from, state) ? to : state;
            }
        }
        if (closingLeft == 0 && startsWith(from, to, RECIPIENTS)) {
            closingLeft = CLOSING;
            letterheadLeft = 0;
        }
        if (letterheadLeft > 0) {
            letterheadLeft--;
            return inLetterhead(from, to);
        }
        if (closingLeft > 0) {
            closingLeft = opensAnnex(from, to) ? 1 : closingLeft;
            closingLeft--;
            return inClosing(from, to);
        }
        return to;
    }

    private int stateAt(int from, int to) {
        int at = surface.indexOf(STATE, from, to);
        return at >= 0 && surface.startsWith("XÃ", at + STATE.length() + 3) ? at : surface.indexOf(PARTY, from, to);
    }

    private int inLetterhead(int from, int to) {
        if (from == to) {
            return to;
        }
        int words = surface.indexOf("Độc", from, to);
        Matcher motto = words < 0 ? null : MOTTO.matcher(surface).region(words, to);
        if (motto != null && motto.find()) {
            return isBlank(from, motto.start()) ? to : motto.start();
        }
        int gap = gapEnd(from, to);
        if (gap < to) {
            return gap;
        }
        Matcher number = NUMBER.matcher(surface).region(from, to);
        return number.lookingAt() ? number.end() : to;
    }

    private boolean opensAnnex(int from, int to) {
        return startsWith(from, to, "PHỤ LỤC") || startsWith(from, to, "Phụ lục") || startsWith(from, to, "DANH MỤC");
    }

    private int inClosing(int from, int to) {
        if (from == to) {
            return to;
        }
        int gap = gapEnd(from, to);
        if (gap < to) {
            return gap;
        }
        if (indent(from, to) >= FAR_RIGHT) {
            return from;
        }
        int signed = behindSign(from, to, ":;.,)", "MTLU/.", SIGNED);
        if (signed < to) {
            return signed;
        }
        return endsInCapitals(from, to) ? behindSign(from, to, ";.,)", "", POST) : to;
    }

    /**
     * The first place in capitals behind one of some signs and white space where words stand, to when there is none.
     *
     * @param seconds what the second character of the words may be; empty for any capital letter
     */
    private int behindSign(int from, int to, String signs, String seconds, Pattern words) {
        Matcher matcher = null;
        for (int i = Math.max(1, from); i + 1 < to; i++) {
            // white space is rarest and told most cheaply
            if (Chars.isSpace(surface.charAt(i - 1))
                    && Character.isUpperCase(surface.charAt(i))
                    && opens(surface.charAt(i + 1), seconds)
                    && isBehind(i, signs)) {
                matcher = matcher == null ? words.matcher(surface) : matcher;
                if (matcher.region(i, to).lookingAt()) {
                    return i;
                }
            }
        }
        return to;
    }

    private static boolean opens(char second, String seconds) {
        return seconds.isEmpty() ? Character.isUpperCase(second) : seconds.indexOf(second) >= 0;
    }

    private boolean isBehind(int place, String signs) {
        int i = place;
        while (i > 0 && place - i < WIDEST_BEHIND && Chars.isSpace(surface.charAt(i - 1))) {
            i--;
        }
        return i < place && i > 0 && signs.indexOf(surface.charAt(i - 1)) >= 0;
    }

    private boolean endsInCapitals(int from, int to) {
        int i = to;
        while (i > from && Chars.isSpace(surface.charAt(i - 1))) {
            i--;
        }
        return i > from && Character.isUpperCase(surface.charAt(i - 1));
    }

    /** Where the words go on behind a wide gap between words, to when there is none. */
    private int gapEnd(int from, int to) {
        int blank = 0;
        boolean words = false;
        for (int i = from; i < to; i++) {
            char c = surface.charAt(i);
            if (c == '|') {
                return to;
            }
            if (Chars.isSpace(c)) {
                blank += c == '\t' ? GAP : 1;
                continue;
            }
            if (words && blank >= GAP && Character.isLetter(c)) {
                return i;
            }
            words |= Character.isLetterOrDigit(c);
            blank = 0;
        }
        return to;
    }

    private int indent(int from, int to) {
        int i = from;
        while (i < to && Chars.isSpace(surface.charAt(i))) {
            i++;
        }
        return i == to ? 0 : i - from;
    }

    private boolean startsWith(int from, int to, String words) {
        int start = from + indent(from, to);
        while (start < to && (surface.charAt(start) == '*' || surface.charAt(start) == '_')) {
            start++;
        }
        return surface.startsWith(words, start);
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(surface.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}

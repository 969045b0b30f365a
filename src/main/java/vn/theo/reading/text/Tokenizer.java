package vn.theo.reading.text;

import java.util.List;

/** Cuts a stretch of the surface into tokens; white space and layout marks (*, `, \, _) yield none. */
public final class Tokenizer {
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_LINK_TEXT = 400;
    private static final int LONGEST_ADDRESS = 1500;

    private final String surface;
    private final Words words;
    private final Tokens tokens;
    private boolean spaced;

    public Tokenizer(String surface) {
        this(surface, Words.PLAIN);
    }

    /** A tokenizer whose words are numbered by a book of phrases. */
    Tokenizer(String surface, Words words) {
        this.surface = surface;
        this.words = words;
        // a syllable with its space takes some five characters
        this.tokens = new Tokens(surface.length() / 5);
    }

    public List<Token> tokens() {
        return tokens;
    }

    /** The same list with the places, which grows as long as tokens are added. */
    Tokens growing() {
        return tokens;
    }

    /** Adds the tokens between two offsets. */
    public void add(int from, int to) {
        spaced = true;
        int i = from;
        while (i < to) {
            int c = surface.codePointAt(i);
            int linked = linkMarkEnd(c, i, to);
            if (linked > i) {
                spaced |= c != ']';
                i = linked;
            } else if (Chars.isSpaceOrInvisible(c) || isMark(c, i, from, to)) {
                spaced = true;
                i += Character.charCount(c);
            } else {
                i = addOne(c, i, to);
            }
        }
    }

    private int addOne(int c, int i, int to) {
        int end;
        Token.Kind kind;
        if (Chars.isDigit(c)) {
            end = numberEnd(i, to);
            kind = end - i > LONGEST_NUMBER ? Token.Kind.SYMBOL : Token.Kind.NUMBER;
        } else if (Chars.isLetter(c)) {
            end = addressEnd(i, to);
            kind = end > i ? Token.Kind.SYMBOL : Token.Kind.WORD;
            end = end > i ? end : wordEnd(i, to);
        } else if (c == '.' && i + 2 < to && surface.startsWith("..", i + 1)) {
            end = i;
            while (end < to && surface.charAt(end) == '.') {
                end++;
            }
            kind = Token.Kind.PUNCTUATION;
        } else {
            end = Math.min(to, i + Character.charCount(c));
            kind = Chars.isPunctuation(c) ? Token.Kind.PUNCTUATION : Token.Kind.SYMBOL;
        }
        tokens.append(words.of(kind, spaced, surface, i, end), i);
        spaced = false;
        return end;
    }

    private int numberEnd(int i, int to) {
        int end = i;
        while (end < to) {
            char c = surface.charAt(end);
            if (Chars.isDigit(c)) {
                end++;
            } else if ((c == '.' || c == ',') && end + 1 < to && Chars.isDigit(surface.charAt(end + 1))) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    /** A word takes digits only after capitals ("QH13", "CO2"), so that "h30" of "15h30" comes apart. */
    private int wordEnd(int i, int to) {
        boolean capitals = true;
        int end = i;
        while (end < to) {
            int c = surface.codePointAt(end);
            if (Chars.isDigit(c) ? !capitals : !Chars.isWordPart(c)) {
                break;
            }
            capitals &= !Chars.isLower(c);
            end += Character.charCount(c);
        }
        return Math.min(end, to);
    }

    /** The end of a web or mail address that starts here, or i when none does. */
    private int addressEnd(int i, int to) {
        if (!surface.startsWith("http", i) && !surface.startsWith("www.", i)) {
            return i;
        }
        if (!surface.startsWith("www.", i)
                && surface.indexOf("://", i) != i + 4
                && !surface.startsWith("s://", i + 4)) {
            return i;
        }
        int end = i;
        while (end < to && !Chars.isSpace(surface.charAt(end)) && ")]>\"”|".indexOf(surface.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** The end of the mark of a Markdown link or picture that starts at i: "[", "](address)", "![text](address)". */
    private int linkMarkEnd(int c, int i, int to) {
        if (c == ']' && surface.startsWith("](", i)) {
            return addressMarkEnd(i + 2, i, to);
        }
        boolean picture = c == '!' && surface.startsWith("![", i);
        if (!picture && c != '[') {
            return i;
        }
        int close = closingBracket(i, to);
        if (close < 0) {
            return i;
        }
        return picture ? addressMarkEnd(close + 2, i, to) : i + 1;
    }

    /** The place of the "](" that belongs to the bracket at i, -1 when none follows soon. */
    private int closingBracket(int i, int to) {
        int limit = Math.min(to, i + LONGEST_LINK_TEXT);
        for (int j = i + 1; j < limit && surface.charAt(j) != '\n'; j++) {
            if (surface.charAt(j) == ']') {
                return surface.startsWith("](", j) ? j : -1;
            }
        }
        return -1;
    }

    private int addressMarkEnd(int address, int otherwise, int to) {
        int limit = Math.min(to, address + LONGEST_ADDRESS);
        boolean titled = false;
        for (int j = address; j < limit && surface.charAt(j) != '\n'; j++) {
            char c = surface.charAt(j);
            if (c == '"') {
                titled = !titled || !surface.startsWith("\")", j);
            } else if (c == ')' && !titled) {
                return j + 1;
            }
        }
        return otherwise;
    }

    private boolean isMark(int c, int i, int from, int to) {
        if (c == '`') {
            return true;
        }
        if (c == '\\') {
            return i + 1 < to && !Chars.isLetterOrDigit(surface.charAt(i + 1));
        }
        if (c == '*') {
            return !(i > from
                    && i + 1 < to
                    && Chars.isDigit(surface.charAt(i - 1))
                    && Chars.isDigit(surface.charAt(i + 1)));
        }
        return c == '_';
    }
}

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
    /** The characters of the stretch that is cut, the first of them at the offset {@link #base}. */
    private char[] chars = new char[0];

    private int base;

    public Tokenizer(String surface) {
        this(surface, Words.PLAIN);
    }

    /** A tokenizer whose words are numbered by a book of phrases. */
    Tokenizer(String surface, Words words) {
        this.surface = surface;
        this.words = words;
        this.tokens = new Tokens(surface.length());
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
        load(from, to);
        spaced = true;
        int i = from;
        while (i < to) {
            char c = chars[i - base];
            if (Chars.isLetter(c)) {
                i = addWord(c, i, to);
                continue;
            }
            int linked = c == '[' || c == ']' || c == '!' ? linkMarkEnd(c, i, to) : i;
            if (linked > i) {
                spaced |= c != ']';
                i = linked;
            } else if (Chars.isSpaceOrInvisible(c) || isMark(c, i, from, to)) {
                spaced = true;
                i++;
            } else {
                i = Chars.isSurrogate(c) ? addBeyond(i, to) : addOther(c, i, to);
            }
        }
    }

    private void load(int from, int to) {
        int length = Math.max(0, to - from);
        if (chars.length < length) {
            chars = new char[length + Math.min(length >> 2, 4096)];
        }
        base = from;
        if (length > 0) {
            surface.getChars(from, to, chars, 0);
        }
    }

    private void append(Token.Kind kind, int from, int end) {
        append(words.of(kind, spaced, chars, from - base, end - from), from);
    }

    private void append(Token token, int from) {
        tokens.append(token, from);
        spaced = false;
    }

    /** A word takes digits only after capitals ("QH13", "CO2"), so that "h30" of "15h30" comes apart. */
    private int addWord(char first, int i, int to) {
        int address = first == 'h' || first == 'w' ? addressEnd(i, to) : i;
        if (address > i) {
            append(Token.Kind.SYMBOL, i, address);
            return address;
        }
        boolean capitals = true;
        long head = 0;
        long tail = 0;
        int end = i;
        while (end < to) {
            char c = chars[end - base];
            int kinds = Chars.of(c);
            if ((kinds & Chars.WORD_PART) == 0 && ((kinds & Chars.DIGIT) == 0 || !capitals)) {
                if (Chars.isSurrogate(c)) {
                    return addBeyond(i, to);
                }
                break;
            }
            capitals &= (kinds & Chars.LOWER) == 0;
            head = Words.head(head, tail);
            tail = Words.tail(tail, c);
            end++;
        }
        append(words.of(Token.Kind.WORD, spaced, chars, i - base, end - i, head, tail), i);
        return end;
    }

    /** A token that holds or begins with a character beyond the basic plane, or white space that is one. */
    private int addBeyond(int i, int to) {
        int first = surface.codePointAt(i);
        if (Chars.isSpaceOrInvisible(first)) {
            spaced = true;
            return i + Character.charCount(first);
        }
        if (!Chars.isLetter(first)) {
            return addOther(first, i, to);
        }
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
        end = Math.min(end, to);
        append(Token.Kind.WORD, i, end);
        return end;
    }

    private int addOther(int c, int i, int to) {
        int end = Chars.isDigit(c) ? numberEnd(i, to) : i;
        Token.Kind kind;
        if (end > i) {
            kind = end - i > LONGEST_NUMBER ? Token.Kind.SYMBOL : Token.Kind.NUMBER;
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
        append(kind, i, end);
        return end;
    }

    private int numberEnd(int i, int to) {
        int end = i;
        while (end < to) {
            char c = chars[end - base];
            if (Chars.isDigit(c)) {
                end++;
            } else if ((c == '.' || c == ',') && end + 1 < to && Chars.isDigit(chars[end + 1 - base])) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    /** The end of a web or mail address that starts here, or i when none does. */
    private int addressEnd(int i, int to) {
        if (!surface.startsWith("http", i) && !surface.startsWith("www.", i)) {
            return i;
        }
        if (!surface.startsWith("www.", i) && !surface.startsWith("://", i + 4) && !surface.startsWith("s://", i + 4)) {
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

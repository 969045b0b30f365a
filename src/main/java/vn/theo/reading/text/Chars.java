package vn.theo.reading.text;

/** What kind of character a code point is, as the tokenizer asks it: by a table for the characters of ordinary texts. */
final class Chars {
    private static final int LETTER = 1;
    static final int DIGIT = 2;
    private static final int SPACE = 4;
    private static final int INVISIBLE = 8;
    static final int LOWER = 32;
    private static final int PUNCTUATION = 64;
    /** Goes on with a word that began with a letter. */
    static final int WORD_PART = 128;

    private static final String SIGNS = ".,;:!?…()[]{}\"'“”„«»‘’-–—−‐‑/⁄•·;";

    /** Latin, Vietnamese, the scripts between them and general punctuation. */
    private static final byte[] KINDS = new byte[0x2100];

    static {
        for (int c = 0; c < KINDS.length; c++) {
            KINDS[c] = (byte) kinds(c);
        }
    }

    private static final char[] LOWER_LETTERS = new char[KINDS.length];

    static {
        for (int c = 0; c < LOWER_LETTERS.length; c++) {
            LOWER_LETTERS[c] = (char) Character.toLowerCase(c);
        }
    }

    private Chars() {}

    /** The small letter of a character, the character itself where it has none. */
    static char lower(char c) {
        return c < LOWER_LETTERS.length ? LOWER_LETTERS[c] : Character.toLowerCase(c);
    }

    private static int kinds(int c) {
        boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
        // soft hyphen, zero-width spaces and joiners, byte order mark
        boolean invisible = c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF;
        return (Character.isLetter(c) ? LETTER : 0)
                | (Character.isDigit(c) ? DIGIT : 0)
                | (space ? SPACE : 0)
                | (invisible ? INVISIBLE : 0)
                | (Character.isLowerCase(c) ? LOWER : 0)
                | (SIGNS.indexOf(c) >= 0 ? PUNCTUATION : 0)
                | (goesOnWithWord(c, invisible) ? WORD_PART : 0);
    }

    /** All kinds that a character is of, as bits. */
    static int of(int c) {
        return c < KINDS.length ? KINDS[c] : kinds(c);
    }

    private static boolean is(int c, int kind) {
        return (of(c) & kind) != 0;
    }

    /** Half of a character beyond the basic plane. */
    static boolean isSurrogate(char c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    static boolean isLetter(int c) {
        return is(c, LETTER);
    }

    static boolean isDigit(int c) {
        return is(c, DIGIT);
    }

    static boolean isLetterOrDigit(int c) {
        return is(c, LETTER | DIGIT);
    }

    static boolean isSpace(int c) {
        return is(c, SPACE);
    }

    /** Takes no room in print. */
    static boolean isInvisible(int c) {
        return is(c, INVISIBLE);
    }

    static boolean isSpaceOrInvisible(int c) {
        return is(c, SPACE | INVISIBLE);
    }

    static boolean isLower(int c) {
        return is(c, LOWER);
    }

    static boolean isPunctuation(int c) {
        return is(c, PUNCTUATION);
    }

    /** Goes on with a word that began with a letter. */
    static boolean isWordPart(int c) {
        return is(c, WORD_PART);
    }

    private static boolean goesOnWithWord(int c, boolean invisible) {
        boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
        return Character.isLetter(c) || mark || invisible || c == '²' || c == '³';
    }
}

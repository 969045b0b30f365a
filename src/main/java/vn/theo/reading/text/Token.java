package vn.theo.reading.text;

/**
 * The smallest piece of a text: a syllable, a number, a sign.
 *
 * @param from first UTF-16 offset in the surface of its {@link Text}
 * @param to offset after the last character
 * @param norm the normal form of the token, see {@link Normal}
 * @param raw the token as printed on the surface
 * @param spaced whether white space or a layout mark stands before it
 */
public record Token(Kind kind, int from, int to, String norm, String raw, boolean spaced) {
    public enum Kind {
        /** A syllable or code of letters: "tỉnh", "UBND", "QH13". */
        WORD,
        /** Digits with inner dots or commas: "34.087", "25,24", "21.03.2025". */
        NUMBER,
        /** Full stop, comma, brackets, quotes, hyphens, slash. "..." is one token. */
        PUNCTUATION,
        /** Everything else: %, $, +, an emoji, a web address, a number too long to be one. */
        SYMBOL
    }

    /** Stands for the token that is not there. */
    static final Token NONE = new Token(Kind.SYMBOL, 0, 0, "", "", false);

    public boolean is(String normal) {
        return norm.equals(normal);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether it starts with a capital letter. */
    public boolean capital() {
        return kind == Kind.WORD && Character.isUpperCase(raw.codePointAt(0));
    }

    /** Whether all its letters are capitals and there are at least two. */
    public boolean allCapitals() {
        if (kind != Kind.WORD) {
            return false;
        }
        int letters = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            if (Character.isLetter(c)) {
                letters++;
            }
        }
        return letters > 1;
    }
}

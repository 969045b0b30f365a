package vn.theo.reading.text;

/**
 * The smallest piece of a text: a syllable, a number, a sign.
 *
 * @param word what it says
 * @param from first UTF-16 offset in the surface of its {@link Text}
 * @param spaced whether white space or a layout mark stands before it
 */
public record Token(Word word, int from, boolean spaced) {
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
    static final Token NONE = new Token(Word.of(Kind.SYMBOL, "", ""), 0, false);

    public Kind kind() {
        return word.kind();
    }

    /** The offset after its last character. */
    public int to() {
        return from + word.raw().length();
    }

    /** The normal form, see {@link Normal}. */
    public String norm() {
        return word.norm();
    }

    /** The token as printed on the surface. */
    public String raw() {
        return word.raw();
    }

    public boolean is(String normal) {
        return word.norm().equals(normal);
    }

    public boolean isWord() {
        return word.kind() == Kind.WORD;
    }

    public boolean isNumber() {
        return word.kind() == Kind.NUMBER;
    }

    /** Whether it starts with a capital letter. */
    public boolean capital() {
        return word.capital();
    }

    /** Whether all its letters are capitals and there are at least two. */
    public boolean allCapitals() {
        return word.allCapitals();
    }
}

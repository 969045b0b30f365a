package vn.theo.reading.text;

/**
 * The smallest piece of a text: a syllable, a number, a sign. It does not say where it stands, so that all places with
 * the same print share one; see {@link Words} and {@link Stretch#from(int)}.
 */
public final class Token {
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
    static final Token NONE = of(Kind.SYMBOL, false, "", "", 0, 0, 0);

    private final Kind kind;
    private final boolean spaced;
    private final boolean capital;
    private final boolean allCapitals;
    private final int hash;
    private final int number;
    /** Its last characters as printed, packed by {@link Words}. */
    private final long head;

    private final long tail;
    /** How long the normal form is, and its first character: what is asked most, beside the hash code. */
    private final int length;

    private final char first;
    private final String raw;
    private final String norm;

    private Token(Kind kind, boolean spaced, String raw, String norm, int number, long head, long tail) {
        this.kind = kind;
        this.spaced = spaced;
        this.raw = raw;
        this.norm = norm;
        this.number = number;
        this.head = head;
        this.tail = tail;
        this.hash = norm.hashCode();
        this.length = norm.length();
        this.first = length == 0 ? 0 : norm.charAt(0);
        this.capital = kind == Kind.WORD && Character.isUpperCase(raw.codePointAt(0));
        this.allCapitals = kind == Kind.WORD && isAllCapitals(raw);
    }

    /**
     * @param number the number of the normal form in the {@link Phrasebook}, 0 when no phrase holds it
     * @param head the four characters before its last four, see {@link Words#head}
     * @param tail its last four characters
     */
    static Token of(Kind kind, boolean spaced, String raw, String norm, int number, long head, long tail) {
        return new Token(kind, spaced, raw, norm, number, head, tail);
    }

    private static boolean isAllCapitals(String raw) {
        int letters = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Chars.isLower(c)) {
                return false;
            }
            letters += Chars.isLetter(c) ? 1 : 0;
        }
        return letters > 1;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether white space or a layout mark stands before it. */
    public boolean spaced() {
        return spaced;
    }

    /** The token as printed on the surface. */
    public String raw() {
        return raw;
    }

    /** The normal form, see {@link Normal}. */
    public String norm() {
        return norm;
    }

    /** The hash code of the normal form. */
    int hash() {
        return hash;
    }

    /** Whether it is of a kind and ends with these characters. */
    boolean isPrinted(Kind printed, boolean behindSpace, long lastHead, long lastTail) {
        return tail == lastTail && head == lastHead && kind == printed && spaced == behindSpace;
    }

    /** The number of the normal form in the {@link Phrasebook} that it was made with, 0 when no phrase holds it. */
    int number() {
        return number;
    }

    /** How long the normal form is. */
    int length() {
        return length;
    }

    /** Whether words may begin with the normal form: whether their first word has its first character and its length. */
    boolean mayOpen(String words) {
        return words.length() > length && words.charAt(length) == ' ' && words.charAt(0) == first;
    }

    /** Whether the normal form is this. */
    public boolean is(String normal) {
        return hash == normal.hashCode() && norm.equals(normal);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether it is a word that starts with a capital letter. */
    public boolean capital() {
        return capital;
    }

    /** Whether it is a word of at least two letters, all capitals. */
    public boolean allCapitals() {
        return allCapitals;
    }

    @Override
    public String toString() {
        return raw;
    }
}

package vn.theo.reading.text;

import org.jspecify.annotations.Nullable;

/**
 * The tokens met last, shared by all texts, so that a syllable is brought into its normal form once and not at every
 * place. A table of fixed size in which a new token takes the place of an older one; threads that race at a place only
 * do the same work twice, because tokens never change.
 */
final class Words {
    /** Words that stand in no phrasebook: those that phrases themselves are made of. */
    static final Words PLAIN = new Words(null);

    private static final int SIZE = 1 << 15;
    private static final int LONGEST = 24;
    /** How many of its last characters a token keeps as two numbers. */
    private static final int PACKED = 8;

    private static final long HEAD_SPREAD = 0xC2B2AE3D27D4EB4FL;
    private static final long TAIL_SPREAD = 0x9E3779B97F4A7C15L;
    private static final int PLACE_SHIFT = 44;

    private final @Nullable Token[] table = new Token[SIZE];
    private final @Nullable Phrasebook book;

    /**
     * @param book numbers the words
     */
    Words(@Nullable Phrasebook book) {
        this.book = book;
    }

    /** The token of this kind that is printed so. */
    Token of(Token.Kind kind, boolean spaced, String raw) {
        char[] chars = raw.toCharArray();
        return of(kind, spaced, chars, 0, chars.length);
    }

    /** The token of this kind that some characters print. */
    Token of(Token.Kind kind, boolean spaced, char[] chars, int from, int length) {
        long head = 0;
        long tail = 0;
        for (int i = from; i < from + length; i++) {
            head = head(head, tail);
            tail = tail(tail, chars[i]);
        }
        return of(kind, spaced, chars, from, length, head, tail);
    }

    /** The same with its last eight characters, packed by {@link #head} and {@link #tail}. */
    Token of(Token.Kind kind, boolean spaced, char[] chars, int from, int length, long head, long tail) {
        if (length > LONGEST) {
            return make(kind, spaced, new String(chars, from, length), head, tail);
        }
        int place = place(spaced, head, tail);
        Token first = table[place];
        if (first != null && first.isPrinted(kind, spaced, head, tail) && isSame(first, chars, from, length)) {
            return first;
        }
        Token second = table[place ^ 1];
        if (second != null && second.isPrinted(kind, spaced, head, tail) && isSame(second, chars, from, length)) {
            return second;
        }
        Token token = make(kind, spaced, new String(chars, from, length), head, tail);
        table[place ^ 1] = first;
        table[place] = token;
        return token;
    }

    /** The four characters before the last four, with one more character to come. */
    static long head(long head, long tail) {
        return head << 16 | tail >>> 48;
    }

    /** The last four characters with one more. */
    static long tail(long tail, char c) {
        return tail << 16 | c;
    }

    private static int place(boolean spaced, long head, long tail) {
        long mixed = (tail ^ head * HEAD_SPREAD) * TAIL_SPREAD;
        return ((int) (mixed >>> PLACE_SHIFT) ^ (spaced ? 2 : 0)) & (SIZE - 1);
    }

    /** Whether a token with the same last characters has the same ones before them: most words have none. */
    private static boolean isSame(Token token, char[] chars, int from, int length) {
        if (length < PACKED) {
            // what is packed tells how long it is
            return true;
        }
        String raw = token.raw();
        if (raw.length() != length) {
            return false;
        }
        for (int i = 0; i < length - PACKED; i++) {
            if (raw.charAt(i) != chars[from + i]) {
                return false;
            }
        }
        return true;
    }

    private Token make(Token.Kind kind, boolean spaced, String raw, long head, long tail) {
        String norm = kind == Token.Kind.PUNCTUATION ? sign(raw) : Normal.of(raw);
        // the one instance that literals of programs share compares at once
        boolean unique = kind == Token.Kind.NUMBER || raw.length() > LONGEST;
        String shared = unique ? norm : norm.intern();
        return Token.of(kind, spaced, raw, shared, book == null ? 0 : book.number(shared), head, tail);
    }

    private static String sign(String raw) {
        return switch (raw) {
            case "–", "—", "−", "‐", "‑" -> "-";
            case "“", "”", "„", "«", "»" -> "\"";
            case "‘", "’" -> "'";
            case "…" -> "...";
            case "⁄" -> "/";
            case ";" -> ";";
            default -> raw.startsWith("...") ? "..." : raw;
        };
    }
}

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
        return of(kind, spaced, chars, 0, chars.length, hash(spaced, chars, 0, chars.length));
    }

    /** The token of this kind that some characters print, with their {@link #hash}. */
    Token of(Token.Kind kind, boolean spaced, char[] chars, int from, int length, int hash) {
        if (length > LONGEST) {
            return make(kind, spaced, new String(chars, from, length), hash);
        }
        int place = (hash ^ hash >>> 15) & (SIZE - 1);
        Token first = table[place];
        if (first != null && is(first, kind, spaced, chars, from, length, hash)) {
            return first;
        }
        Token second = table[place ^ 1];
        if (second != null && is(second, kind, spaced, chars, from, length, hash)) {
            return second;
        }
        Token token = make(kind, spaced, new String(chars, from, length), hash);
        table[place ^ 1] = first;
        table[place] = token;
        return token;
    }

    /** The hash code with which a token is found. */
    static int hash(boolean spaced, char[] chars, int from, int length) {
        int hash = start(spaced);
        for (int i = from; i < from + length; i++) {
            hash = next(hash, chars[i]);
        }
        return hash;
    }

    /** The hash code of no characters yet. */
    static int start(boolean spaced) {
        return spaced ? 1 : 0;
    }

    /** The hash code with one more character. */
    static int next(int hash, char c) {
        return hash * 31 + c;
    }

    private static boolean is(
            Token token, Token.Kind kind, boolean spaced, char[] chars, int from, int length, int hash) {
        String raw = token.raw();
        if (token.print() != hash || raw.length() != length || token.kind() != kind || token.spaced() != spaced) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (raw.charAt(i) != chars[from + i]) {
                return false;
            }
        }
        return true;
    }

    private Token make(Token.Kind kind, boolean spaced, String raw, int hash) {
        String norm = kind == Token.Kind.PUNCTUATION ? sign(raw) : Normal.of(raw);
        // the one instance that literals of programs share compares at once
        boolean unique = kind == Token.Kind.NUMBER || raw.length() > LONGEST;
        String shared = unique ? norm : norm.intern();
        return Token.of(kind, spaced, raw, shared, book == null ? 0 : book.number(shared), hash);
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

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

    /** The token of this kind that is printed between two offsets. */
    Token of(Token.Kind kind, boolean spaced, String surface, int from, int to) {
        if (to - from > LONGEST) {
            return make(kind, spaced, surface.substring(from, to));
        }
        int hash = spaced ? 1 : 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + surface.charAt(i);
        }
        int place = (hash ^ hash >>> 15) & (SIZE - 1);
        Token first = table[place];
        if (first != null && is(first, kind, spaced, surface, from, to)) {
            return first;
        }
        Token second = table[place ^ 1];
        if (second != null && is(second, kind, spaced, surface, from, to)) {
            return second;
        }
        Token token = make(kind, spaced, surface.substring(from, to));
        table[place ^ 1] = first;
        table[place] = token;
        return token;
    }

    private static boolean is(Token token, Token.Kind kind, boolean spaced, String surface, int from, int to) {
        String raw = token.raw();
        return raw.length() == to - from
                && token.kind() == kind
                && token.spaced() == spaced
                && surface.startsWith(raw, from);
    }

    private Token make(Token.Kind kind, boolean spaced, String raw) {
        String norm = kind == Token.Kind.PUNCTUATION ? sign(raw) : Normal.of(raw);
        // the one instance that literals of programs share compares at once
        boolean unique = kind == Token.Kind.NUMBER || raw.length() > LONGEST;
        String shared = unique ? norm : norm.intern();
        return Token.of(kind, spaced, raw, shared, book == null ? 0 : book.number(shared));
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

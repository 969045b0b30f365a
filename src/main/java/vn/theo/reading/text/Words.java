package vn.theo.reading.text;

/**
 * The words met last, shared by all texts, so that a syllable is brought into its normal form once and not at every
 * place. A table of fixed size in which a new word takes the place of an older one; threads that race at a place only
 * do the same work twice, because words never change.
 */
final class Words {
    private static final int SIZE = 1 << 14;
    private static final int LONGEST = 24;
    private static final Word[] TABLE = new Word[SIZE];

    private Words() {}

    /** The word of this kind that is printed between two offsets. */
    static Word of(Token.Kind kind, String surface, int from, int to) {
        if (to - from > LONGEST) {
            return make(kind, surface.substring(from, to));
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + surface.charAt(i);
        }
        int place = (hash ^ hash >>> 14) & (SIZE - 1);
        Word first = TABLE[place];
        if (first != null && is(first, kind, surface, from, to)) {
            return first;
        }
        Word second = TABLE[place ^ 1];
        if (second != null && is(second, kind, surface, from, to)) {
            return second;
        }
        Word word = make(kind, surface.substring(from, to)).interned();
        TABLE[place ^ 1] = first;
        TABLE[place] = word;
        return word;
    }

    private static boolean is(Word word, Token.Kind kind, String surface, int from, int to) {
        String raw = word.raw();
        if (raw.length() != to - from || word.kind() != kind) {
            return false;
        }
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) != surface.charAt(from + i)) {
                return false;
            }
        }
        return true;
    }

    private static Word make(Token.Kind kind, String raw) {
        return Word.of(kind, raw, kind == Token.Kind.PUNCTUATION ? sign(raw) : Normal.of(raw));
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

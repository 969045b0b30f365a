package vn.theo.reading.text;

/**
 * What a token says wherever it stands. Tokens that are printed alike share one; see {@link Words}.
 *
 * @param raw as printed on the surface
 * @param norm the normal form, see {@link Normal}
 * @param hash the hash code of the normal form
 * @param capital whether it is a word that starts with a capital letter
 * @param allCapitals whether it is a word of at least two letters, all capitals
 */
record Word(Token.Kind kind, String raw, String norm, int hash, boolean capital, boolean allCapitals) {
    static Word of(Token.Kind kind, String raw, String norm) {
        boolean word = kind == Token.Kind.WORD;
        return new Word(
                kind,
                raw,
                norm,
                norm.hashCode(),
                word && Character.isUpperCase(raw.codePointAt(0)),
                word && isAllCapitals(raw));
    }

    /** The same with the one instance of its normal form that literals of programs share, so that it compares at once. */
    Word interned() {
        return new Word(kind, raw, norm.intern(), hash, capital, allCapitals);
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
}

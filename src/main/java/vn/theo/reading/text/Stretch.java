package vn.theo.reading.text;

import java.util.ArrayList;
import java.util.List;
import vn.theo.reading.Excerpt;

/**
 * A run of tokens of one text: a sentence, a clause or any part of one. Positions are counted from the start of the run.
 *
 * @param first index of the first token in {@link Text#tokens()}
 * @param end index after the last token
 */
public record Stretch(Text text, int first, int end) {
    public int size() {
        return end - first;
    }

    public boolean isEmpty() {
        return end <= first;
    }

    /** The token at a position, {@link Token#NONE} beyond either end. */
    public Token token(int i) {
        return i < 0 || i >= size() ? Token.NONE : text.token(first + i);
    }

    /** The normal form of a token, the empty string beyond either end. */
    public String norm(int i) {
        return i < 0 || i >= size() ? "" : text.token(first + i).norm();
    }

    /**
     * Whether the normal form of the token at a position is this; nothing is beyond either end. It compares hash codes
     * first, which stand in the token, while the characters of its word lie elsewhere in memory.
     */
    public boolean is(int i, String normal) {
        return i >= 0 && i < size() && text.token(first + i).is(normal);
    }

    /** A part of this run, from a position (inclusive) to a position (exclusive). */
    public Stretch part(int from, int to) {
        return new Stretch(text, first + from, first + Math.max(from, to));
    }

    /** Surface offset of the first character. */
    public int from() {
        return from(0);
    }

    /** Surface offset after the last character. */
    public int to() {
        return to(size() - 1);
    }

    /** Surface offset of the first character of a token; 0 beyond either end. */
    public int from(int i) {
        return i < 0 || i >= size() ? 0 : text.from(first + i);
    }

    /** Surface offset after the last character of a token; 0 beyond either end. */
    public int to(int i) {
        return i < 0 || i >= size() ? 0 : text.to(first + i);
    }

    /** The words as received with their span. */
    public Excerpt excerpt() {
        return text.excerpt(from(), to());
    }

    /** The words on the surface, exactly as printed. */
    public String raw() {
        return isEmpty() ? "" : text.surface().substring(from(), to());
    }

    /** The words as printed without layout marks and with single spaces. */
    public String plain() {
        if (isPrintedPlain()) {
            return raw();
        }
        StringBuilder result = new StringBuilder(Math.max(16, to() - from()));
        for (int i = 0; i < size(); i++) {
            if (i > 0 && token(i).spaced()) {
                result.append(' ');
            }
            result.append(token(i).raw());
        }
        return result.toString();
    }

    /** The normal forms of the words with single spaces, to compare what is printed in other ways. */
    public String normal() {
        StringBuilder result = new StringBuilder(Math.max(16, to() - from()));
        for (int i = 0; i < size(); i++) {
            Token token = token(i);
            if (i > 0 && token.spaced()) {
                result.append(' ');
            }
            result.append(token.norm());
        }
        return result.toString();
    }

    /** Whether another run has the same words in normal form, with spaces at the same places. */
    public boolean isSame(Stretch other) {
        if (size() != other.size()) {
            return false;
        }
        for (int i = 0; i < size(); i++) {
            Token token = token(i);
            Token same = other.token(i);
            if (token != same && !(token.is(same.norm()) && (i == 0 || token.spaced() == same.spaced()))) {
                return false;
            }
        }
        return true;
    }

    /** A hash code that runs with the same words share, see {@link #isSame}. */
    public int hashOfWords() {
        int hash = size();
        for (int i = 0; i < size(); i++) {
            hash = 31 * hash + token(i).hash();
        }
        return hash;
    }

    /** Whether nothing but single spaces stands between the tokens. */
    private boolean isPrintedPlain() {
        String surface = text.surface();
        for (int i = 1; i < size(); i++) {
            int end = to(i - 1);
            boolean plain = token(i).spaced() ? from(i) == end + 1 && surface.charAt(end) == ' ' : from(i) == end;
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words (normal form, separated by single spaces) stand at this position. */
    public boolean at(int i, String words) {
        if (i < 0 || i >= size()) {
            return false;
        }
        Token token = text.token(first + i);
        // cheap to refuse: the first of several words mostly has another length or another first letter
        return token.length() >= words.length() ? token.is(words) : token.mayOpen(words) && matchEnd(i, words) > i;
    }

    /** The position after the words when they stand at this position, else -1. Words: normal form, single spaces. */
    public int matchEnd(int i, String words) {
        int position = i;
        int from = 0;
        while (from < words.length()) {
            String norm = norm(position);
            int to = from + norm.length();
            // cheap to refuse: most words differ in the first character
            if (to == from || !words.startsWith(norm, from) || (to < words.length() && words.charAt(to) != ' ')) {
                return -1;
            }
            position++;
            from = to + 1;
        }
        return position;
    }

    /** The first position at or after i where the words stand, else -1. */
    public int find(int i, String words) {
        int hash = firstHash(words);
        for (int position = Math.max(0, i); position < size(); position++) {
            if (text.token(first + position).hash() == hash && at(position, words)) {
                return position;
            }
        }
        return -1;
    }

    /** The hash code of the first of some words. */
    private static int firstHash(String words) {
        int hash = 0;
        for (int i = 0; i < words.length() && words.charAt(i) != ' '; i++) {
            hash = 31 * hash + words.charAt(i);
        }
        return hash;
    }

    /** The parts between the given sign, which stands outside brackets; the sign belongs to none of them. */
    List<Stretch> split(String sign) {
        int first = find(0, sign);
        if (first < 0) {
            return isEmpty() ? List.of() : List.of(this);
        }
        List<Stretch> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < size(); i++) {
            if (is(i, "(")) {
                depth++;
            } else if (is(i, ")")) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && is(i, sign)) {
                addPart(parts, from, i);
                from = i + 1;
            }
        }
        addPart(parts, from, size());
        return parts;
    }

    /** The clauses of a sentence: what stands between its semicolons. */
    public List<Stretch> clauses() {
        return split(";");
    }

    private void addPart(List<Stretch> parts, int from, int to) {
        if (to > from) {
            parts.add(part(from, to));
        }
    }
}

package vn.theo.reading.text;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/** A list of tokens with their places on the surface that grows only at its end. */
final class Tokens extends AbstractList<Token> implements RandomAccess {
    private Token[] tokens;
    /** Offsets of their first characters, UTF-16 on the surface. */
    private int[] places;

    private int size;

    private final int length;

    /**
     * @param length how many characters the surface has
     */
    Tokens(int length) {
        this.length = length;
        // a syllable with its space takes some five characters, and every tenth token is a sign without one
        tokens = new Token[Math.max(16, length / 4 + length / 64)];
        places = new int[tokens.length];
    }

    void append(Token token, int place) {
        if (size == tokens.length) {
            int more = more(place);
            tokens = Arrays.copyOf(tokens, more);
            places = Arrays.copyOf(places, more);
        }
        tokens[size] = token;
        places[size++] = place;
    }

    /** Room for as many tokens as the surface will have when it goes on as before, so that it is seldom copied. */
    private int more(int place) {
        long likely = (long) size * length / Math.max(1, place);
        long bounded = Math.min(likely + likely / 16, length + 1L);
        return (int) Math.max(size + (size >> 2) + 4L, bounded);
    }

    @Override
    public Token get(int index) {
        return tokens[index];
    }

    /** The offset of the first character of a token. */
    int from(int index) {
        return places[index];
    }

    /** The offset after the last character of a token. */
    int to(int index) {
        return places[index] + tokens[index].raw().length();
    }

    @Override
    public int size() {
        return size;
    }
}

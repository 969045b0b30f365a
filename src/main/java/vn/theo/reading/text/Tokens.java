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

    Tokens(int expected) {
        tokens = new Token[Math.max(16, expected)];
        places = new int[tokens.length];
    }

    void append(Token token, int place) {
        if (size == tokens.length) {
            int more = size + (size >> 1);
            tokens = Arrays.copyOf(tokens, more);
            places = Arrays.copyOf(places, more);
        }
        tokens[size] = token;
        places[size++] = place;
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

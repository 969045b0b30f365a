package vn.theo.reading.text;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/** A list of tokens that grows only at its end. */
final class Tokens extends AbstractList<Token> implements RandomAccess {
    private Token[] tokens = new Token[64];
    private int size;

    void append(Token token) {
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, size + (size >> 1));
        }
        tokens[size++] = token;
    }

    @Override
    public Token get(int index) {
        return tokens[index];
    }

    @Override
    public int size() {
        return size;
    }
}

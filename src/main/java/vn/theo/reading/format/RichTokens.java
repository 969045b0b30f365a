package vn.theo.reading.format;

import java.nio.charset.StandardCharsets;

/** Cuts RTF into group braces, control words, bytes and plain letters. */
final class RichTokens {
    private static final int LONGEST_WORD = 40;
    private static final int NO_NUMBER = Integer.MIN_VALUE;

    private final byte[] bytes;
    private int at;
    private String word = "";
    private int number = NO_NUMBER;
    private int value;

    RichTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    enum Kind {
        OPEN,
        CLOSE,
        /** A control word or symbol, {@link #word}. */
        WORD,
        /** A letter of the file's own encoding, {@link #value}. */
        BYTE,
        END
    }

    Kind next() {
        while (at < bytes.length) {
            int b = bytes[at++] & 0xFF;
            switch (b) {
                case '{' -> {
                    return Kind.OPEN;
                }
                case '}' -> {
                    return Kind.CLOSE;
                }
                case '\\' -> {
                    return control();
                }
                case '\r', '\n', 0 -> {
                    // line ends of the file mean nothing
                }
                default -> {
                    value = b;
                    return Kind.BYTE;
                }
            }
        }
        return Kind.END;
    }

    private Kind control() {
        if (at >= bytes.length) {
            return Kind.END;
        }
        int first = bytes[at] & 0xFF;
        if (!isLetter(first)) {
            at++;
            return first == '\'' ? hex() : symbol(first);
        }
        int from = at;
        while (at < bytes.length && at - from < LONGEST_WORD && isLetter(bytes[at] & 0xFF)) {
            at++;
        }
        word = new String(bytes, from, at - from, StandardCharsets.US_ASCII);
        number = number();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        return Kind.WORD;
    }

    private Kind symbol(int sign) {
        word = String.valueOf((char) sign);
        number = NO_NUMBER;
        return Kind.WORD;
    }

    private Kind hex() {
        int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
        int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
        if (high < 0 || low < 0) {
            return symbol('\'');
        }
        at += 2;
        value = high * 16 + low;
        return Kind.BYTE;
    }

    private int number() {
        int from = at;
        boolean negative = at < bytes.length && bytes[at] == '-';
        int i = negative ? at + 1 : at;
        long read = 0;
        int digits = 0;
        while (i < bytes.length && digits < 10 && bytes[i] >= '0' && bytes[i] <= '9') {
            read = read * 10 + (bytes[i] - '0');
            i++;
            digits++;
        }
        if (digits == 0) {
            at = from;
            return NO_NUMBER;
        }
        at = i;
        return (int) Math.clamp(negative ? -read : read, -Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    private static boolean isLetter(int b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }

    /** Passes over raw bytes. */
    void pass(int count) {
        at = (int) Math.min(bytes.length, at + (long) Math.max(0, count));
    }

    String word() {
        return word;
    }

    /** The number behind the control word, or this one when there is none. */
    int number(int otherwise) {
        return number == NO_NUMBER ? otherwise : number;
    }

    int value() {
        return value;
    }
}

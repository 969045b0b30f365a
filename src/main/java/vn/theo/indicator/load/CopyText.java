package vn.theo.indicator.load;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.postgresql.copy.CopyIn;
import org.springframework.dao.DataAccessResourceFailureException;

/** Lines of a running {@code copy … from stdin} in PostgreSQL's text format; closing it finishes the copy. */
final class CopyText implements AutoCloseable {
    private static final int FULL = 1 << 16;
    private static final int LONGEST_NUMBER = 20;

    private final CopyIn copy;
    private byte[] buffer = new byte[FULL + 1024];
    private int size;
    private final byte[] digits = new byte[LONGEST_NUMBER];

    CopyText(CopyIn copy) {
        this.copy = copy;
    }

    CopyText number(long value) {
        room(LONGEST_NUMBER);
        if (value == 0) {
            buffer[size++] = '0';
            return this;
        }
        long rest = value < 0 ? value : -value;
        int from = LONGEST_NUMBER;
        while (rest != 0) {
            digits[--from] = (byte) ('0' - rest % 10);
            rest /= 10;
        }
        if (value < 0) {
            buffer[size++] = '-';
        }
        System.arraycopy(digits, from, buffer, size, LONGEST_NUMBER - from);
        size += LONGEST_NUMBER - from;
        return this;
    }

    /** A text cell, its special characters escaped. */
    CopyText text(String value) {
        StringBuilder escaped = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> escaped.append("\\\\");
                case '\t' -> escaped.append("\\t");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                default -> escaped.append(c);
            }
        }
        return bytes(escaped.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes as they are. */
    CopyText bytes(byte[] raw) {
        room(raw.length);
        System.arraycopy(raw, 0, buffer, size, raw.length);
        size += raw.length;
        return this;
    }

    CopyText tab() {
        return character('\t');
    }

    CopyText character(char ascii) {
        room(1);
        buffer[size++] = (byte) ascii;
        return this;
    }

    /** No value. */
    CopyText nothing() {
        return character('\\').character('N');
    }

    void line() {
        character('\n');
        if (size >= FULL) {
            send();
        }
    }

    private void room(int wanted) {
        if (size + wanted > buffer.length) {
            buffer = java.util.Arrays.copyOf(buffer, Math.max(buffer.length * 2, size + wanted));
        }
    }

    private void send() {
        try {
            copy.writeToCopy(buffer, 0, size);
            size = 0;
        } catch (SQLException cause) {
            throw new DataAccessResourceFailureException("The table could not be written", cause);
        }
    }

    @Override
    public void close() {
        send();
        try {
            copy.endCopy();
        } catch (SQLException cause) {
            throw new DataAccessResourceFailureException("The table could not be written", cause);
        }
    }
}

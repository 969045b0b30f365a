package vn.theo.indicator.grid;

import java.nio.ByteBuffer;
import java.time.LocalDate;

/**
 * Arrays as PostgreSQL's {@code array_send} writes them: number of dimensions, a flag for nulls, the element type, size and
 * lower bound, then each element behind its length in bytes (-1 for null). Far cheaper than boxed elements.
 */
public final class SentArray {
    private static final long DAY_ZERO = LocalDate.of(2000, 1, 1).toEpochDay();

    private SentArray() {}

    /** Dates, as days since 1970. */
    public static long[] days(byte[] sent) {
        long[] days = read(sent, 0);
        for (int i = 0; i < days.length; i++) {
            days[i] += DAY_ZERO;
        }
        return days;
    }

    /** Whole numbers. */
    public static long[] bigints(byte[] sent, long forNull) {
        return read(sent, forNull);
    }

    /** Small whole numbers. */
    public static long[] smallints(byte[] sent) {
        return read(sent, 0);
    }

    private static long[] read(byte[] sent, long forNull) {
        ByteBuffer buffer = ByteBuffer.wrap(sent);
        if (buffer.getInt() == 0) {
            return new long[0];
        }
        buffer.getInt();
        buffer.getInt();
        long[] elements = new long[buffer.getInt()];
        buffer.getInt();
        for (int i = 0; i < elements.length; i++) {
            elements[i] = switch (buffer.getInt()) {
                case -1 -> forNull;
                case 2 -> buffer.getShort();
                case 4 -> buffer.getInt();
                case 8 -> buffer.getLong();
                default -> throw new IllegalStateException("An element is no whole number of 2, 4 or 8 bytes");
            };
        }
        return elements;
    }
}

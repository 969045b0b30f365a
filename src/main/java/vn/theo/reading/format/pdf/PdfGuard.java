package vn.theo.reading.format.pdf;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.theo.reading.format.Budget;
import vn.theo.reading.format.Unconvertible;

/**
 * Expands every compressed stretch of a PDF into nothing, to learn how large it gets before a library expands it in
 * memory. Streams inside streams are followed, because that is how small files hide large ones.
 */
final class PdfGuard {
    private static final long MAX_STREAM = 80L * 1024 * 1024;
    private static final long MAX_TOTAL = 400L * 1024 * 1024;
    private static final int MAX_NESTING = 3;
    private static final byte[] MARK = {'s', 't', 'r', 'e', 'a', 'm'};

    private final Budget budget;
    private final byte[] sink = new byte[1 << 15];
    private long total;

    private PdfGuard(Budget budget) {
        this.budget = budget;
    }

    static void check(byte[] pdf, Budget budget) {
        PdfGuard guard = new PdfGuard(budget);
        int at = indexOf(pdf, 0);
        while (at >= 0) {
            int from = at + MARK.length;
            while (from < pdf.length && (pdf[from] == '\r' || pdf[from] == '\n' || pdf[from] == ' ')) {
                from++;
            }
            long used = looksDeflated(pdf, from) ? guard.expand(pdf, from, 0) : 0;
            at = indexOf(pdf, (int) Math.min(pdf.length, from + used));
        }
    }

    private static boolean looksDeflated(byte[] bytes, int at) {
        return at + 1 < bytes.length
                && (bytes[at] & 0x0F) == 8
                && ((bytes[at] & 0xFF) * 256 + (bytes[at + 1] & 0xFF)) % 31 == 0;
    }

    /** How many bytes the compressed stretch takes; refuses when it expands too far. */
    private long expand(byte[] bytes, int from, int nesting) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            byte[] head = new byte[0];
            long size = 0;
            while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
                budget.check();
                int count = inflater.inflate(sink);
                if (count == 0) {
                    break;
                }
                size += count;
                total += count;
                if (size > MAX_STREAM || total > MAX_TOTAL) {
                    throw Unconvertible.unsafe();
                }
                if (head.length == 0) {
                    head = Arrays.copyOf(sink, count);
                }
            }
            if (looksDeflated(head, 0)) {
                if (nesting >= MAX_NESTING) {
                    throw Unconvertible.unsafe();
                }
                expandNested(bytes, from, nesting + 1);
            }
            return inflater.getBytesRead();
        } catch (DataFormatException damaged) {
            return 0;
        } finally {
            inflater.end();
        }
    }

    /** Expands what came out of a stretch once more; it is at most {@link #MAX_STREAM} long by now. */
    private void expandNested(byte[] bytes, int from, int nesting) throws DataFormatException {
        ByteArrayOutputStream inner = new ByteArrayOutputStream();
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            int count = inflater.inflate(sink);
            while (count > 0) {
                inner.write(sink, 0, count);
                count = inflater.inflate(sink);
            }
        } finally {
            inflater.end();
        }
        expand(inner.toByteArray(), 0, nesting);
    }

    private static int indexOf(byte[] bytes, int from) {
        for (int i = from; i <= bytes.length - MARK.length; i++) {
            if (bytes[i] == 's'
                    && bytes[i + 1] == 't'
                    && Arrays.equals(bytes, i, i + MARK.length, MARK, 0, MARK.length)) {
                return i;
            }
        }
        return -1;
    }
}

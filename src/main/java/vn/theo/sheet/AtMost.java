package vn.theo.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.theo.sheet.UnreadableWorkbook.Why;

/** A part that becomes a tree in memory, and so may not be as large as one that is read forward. */
final class AtMost extends FilterInputStream {
    private static final long MOST = 16L << 20;

    private long left = MOST;

    AtMost(InputStream part) {
        super(part);
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        take(c < 0 ? 0 : 1);
        return c;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        int count = super.read(to, from, length);
        take(Math.max(0, count));
        return count;
    }

    private void take(int count) {
        left -= count;
        if (left < 0) {
            throw new UnreadableWorkbook(Why.UNSAFE, null);
        }
    }
}

package vn.theo.reading.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/** Finds where the next record of a WARC file may begin, by the first bytes of a packed or a plain record. */
final class WarcResync {
    private static final int WINDOW = 1 << 16;
    private static final byte[] PACKED = {0x1F, (byte) 0x8B, 8};
    private static final byte[] PLAIN = "\nWARC/1.".getBytes(StandardCharsets.US_ASCII);

    private final FileChannel channel;
    private final boolean packed;

    WarcResync(FileChannel channel, boolean packed) {
        this.channel = channel;
        this.packed = packed;
    }

    /** The first place after this one where a record may begin; -1 when there is none. */
    long after(long place) throws IOException {
        byte[] mark = packed ? PACKED : PLAIN;
        ByteBuffer window = ByteBuffer.allocate(WINDOW);
        long at = packed ? place + 1 : place;
        while (true) {
            int read = fill(window, at);
            byte[] bytes = window.array();
            for (int i = 0; i + mark.length <= read; i++) {
                if (matches(bytes, i, mark)) {
                    return packed ? at + i : at + i + 1;
                }
            }
            if (read < WINDOW) {
                return -1;
            }
            at += read - mark.length + 1;
        }
    }

    /** Whether only line breaks follow: the end of a file whose last record lacks its closing lines. */
    boolean isBlankFrom(long place) throws IOException {
        if (channel.size() - place > WINDOW) {
            return false;
        }
        ByteBuffer window = ByteBuffer.allocate(WINDOW);
        int read = fill(window, place);
        for (int i = 0; i < read; i++) {
            byte b = window.get(i);
            if (b != '\r' && b != '\n') {
                return false;
            }
        }
        return true;
    }

    private int fill(ByteBuffer window, long at) throws IOException {
        window.clear();
        while (window.hasRemaining()) {
            int read = channel.read(window, at + window.position());
            if (read < 0) {
                break;
            }
        }
        return window.position();
    }

    private static boolean matches(byte[] bytes, int from, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes[from + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}

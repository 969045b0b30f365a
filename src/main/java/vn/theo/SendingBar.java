package vn.theo;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is being sent, with a bar on the terminal of how much of it has gone. */
final class SendingBar extends FilterInputStream {
    private static final boolean ON_TERMINAL =
            System.getProperty("theo.progress", "none").equals("terminal");
    private static final int WIDTH = 30;

    private final Path file;
    private final long bytes;
    private long sent;
    private int percent = -1;

    private SendingBar(InputStream in, Path file, long bytes) {
        super(in);
        this.file = file;
        this.bytes = Math.max(1, bytes);
    }

    static InputStream around(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return ON_TERMINAL ? new SendingBar(in, file, Files.size(file)) : in;
    }

    /** Takes the bar away. */
    static void clear() {
        if (ON_TERMINAL) {
            System.err.print("\r\033[K");
        }
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        show(c < 0 ? 0 : 1);
        return c;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        int count = super.read(to, from, length);
        show(Math.max(0, count));
        return count;
    }

    private void show(int more) {
        sent += more;
        int now = (int) Math.min(100, 100 * sent / bytes);
        if (now != percent) {
            percent = now;
            int full = WIDTH * now / 100;
            System.err.print("\r  " + "█".repeat(full) + "░".repeat(WIDTH - full) + " " + now + " % "
                    + file.getFileName() + (now == 100 ? " …" : ""));
        }
    }
}

package vn.theo.reading.archive;

import java.io.PrintStream;
import java.util.Locale;
import java.util.OptionalLong;

/** Shows on standard error how far a run has come: a bar on a terminal, else a line every few seconds. */
final class Progress {
    enum Style {
        BAR,
        LINES,
        QUIET
    }

    private static final int WIDTH = 20;
    private static final long BAR_NANOS = 200_000_000L;
    private static final long LINE_NANOS = 5_000_000_000L;

    private final Style style;
    private final PrintStream err;
    private final long bytes;
    private final OptionalLong entries;
    private final long start = System.nanoTime();
    private final long doneBefore;
    private final long bytesBefore;
    private long shown = start;
    private boolean drawn;

    /**
     * A display for one run.
     *
     * @param bytes size of the source
     * @param entries number of its entries, where known
     * @param doneBefore documents of earlier runs, which say nothing about the speed of this one
     */
    Progress(Style style, PrintStream err, long bytes, OptionalLong entries, long doneBefore, long bytesBefore) {
        this.style = style;
        this.err = err;
        this.bytes = bytes;
        this.entries = entries;
        this.doneBefore = doneBefore;
        this.bytesBefore = bytesBefore;
    }

    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    void show(Tally tally, long position) {
        long now = System.nanoTime();
        switch (style) {
            case BAR -> {
                if (now - shown >= BAR_NANOS) {
                    shown = now;
                    drawn = true;
                    err.print("\r" + bar(position) + " " + words(tally, position) + "\u001B[K");
                    err.flush();
                }
            }
            case LINES -> {
                if (now - shown >= LINE_NANOS) {
                    shown = now;
                    err.println("theo read: " + words(tally, position));
                }
            }
            case QUIET -> {}
        }
    }

    /** Removes the bar before other words are printed. */
    void end() {
        if (drawn) {
            err.print("\r\u001B[K");
            err.flush();
        }
    }

    private String bar(long position) {
        int filled = (int) Math.round(share(position) * WIDTH);
        return "█".repeat(filled)
                + "░".repeat(WIDTH - filled)
                + String.format(Locale.ROOT, " %3.0f%%", 100 * share(position));
    }

    private double share(long position) {
        return bytes <= 0 ? 0 : Math.min(1, (double) position / bytes);
    }

    private String words(Tally tally, long position) {
        double seconds = Math.max(0.001, seconds());
        long done = tally.documents();
        long behind = done + tally.countSkipped();
        String count = entries.isPresent()
                ? String.format(Locale.ROOT, "%,d/%,d", behind, entries.getAsLong())
                : String.format(Locale.ROOT, "%,d read", done);
        String failed =
                tally.countFailed() == 0 ? "" : String.format(Locale.ROOT, " · %,d failed", tally.countFailed());
        return String.format(
                        Locale.ROOT,
                        "%s · %s of %s · %s/s",
                        count,
                        megabytes(position),
                        megabytes(bytes),
                        rate((done - doneBefore) / seconds))
                + left(position, seconds)
                + failed;
    }

    private static String rate(double perSecond) {
        return String.format(Locale.ROOT, perSecond < 10 ? "%.1f" : "%.0f", perSecond);
    }

    private String left(long position, double seconds) {
        long here = position - bytesBefore;
        if (here <= 0 || seconds < 2) {
            return "";
        }
        long rest = Math.round((bytes - position) * seconds / here);
        return String.format(Locale.ROOT, " · %d:%02d left", rest / 60, rest % 60);
    }

    private static String megabytes(long count) {
        return String.format(Locale.ROOT, "%.1f MB", count / 1e6);
    }
}

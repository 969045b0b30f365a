package vn.theo.reading.format;

import java.time.Duration;
import vn.theo.reading.PageWatch;

/**
 * What one conversion may use up. Every reader asks it while it goes on, so that a file of any content ends the
 * conversion in bounded time and memory.
 */
public final class Budget {
    /** Letters, counted once when read and once when written down. */
    static final int MAX_CHARACTERS = 12_000_000;
    /** Bytes that all parts of a zip may expand to. */
    static final long MAX_EXPANDED = 200L * 1024 * 1024;
    /** Bytes of the parts that are kept to be read. */
    static final long MAX_KEPT = 100L * 1024 * 1024;

    static final int MAX_ENTRIES = 5_000;
    static final int MAX_DEPTH = 200;
    /** Cells, counted once when read and once when written down. */
    static final int MAX_CELLS = 1_000_000;

    static final int MAX_PAGES = 1_500;

    private volatile long deadline;
    private volatile boolean abandoned;
    private int characters;
    private int cells;
    private long expanded;

    private final Duration length;
    private final Conversion.Depth depth;
    private final PageWatch watch;

    private Budget(Duration time, Conversion.Depth depth, PageWatch watch) {
        this.length = time;
        this.depth = depth;
        this.watch = watch;
        this.deadline = System.nanoTime() + time.toNanos();
    }

    public static Budget of(Duration time) {
        return of(time, Conversion.Depth.WHOLE, PageWatch.NONE);
    }

    public static Budget of(Duration time, Conversion.Depth depth, PageWatch watch) {
        return new Budget(time, depth, watch);
    }

    /** How much is to be converted. */
    public Conversion.Depth depth() {
        return depth;
    }

    /** Who is told how far recognition has come. */
    public PageWatch watch() {
        return watch;
    }

    /** Ends the conversion at its next question; called from outside when nobody waits for it any more. */
    void abandon() {
        abandoned = true;
    }

    public void check() {
        if (abandoned || System.nanoTime() - deadline > 0) {
            throw Unconvertible.tooSlow();
        }
    }

    Duration length() {
        return length;
    }

    /** Gives more time, because the pages turn out to need recognition. */
    public void extend(Duration time) {
        deadline = System.nanoTime() + time.toNanos();
    }

    /** The time that is left. */
    public Duration left() {
        return Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
    }

    public void characters(int count) {
        characters += count;
        if (characters > MAX_CHARACTERS) {
            throw Unconvertible.tooLarge("hơn 6 triệu chữ cái", "more than 6 million letters");
        }
    }

    public void cells(int count) {
        cells += count;
        if (cells > MAX_CELLS) {
            throw Unconvertible.tooLarge("hơn 500.000 ô", "more than 500,000 cells");
        }
    }

    void expanded(long bytes) {
        expanded += bytes;
        if (expanded > MAX_EXPANDED) {
            throw Unconvertible.unsafe();
        }
    }

    public void pages(int count) {
        if (count > MAX_PAGES) {
            throw Unconvertible.tooLarge("hơn 1.500 trang", "more than 1,500 pages");
        }
    }

    void depth(int depth) {
        if (depth > MAX_DEPTH) {
            throw Unconvertible.unsafe();
        }
    }
}

package vn.theo.task;

import java.util.List;

/** Counts as a report prints them: a total and its parts, which may or may not add up. */
public record PublishedCounts(long total, List<Long> parts) {
    public PublishedCounts {
        parts = List.copyOf(parts);
    }

    public long sum() {
        return parts.stream().mapToLong(Long::longValue).sum();
    }

    /** By how much the printed total exceeds its parts. */
    public long difference() {
        return total - sum();
    }

    public boolean addsUp() {
        return difference() == 0;
    }
}

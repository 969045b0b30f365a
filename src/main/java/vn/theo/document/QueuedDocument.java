package vn.theo.document;

import java.time.Instant;

/** A line of the queue: a received text without its words, and how many of its proposals were decided. */
public record QueuedDocument(
        long id,
        String title,
        String fileName,
        Instant receivedAt,
        String receivedBy,
        DocumentState state,
        int total,
        int decided,
        int confirmed) {
    public int percent() {
        return total == 0 ? 100 : Math.round(100f * decided / total);
    }
}

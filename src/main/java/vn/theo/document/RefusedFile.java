package vn.theo.document;

import java.time.Instant;

/**
 * A file that was not taken, listed until somebody dismisses it.
 *
 * @param keepable whether it can be kept although nothing was found in it
 */
public record RefusedFile(
        long itemId, String fileName, Received.Reason reason, boolean keepable, Instant at, String by) {}

package vn.theo.reading;

import java.util.List;

/** Reads one text into the records it states. Stateless and safe to share between threads. */
public final class Reader {
    /**
     * Reads a text as received.
     *
     * @param received any text, never normalised; spans of the result count its code points
     */
    public Reading read(String received) {
        return new Reading(
                new FoundFrame(null, null, null, null, null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of());
    }
}

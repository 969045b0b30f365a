package vn.theo.reading;

import java.util.List;

/** Reads one text into the records it states. Stateless and safe to share between threads. */
public final class Reader {
    private final Frames frames = new Frames();
    private final Figures figures = new Figures();
    private final Findings findings = new Findings();
    private final Directives directives = new Directives();

    /**
     * Reads a text as received.
     *
     * @param received any text, never normalised; spans of the result count its code points
     */
    public Reading read(String received) {
        return read(Text.of(received));
    }

    Reading read(Text text) {
        Frame frame = frames.find(text);
        return new Reading(
                frame.found(),
                List.of(),
                figures.find(text, frame),
                List.of(),
                List.of(),
                null,
                findings.find(text, frame),
                directives.find(text, frame),
                List.of());
    }
}

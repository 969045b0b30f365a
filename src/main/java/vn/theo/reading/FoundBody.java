package vn.theo.reading;

import java.util.Objects;

/** An organisation that the text names, as printed. */
public record FoundBody(String name, Excerpt words, Trace trace) implements Found {
    public FoundBody {
        trace = Objects.requireNonNullElse(trace, Trace.NONE);
    }

    public FoundBody(String name, Excerpt words) {
        this(name, words, Trace.NONE);
    }
}

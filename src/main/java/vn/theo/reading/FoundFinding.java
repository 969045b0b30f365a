package vn.theo.reading;

import java.util.Objects;

/** An evaluative statement: something that went well or did not, in its exact words. */
public record FoundFinding(Kind kind, Excerpt words, Trace trace) implements Found {
    public FoundFinding {
        trace = Objects.requireNonNullElse(trace, Trace.NONE);
    }

    public FoundFinding(Kind kind, Excerpt words) {
        this(kind, words, Trace.NONE);
    }

    /** A strength is an achievement; a cause blamed for a failure counts as a shortcoming. */
    public enum Kind {
        STRENGTH,
        SHORTCOMING
    }
}

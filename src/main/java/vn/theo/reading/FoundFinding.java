package vn.theo.reading;

/** An evaluative statement: something that went well or did not, in its exact words. */
public record FoundFinding(Kind kind, Excerpt words) implements Found {
    /** A strength is an achievement; a cause blamed for a failure counts as a shortcoming. */
    public enum Kind {
        STRENGTH,
        SHORTCOMING
    }
}

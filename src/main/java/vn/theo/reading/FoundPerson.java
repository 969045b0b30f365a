package vn.theo.reading;

import java.util.List;
import java.util.Objects;

/**
 * A person whom the text names.
 *
 * @param name without honorific, rank or degree, case as printed
 * @param positions posts as printed, one each
 */
public record FoundPerson(String name, List<String> positions, EventRole role, Excerpt words, Trace trace)
        implements Found {
    public FoundPerson {
        positions = List.copyOf(positions);
        trace = Objects.requireNonNullElse(trace, Trace.NONE);
    }

    public FoundPerson(String name, List<String> positions, EventRole role, Excerpt words) {
        this(name, positions, role, words, Trace.NONE);
    }
}

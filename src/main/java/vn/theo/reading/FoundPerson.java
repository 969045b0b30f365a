package vn.theo.reading;

import java.util.List;

/**
 * A person whom the text names.
 *
 * @param name without honorific, rank or degree, case as printed
 * @param positions posts as printed, one each
 */
public record FoundPerson(String name, List<String> positions, EventRole role, Excerpt words) implements Found {
    public FoundPerson {
        positions = List.copyOf(positions);
    }
}

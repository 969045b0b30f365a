package vn.theo.body;

/** A person whom the record names, without honorific or degree. */
public record Person(long id, String slug, String name) {
    public Person {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A person needs a name");
        }
    }
}

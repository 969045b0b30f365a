package vn.theo.body;

/**
 * An organisation.
 *
 * @param name as it was printed when first recorded
 * @param kind the name of an {@link OrgKind}
 */
public record Body(long id, String slug, String name, String kind) {
    public Body {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A body needs a name");
        }
    }
}

package vn.theo.check.doubt;

import java.util.Optional;
import java.util.stream.Stream;

/** Where a doubt stands, with the word that names it in an address. */
public enum DoubtState {
    /** Found and not settled. */
    OPEN("mo"),
    /** A person says that a figure is wrong; it stands until it is corrected. */
    CORRECTING("cho-sua"),
    /** Settled with a reason, for the figures as they are. */
    SETTLED("da-xu-ly"),
    /** No longer found: the figures have changed or were taken back. */
    GONE("khong-con");

    private final String slug;

    DoubtState(String slug) {
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }

    public static Optional<DoubtState> findBySlug(String slug) {
        return Stream.of(values()).filter(state -> state.slug.equals(slug)).findFirst();
    }
}

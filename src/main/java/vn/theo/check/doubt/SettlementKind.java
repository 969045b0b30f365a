package vn.theo.check.doubt;

import java.util.Optional;
import java.util.stream.Stream;

/** What a person finds after looking at a doubt, with the word that names it in a form. */
public enum SettlementKind {
    RIGHT_AS_STATED("dung"),
    /** Stands until the figure is corrected. */
    WRONG_FIGURE("sai"),
    DIFFERENT_DEFINITION("khac-dinh-nghia"),
    ROUNDING("lam-tron"),
    WRONG_READING("doc-sai");

    private final String slug;

    SettlementKind(String slug) {
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }

    public static Optional<SettlementKind> findBySlug(String slug) {
        return Stream.of(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
    }
}

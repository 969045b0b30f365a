package vn.theo.portal;

/** The states that filter the list, with their words in the address. */
public enum ManuscriptState {
    DRAFT("nhap"),
    PUBLISHED("cong-khai"),
    CHANGED("da-sua-chua-cong-bo"),
    WITHDRAWN("da-rut");

    private final String word;

    ManuscriptState(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    static ManuscriptState of(ArticleState state) {
        return switch (state) {
            case ArticleState.Draft draft -> DRAFT;
            case ArticleState.Published published -> published.changedSince() ? CHANGED : PUBLISHED;
            case ArticleState.Withdrawn withdrawn -> WITHDRAWN;
        };
    }

    public String tone() {
        return switch (this) {
            case DRAFT -> "none";
            case PUBLISHED -> "good";
            case CHANGED -> "watch";
            case WITHDRAWN -> "alarm";
        };
    }
}

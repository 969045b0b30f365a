package vn.theo.check.rule;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of doubt, with the word that names each in an address. */
public enum DoubtKind {
    IMPLIED_BASE("suy-nguoc"),
    IMPLIED_PLAN("ke-hoach"),
    GROWTH("toc-do"),
    REVISION("tinh-lai"),
    AVERAGE_METHOD("cach-tinh-binh-quan"),
    MIXED_PRICES("goc-gia"),
    PARTS("thanh-phan"),
    COUNTS("so-dem"),
    AREAS("dia-ban"),
    RATIO("ty-le"),
    DENOMINATORS("mau-so"),
    LEVEL_BREAK("loi-in"),
    UNIT_SLIP("lech-boi-muoi"),
    VINTAGES("hai-lan-cong-bo"),
    TWO_SOURCES("hai-so"),
    WRONG_DOCUMENT("sai-van-ban");

    private final String slug;

    DoubtKind(String slug) {
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }

    public static Optional<DoubtKind> findBySlug(String slug) {
        return Stream.of(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
    }

    /** Whether the figures themselves are in dispute, so that none of them is published until a person has settled it. */
    public boolean disputesFigures() {
        return switch (this) {
            case TWO_SOURCES, LEVEL_BREAK, UNIT_SLIP, DENOMINATORS -> true;
            case IMPLIED_BASE,
                    IMPLIED_PLAN,
                    GROWTH,
                    REVISION,
                    AVERAGE_METHOD,
                    MIXED_PRICES,
                    PARTS,
                    COUNTS,
                    AREAS,
                    RATIO,
                    VINTAGES,
                    WRONG_DOCUMENT -> false;
        };
    }
}

package vn.theo.indicator.table;

/** How the value of a cell came about, or why there is none. The letter stands for it in compact answers. */
public enum Derivation {
    /** Recorded for this very area. */
    DIRECT('d'),
    /** The sum of the whole areas that this one was made of, or became. */
    SUMMED('s'),
    /** A sum in which a divided area counts by its published share: an estimate. */
    SHARED('h'),
    /** The sum of the areas under it. */
    ROLLED_UP('u'),
    /** A ratio of the sums of its parts. */
    RATIO('r'),
    /** No value is known of it, or of a part of it. */
    MISSING('-'),
    /** The territory was divided without published shares, or is now part of a larger one. */
    NOT_COMPARABLE('n'),
    /** Indices, ranks and ratios without parts do not add up over areas. */
    NOT_ADDITIVE('k');

    private final char letter;

    Derivation(char letter) {
        this.letter = letter;
    }

    public char letter() {
        return letter;
    }

    public boolean hasValue() {
        return switch (this) {
            case DIRECT, SUMMED, SHARED, ROLLED_UP, RATIO -> true;
            case MISSING, NOT_COMPARABLE, NOT_ADDITIVE -> false;
        };
    }
}

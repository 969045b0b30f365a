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
    /** Worked out from other cells: a growth, a share, a completion. */
    CALCULATED('c'),
    /** No value is known of it, or of a part of it. */
    MISSING('-'),
    /** The territory was divided without published shares, or is now part of a larger one. */
    NOT_COMPARABLE('n'),
    /** Indices, ranks and ratios without parts do not add up over areas. */
    NOT_ADDITIVE('k'),
    /** The value that it would be compared with is not known. */
    NO_BASE('b'),
    /** What it would be divided by is zero or below. */
    BASE_NOT_POSITIVE('z'),
    /** There is no plan for that period. */
    NO_PLAN('l'),
    /** It is part of nothing larger. */
    NO_WHOLE('w'),
    /** The two values have different price bases or units. */
    OTHER_MEASURE('g'),
    /** Average growth is asked of constant prices, and only current ones are known. */
    CURRENT_PRICES('a'),
    /** Such a calculation says nothing about this kind of indicator or period. */
    NOT_MEANINGFUL('x');

    private final char letter;

    Derivation(char letter) {
        this.letter = letter;
    }

    public char letter() {
        return letter;
    }

    public boolean hasValue() {
        return switch (this) {
            case DIRECT, SUMMED, SHARED, ROLLED_UP, RATIO, CALCULATED -> true;
            case MISSING,
                    NOT_COMPARABLE,
                    NOT_ADDITIVE,
                    NO_BASE,
                    BASE_NOT_POSITIVE,
                    NO_PLAN,
                    NO_WHOLE,
                    OTHER_MEASURE,
                    CURRENT_PRICES,
                    NOT_MEANINGFUL -> false;
        };
    }
}

package vn.theo.indicator;

/** The prices a money value is expressed in. Values of two different bases never add or divide. */
public enum PriceBasis {
    NOT_APPLICABLE,
    NOT_STATED,
    CURRENT,
    CONSTANT_1994,
    CONSTANT_2010,
    CONSTANT_2020;

    /** Whether two values may be compared: the same base, or one that the source does not name. */
    public boolean isComparableWith(PriceBasis other) {
        return this == other || !isNamed() || !other.isNamed();
    }

    /** Whether the source says which prices it uses. */
    public boolean isNamed() {
        return this != NOT_APPLICABLE && this != NOT_STATED;
    }
}

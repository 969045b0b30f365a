package vn.theo.check.doubt;

/** What a figure does in the arithmetic of a doubt. */
public enum FigureRole {
    LEVEL,
    RATE,
    YEARLY_RATE,
    RECORDED,
    NEXT_LEVEL,
    NEXT_RATE,
    WHOLE,
    PART,
    BEFORE,
    VALUE,
    AFTER,
    ONE,
    OTHER,
    NUMERATOR,
    DENOMINATOR,
    TARGET,
    NAMED_DOCUMENT,
    OTHER_DOCUMENT
}

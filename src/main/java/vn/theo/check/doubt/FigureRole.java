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
    /** The same period as published before. */
    EARLIER,
    /** The same period as planned. */
    PLANNED,
    ONE,
    OTHER,
    NUMERATOR,
    DENOMINATOR,
    TARGET,
    NAMED_DOCUMENT,
    OTHER_DOCUMENT;

    /** Whether a doubt is about this figure; the others only take part in its arithmetic. */
    public boolean isDoubted() {
        return switch (this) {
            case LEVEL, WHOLE, VALUE, EARLIER, ONE, OTHER -> true;
            case RATE,
                    YEARLY_RATE,
                    RECORDED,
                    NEXT_LEVEL,
                    NEXT_RATE,
                    PART,
                    BEFORE,
                    AFTER,
                    PLANNED,
                    NUMERATOR,
                    DENOMINATOR,
                    TARGET,
                    NAMED_DOCUMENT,
                    OTHER_DOCUMENT -> false;
        };
    }
}

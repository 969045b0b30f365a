package vn.theo.programme;

/** When a figure meets its target. */
public enum TargetComparator {
    AT_LEAST("≥"),
    MORE_THAN(">"),
    AT_MOST("≤"),
    LESS_THAN("<"),
    /** Between the target value and its highest value, both included. */
    WITHIN("∈"),
    /** A milestone: the figure is 1 when it is done. */
    DONE("✓");

    private final String sign;

    TargetComparator(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    /** Whether a smaller figure is the better one. */
    boolean downward() {
        return this == AT_MOST || this == LESS_THAN;
    }
}

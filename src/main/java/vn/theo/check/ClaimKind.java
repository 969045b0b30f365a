package vn.theo.check;

/** What a claim says about a level. */
public enum ClaimKind {
    /** Change against the period a year before, in percent. */
    GROWTH,
    /** Mean yearly change over several years, in percent a year. */
    AVERAGE_GROWTH,
    /** Part of a whole that {@code base} names, in percent. */
    SHARE,
    /** Part of the plan reached, in percent. */
    PLAN_COMPLETION
}

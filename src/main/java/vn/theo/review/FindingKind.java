package vn.theo.review;

/** What a statement made at a meeting is. */
public enum FindingKind {
    STRENGTH,
    SHORTCOMING,
    EXTERNAL_CAUSE,
    INTERNAL_CAUSE,
    LESSON,
    /** The opinion of a member: advice, not an order. */
    RECOMMENDATION,
    /** What the chair concluded. */
    CONCLUSION
}

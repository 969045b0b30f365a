package vn.theo.programme;

/** How a document stands to the resolution whose chain it is in. */
public enum ChainRelation {
    /** Carries the resolution out: scheme, action programme, plan. */
    CONCRETISES,
    SUPERSEDES,
    AMENDS,
    /** The resolution goes on with what this document began. */
    CARRIED_OVER_FROM,
    /** Reports results of the resolution. */
    REPORTS,
    /** Was ordered while the resolution was reviewed and is still to be written. */
    ORDERED,
    MENTIONS
}

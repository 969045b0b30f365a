package vn.theo.document;

/** How far people have come with a text's proposals; derived, never stored. */
public enum DocumentState {
    /** Nothing was decided yet. */
    NEW,
    IN_REVIEW,
    /** Every proposal was decided, or there was none. */
    DONE
}

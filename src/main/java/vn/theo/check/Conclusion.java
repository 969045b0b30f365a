package vn.theo.check;

/** What the readings of a claim say together. */
public enum Conclusion {
    /** Every reading that could be compared fits. */
    SUPPORTED,
    /** One reading fits and another contradicts: the record shows how the words are meant. */
    ONE_READING_FITS,
    /** Every reading that could be compared contradicts. */
    CONTRADICTED,
    /** No reading could be compared. */
    NOTHING_TO_COMPARE
}

package vn.theo.check.rule;

/** How an implied figure stands to the recorded one. */
public enum Fit {
    FITS,
    CONTRADICTS,
    /** Nothing recorded to compare with. */
    UNKNOWN
}

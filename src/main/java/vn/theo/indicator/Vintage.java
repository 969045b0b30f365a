package vn.theo.indicator;

/** How firm a value is, weakest first. A plan is not an observation of what happened. */
public enum Vintage {
    PLAN,
    /** Said in a document or speech. */
    STATED,
    /** Worked out from other figures. */
    INFERRED,
    ESTIMATE,
    PRELIMINARY,
    OFFICIAL
}

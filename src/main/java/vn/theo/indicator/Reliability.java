package vn.theo.indicator;

/** How far a source can be relied on, from a statistical office (A) to a value known to be misprinted (D). */
public enum Reliability {
    A,
    B,
    C,
    D
}

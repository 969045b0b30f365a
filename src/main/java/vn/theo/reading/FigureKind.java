package vn.theo.reading;

/** What a stated figure measures. */
public enum FigureKind {
    LEVEL,
    GROWTH,
    AVERAGE_GROWTH,
    SHARE,
    PLAN_COMPLETION,
    TARGET,
    COUNT
}

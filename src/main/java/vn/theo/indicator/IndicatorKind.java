package vn.theo.indicator;

/** How values of an indicator combine: flows and counts add up, ratios only from their parts, indices and ranks never. */
public enum IndicatorKind {
    FLOW,
    STOCK,
    RATIO,
    INDEX,
    RANK,
    MILESTONE
}

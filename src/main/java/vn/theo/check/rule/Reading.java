package vn.theo.check.rule;

/** What the figures of a check are taken to mean; each reading implies a figure that the record supports or not. */
public enum Reading {
    /** The level is the sum of all years of the period. */
    SUM_OVER_PERIOD,
    /** The level is that of the last year. */
    YEAR_VALUE,
    /** The level is that of the period; the base lies a year before. */
    YEAR_BEFORE,
    /** The rate is the arithmetic mean of the yearly rates. */
    ARITHMETIC_MEAN,
    /** The rate is the geometric mean of the yearly rates. */
    GEOMETRIC_MEAN,
    /** The level is this part of the plan. */
    PLAN,
    /** The level is this part of a whole. */
    WHOLE,
    /** The whole is the sum of its parts. */
    PARTS_SUM,
    /** The total is the sum of its counts. */
    COUNT_SUM,
    /** The area's value is the sum of those of the areas in it. */
    AREA_SUM,
    /** The ratio is that of its parts. */
    RATIO_OF_PARTS,
    /** Both ratios have the same denominator. */
    SAME_DENOMINATOR,
    /** The ratio is taken of this other denominator. */
    OTHER_DENOMINATOR,
    /** Both sources state the same figure. */
    SAME_FIGURE,
    /** The value lies within reach of its neighbours as printed. */
    AS_PRINTED,
    /** The value lies there with its point moved. */
    POINT_MOVED,
    /** The firmer value is the earlier one revised. */
    REVISED,
    /** The growth is that between two levels in the same prices. */
    SAME_PRICES,
    /** The growth is that between levels in two different prices. */
    MIXED_PRICES,
    /** The document named states this target. */
    NAMED_DOCUMENT,
    /** Another document states this target. */
    OTHER_DOCUMENT;

    /** Whether figures of this reading are percents, which lie points apart and not percents of each other. */
    public boolean inPoints() {
        return switch (this) {
            case ARITHMETIC_MEAN, GEOMETRIC_MEAN -> true;
            case SUM_OVER_PERIOD,
                    YEAR_VALUE,
                    YEAR_BEFORE,
                    PLAN,
                    WHOLE,
                    PARTS_SUM,
                    COUNT_SUM,
                    AREA_SUM,
                    RATIO_OF_PARTS,
                    SAME_DENOMINATOR,
                    OTHER_DENOMINATOR,
                    SAME_FIGURE,
                    AS_PRINTED,
                    POINT_MOVED,
                    REVISED,
                    SAME_PRICES,
                    MIXED_PRICES,
                    NAMED_DOCUMENT,
                    OTHER_DOCUMENT -> false;
        };
    }
}

package vn.theo.check;

/** What the level beside a claim, or the claim itself, is taken to mean. */
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
    WHOLE
}

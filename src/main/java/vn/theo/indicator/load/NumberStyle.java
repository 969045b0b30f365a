package vn.theo.indicator.load;

/** Which sign stands before the decimals of numbers that are written as text; {@code AUTO} tells it from the numbers. */
public enum NumberStyle {
    AUTO,
    POINT,
    COMMA
}

package vn.theo.indicator;

/** Which way is better. */
public enum Direction {
    UP,
    DOWN,
    NEITHER
}

package vn.theo.kernel;

/** How a printed figure bounds the true one: "gần" is {@code BELOW}, "trên/hơn" {@code ABOVE}, "khoảng" {@code ABOUT}. */
public enum Bound {
    EXACT,
    BELOW,
    ABOVE,
    ABOUT,
    AT_LEAST,
    AT_MOST
}

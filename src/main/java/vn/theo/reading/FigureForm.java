package vn.theo.reading;

/** How a figure is printed when it is not a plain number. */
public enum FigureForm {
    RANGE,
    COMPOSITE,
    N_OF_M,
    RANK,
    RATIO,
    EXCESS,
    FORECAST,
    RESPECTIVELY
}

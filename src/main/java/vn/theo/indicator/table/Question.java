package vn.theo.indicator.table;

/**
 * A table asked for by words of an address, and what to work out of it.
 *
 * @param years how many years an average is over
 */
public record Question(FigureQuery query, Calculation calculation, int years) {
    public static final int USUAL_YEARS = 5;
}

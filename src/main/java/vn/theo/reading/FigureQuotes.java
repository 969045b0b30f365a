package vn.theo.reading;

/** Cuts the words that state a figure out of its sentence: from its name or verb to what it is measured against. */
final class FigureQuotes {
    private static final int FARTHEST = 40;

    private FigureQuotes() {}

    static Excerpt of(Stretch s, NamedFigure figure) {
        Measure measure = figure.measure();
        FigureClause clause = figure.clause();
        FigureClause.Words own = figure.own();
        int from = Math.min(measure.from(), clause.verbFrom());
        if (own != null && own.from() < from && measure.from() - own.from() <= FARTHEST) {
            from = own.from();
        }
        int end = measure.end();
        boolean takesRight = own != null && own.end() > measure.end();
        if (takesRight) {
            end = own.end();
        } else if (!clause.reference().isEmpty()) {
            end = clause.rightEnd();
        }
        return s.part(from, Math.max(end, from + 1)).excerpt();
    }
}

package vn.theo.reading.figure;

import org.jspecify.annotations.Nullable;
import vn.theo.reading.FigureKind;
import vn.theo.reading.text.Stretch;

/** Cuts the words that state a figure out of its sentence: from its name or verb to what it is measured against. */
final class FigureQuotes {
    private static final int FARTHEST = 40;

    /** Where a quote begins and ends in its sentence. */
    record Range(int from, int end) {}

    private FigureQuotes() {}

    static Range range(Stretch s, NamedFigure figure, @Nullable Range before) {
        Measure measure = figure.measure();
        FigureClause clause = figure.clause();
        FigureClause.Words own = figure.own();
        boolean named = own != null && own.from() < measure.from() && measure.from() - own.from() <= FARTHEST;
        boolean right = own != null && own.from() >= measure.number();
        int from = right && !clause.isChange() ? measure.from() : Math.min(measure.from(), clause.verbFrom());
        if (named && own != null) {
            from = Math.min(from, own.from());
        } else if (clause.bracketed() && !right) {
            from = Math.min(from, clause.start());
        } else if (figure.judged().kind() == FigureKind.AVERAGE_GROWTH && before != null) {
            from = Math.min(from, before.from);
        }
        int end = measure.end();
        if (right && own != null) {
            end = Math.max(end, own.end());
        } else if (!clause.reference().isEmpty()) {
            end = clause.rightEnd();
        }
        boolean closes = named && clause.bracketed() && s.is(end, ")") && from < clause.start();
        return new Range(from, Math.max(closes ? end + 1 : end, from + 1));
    }
}

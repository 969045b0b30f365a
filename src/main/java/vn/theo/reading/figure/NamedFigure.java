package vn.theo.reading.figure;

import org.jspecify.annotations.Nullable;

/** A measure with its name, period and kind, ready to be written down. */
record NamedFigure(
        Measure measure,
        FigureClause clause,
        FigureClause.@Nullable Words own,
        String name,
        @Nullable String period,
        FigureKinds.Judgement judged,
        @Nullable String base) {
    NamedFigure named(String other, FigureKinds.Judgement judgement) {
        return new NamedFigure(measure, clause, own, other, period, judgement, base);
    }
}

package vn.theo.indicator.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.Indicator;
import vn.theo.kernel.Period;
import vn.theo.territory.Area;
import vn.theo.territory.Lineage;

/** A calculation for one indicator and period, ready for any area: the values it takes and what it does with them. */
final class Column {
    private static final int MOST_LACKING = 24;

    private final Lineage lineage;
    private final List<Term> terms = new ArrayList<>();
    private Function<List<Cell>, Cell> formula = cells -> Cell.none(Derivation.NOT_MEANINGFUL);

    Column(Lineage lineage) {
        this.lineage = lineage;
    }

    /** A value to take; {@code above} takes it of the area directly above, kept since many areas share it. */
    private record Term(
            Operand.Role role,
            Indicator indicator,
            Period period,
            Reading reading,
            boolean above,
            Map<Long, Cell> kept) {}

    Column with(Operand.Role role, Indicator indicator, Period period, Reading reading) {
        terms.add(new Term(role, indicator, period, reading, false, Map.of()));
        return this;
    }

    Column withAbove(Operand.Role role, Indicator indicator, Period period, Reading reading) {
        terms.add(new Term(role, indicator, period, reading, true, new HashMap<>()));
        return this;
    }

    Column by(Function<List<Cell>, Cell> worked) {
        this.formula = worked;
        return this;
    }

    Cell cell(Area area) {
        List<Cell> cells = new ArrayList<>(terms.size());
        for (Term term : terms) {
            cells.add(cell(term, area));
        }
        return formula.apply(cells);
    }

    private Cell cell(Term term, Area area) {
        if (!term.above) {
            return term.reading.cell(area);
        }
        Long parent = area.parentId();
        return parent == null
                ? Cell.none(Derivation.NO_WHOLE)
                : term.kept.computeIfAbsent(parent, id -> term.reading.cell(lineage.get(id)));
    }

    Workings workings(Calculation calculation, int years, Area area) {
        List<Operand> operands = new ArrayList<>();
        Map<String, Lacking> lacking = new LinkedHashMap<>();
        for (Term term : terms) {
            Area of = areaOf(term, area);
            Cell cell = cell(term, area);
            operands.add(new Operand(
                    term.role,
                    term.indicator,
                    of,
                    term.period,
                    cell,
                    of == null ? List.of() : term.reading.explain(of)));
            if (of != null && !cell.hasValue()) {
                lacking(term, of, cell, lacking, 4);
            }
        }
        return new Workings(
                calculation,
                years,
                cell(area),
                operands,
                lacking.values().stream().limit(MOST_LACKING).toList(),
                lacking.size());
    }

    private @Nullable Area areaOf(Term term, Area area) {
        Long parent = area.parentId();
        return !term.above ? area : parent == null ? null : lineage.get(parent);
    }

    /** Follows an empty cell down to the areas that have no value themselves. */
    private static void lacking(Term term, Area area, Cell cell, Map<String, Lacking> found, int depth) {
        List<Piece> empty = depth == 0 || cell.derivation() == Derivation.NOT_ADDITIVE
                ? List.of()
                : term.reading.explain(area).stream()
                        .filter(piece -> !piece.value().hasValue())
                        .toList();
        boolean allEmpty =
                empty.size() > 1 && empty.size() == term.reading.explain(area).size();
        if (empty.isEmpty() || allEmpty) {
            found.putIfAbsent(
                    area.id() + " " + term.indicator.id() + " " + term.period.text(),
                    new Lacking(
                            term.indicator, area, term.period, cell.derivation(), term.reading.findLastKnown(area)));
            return;
        }
        empty.forEach(piece -> lacking(term, piece.area(), piece.value(), found, depth - 1));
    }
}

package vn.theo.indicator.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.theo.indicator.AskDoubts;
import vn.theo.indicator.DoubtedFigures;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.Unit;
import vn.theo.indicator.table.Operand.Role;
import vn.theo.kernel.Period;
import vn.theo.territory.Area;

/**
 * Works growth, shares, contributions and completion out of figures, on the map of any date and as known on any date. Values
 * of two price bases never meet in one calculation; nothing is divided by zero or less; an empty result says why.
 */
@Service
public class Calculations {
    private final FigureTables tables;
    private final AskDoubts askDoubts;

    Calculations(FigureTables tables, AskDoubts askDoubts) {
        this.tables = tables;
        this.askDoubts = askDoubts;
    }

    /**
     * The table of a query with a calculation in place of each value.
     *
     * @param years how many years an average is over, unless the period itself spans several
     */
    public Sheet fill(FigureQuery query, Calculation calculation, int years) {
        if (calculation == Calculation.VALUE) {
            return tables.fill(query).with(doubts(query));
        }
        OpenTables open = tables.open(query);
        List<Area> areas = query.areas();
        List<Period> periods = query.periods();
        Cell[] cells = new Cell[query.indicators().size() * areas.size() * periods.size()];
        List<@Nullable PriceBasis> bases = new ArrayList<>();
        for (int i = 0; i < query.indicators().size(); i++) {
            Indicator indicator = query.indicators().get(i);
            bases.add(
                    periods.isEmpty()
                            ? null
                            : open.basis(indicator, base(periods.getFirst()), calculation.isOverTime()));
            for (int p = 0; p < periods.size(); p++) {
                Column column = column(open, query, calculation, years, indicator, periods.get(p));
                for (int a = 0; a < areas.size(); a++) {
                    cells[(i * areas.size() + a) * periods.size() + p] = column.cell(areas.get(a));
                }
            }
        }
        return new Sheet(query, bases, cells, calculation, doubts(query));
    }

    /** Doubts are about what was observed, as it stands now. */
    private DoubtedFigures doubts(FigureQuery query) {
        return query.plan() || query.knownOn() != null
                ? DoubtedFigures.NONE
                : askDoubts.about(query.indicators().stream().map(Indicator::id).toList(), query.staff());
    }

    /** How one cell came about. */
    public Workings explain(
            FigureQuery query, Calculation calculation, int years, Indicator indicator, Area area, Period period) {
        FigureQuery one = query.withCell(indicator, area, period);
        return column(tables.open(one), one, calculation, years, indicator, period)
                .workings(calculation, years, area);
    }

    /** How each empty cell of a table came about, asked one after another. */
    public Function<Place, Workings> explainer(FigureQuery query, Calculation calculation, int years) {
        OpenTables open = tables.open(query);
        return place -> column(open, query, calculation, years, place.indicator(), place.period())
                .workings(calculation, years, place.area());
    }

    /** An area and those directly under it on the map date, for the first indicator and period of a query. */
    public DrillDown drillDown(FigureQuery query, Area area) {
        Indicator indicator = query.indicators().getFirst();
        Period period = query.periods().getFirst();
        OpenTables open = tables.open(query);
        List<Column> columns = List.of(
                column(open, query, Calculation.VALUE, 1, indicator, period),
                column(open, query, Calculation.SHARE_OF_AREA, 1, indicator, period),
                column(open, query, Calculation.GROWTH, 1, indicator, period),
                column(open, query, Calculation.CONTRIBUTION_TO_AREA, 1, indicator, period));
        return new DrillDown(
                indicator,
                period,
                line(columns, area),
                open.lineage().listChildren(area.id(), query.mapDate()).stream()
                        .map(child -> line(columns, child))
                        .toList());
    }

    private static DrillDown.Line line(List<Column> columns, Area area) {
        return new DrillDown.Line(
                area,
                columns.get(0).cell(area),
                columns.get(1).cell(area),
                columns.get(2).cell(area),
                columns.get(3).cell(area));
    }

    /** A cell by what it is about. */
    public record Place(Indicator indicator, Area area, Period period) {}

    /** The kind of period that the values of an average come from. */
    private static Period.Kind base(Period period) {
        return period.kind() == Period.Kind.YEARS ? Period.Kind.YEAR : period.kind();
    }

    private static Column column(
            OpenTables open,
            FigureQuery query,
            Calculation calculation,
            int years,
            Indicator indicator,
            Period period) {
        Column column = new Column(open.lineage());
        if (!calculation.suits(indicator)) {
            return column;
        }
        PriceBasis basis =
                open.basis(indicator, calculation.isAverage() ? base(period) : period.kind(), calculation.isOverTime());
        if (calculation.isAverage() && basis == PriceBasis.CURRENT && query.priceBasis() == null) {
            return column.by(cells -> Cell.none(Derivation.CURRENT_PRICES));
        }
        Terms terms = new Terms(open, column, indicator, period, query.plan(), basis);
        return switch (calculation) {
            case VALUE -> terms.value(period).by(List::getFirst);
            case CUMULATIVE -> terms.toDate().by(List::getFirst);
            case CHANGE -> terms.value(period).before(period.yearsBefore(1)).by(Calculations::changed);
            case GROWTH -> terms.value(period).before(period.yearsBefore(1)).by(Calculations::grown);
            case GROWTH_ON_PREVIOUS ->
                period.findPrevious()
                        .map(previous -> terms.value(period).before(previous).by(Calculations::grown))
                        .orElse(column);
            case AVERAGE_GROWTH, MEAN_OF_RATES -> average(terms, column, calculation, period, years);
            case SHARE_OF_AREA ->
                terms.value(period)
                        .above(Role.WHOLE, period)
                        .by(cells -> Formula.share(cells.getFirst(), cells.getLast(), Derivation.NO_WHOLE));
            case CONTRIBUTION_TO_AREA ->
                terms.value(period)
                        .before(period.yearsBefore(1))
                        .above(Role.WHOLE_BASE, period.yearsBefore(1))
                        .by(cells -> Formula.contribution(cells.getFirst(), cells.get(1), cells.getLast()));
            case SHARE_OF_INDICATOR ->
                terms.value(period)
                        .whole(
                                Role.WHOLE,
                                period,
                                (cells, whole) -> Formula.share(cells.getFirst(), whole, Derivation.NO_WHOLE));
            case CONTRIBUTION_TO_INDICATOR ->
                terms.value(period)
                        .before(period.yearsBefore(1))
                        .whole(
                                Role.WHOLE_BASE,
                                period.yearsBefore(1),
                                (cells, whole) -> Formula.contribution(cells.getFirst(), cells.get(1), whole));
            case COMPLETION -> terms.value(period).plan(period);
            case COMPLETION_OF_YEAR ->
                terms.toDate().plan(Period.ofYear(period.to().getYear()));
        };
    }

    private static Cell grown(List<Cell> cells) {
        return Formula.growth(cells.getFirst(), cells.getLast());
    }

    private static Cell changed(List<Cell> cells) {
        return Formula.change(cells.getFirst(), cells.getLast());
    }

    /** Over the years of the period itself, or over so many years up to it. */
    private static Column average(Terms terms, Column column, Calculation calculation, Period period, int years) {
        boolean stretch = period.kind() == Period.Kind.YEARS;
        int over = stretch ? period.yearCount() : years;
        Period last = stretch ? Period.ofYear(period.to().getYear()) : period;
        if (over < 1) {
            return column;
        }
        if (calculation == Calculation.AVERAGE_GROWTH) {
            return terms.value(last)
                    .before(last.yearsBefore(over))
                    .by(cells -> Formula.averageGrowth(cells.getFirst(), cells.getLast(), over));
        }
        for (int year = over; year >= 0; year--) {
            terms.level(last.yearsBefore(year));
        }
        return terms.by(Formula::meanOfRates);
    }

    /** What combines the values taken with the whole that they are a part of. */
    private interface WithWhole {
        Cell of(List<Cell> cells, Cell whole);
    }

    /** The values that a calculation takes, all in one price basis. */
    private record Terms(
            OpenTables open,
            Column column,
            Indicator indicator,
            Period period,
            boolean plan,
            @Nullable PriceBasis basis) {
        Terms value(Period of) {
            column.with(Role.VALUE, indicator, of, open.reading(indicator, of, plan, basis));
            return this;
        }

        Terms toDate() {
            column.with(Role.VALUE, indicator, period, open.readingToDate(indicator, period, basis));
            return this;
        }

        Terms level(Period of) {
            column.with(Role.LEVEL, indicator, of, open.reading(indicator, of, plan, basis));
            return this;
        }

        Terms before(Period of) {
            column.with(Role.BASE, indicator, of, open.reading(indicator, of, plan, basis));
            return this;
        }

        Terms above(Role role, Period of) {
            column.withAbove(role, indicator, of, open.reading(indicator, of, plan, basis));
            return this;
        }

        Column by(Function<List<Cell>, Cell> formula) {
            return column.by(formula);
        }

        Column plan(Period of) {
            PriceBasis planned = open.basisBeside(indicator, of.kind(), true, basis);
            column.with(Role.PLAN, indicator, of, open.reading(indicator, of, true, planned));
            return column.by(
                    differs(basis, planned)
                            ? cells -> Cell.none(Derivation.OTHER_MEASURE)
                            : cells -> Formula.completion(cells.getFirst(), cells.getLast()));
        }

        Column whole(Role role, Period of, WithWhole formula) {
            Optional<Indicator> found = Optional.ofNullable(indicator.partOf()).flatMap(open.definitions()::find);
            if (found.isEmpty()) {
                return column.by(cells -> Cell.none(Derivation.NO_WHOLE));
            }
            Indicator whole = found.get();
            PriceBasis other = open.basisBeside(whole, of.kind(), plan, basis);
            column.with(role, whole, of, open.reading(whole, of, plan, other));
            Unit from = Unit.of(whole.unit());
            Unit to = Unit.of(indicator.unit());
            if (differs(basis, other) || !from.isCompatibleWith(to)) {
                return column.by(cells -> Cell.none(Derivation.OTHER_MEASURE));
            }
            BigDecimal factor = from.convert(BigDecimal.ONE, to);
            return column.by(cells -> formula.of(cells, Formula.times(cells.getLast(), factor)));
        }

        private static boolean differs(@Nullable PriceBasis one, @Nullable PriceBasis other) {
            return one != null && other != null && !one.isComparableWith(other);
        }
    }
}

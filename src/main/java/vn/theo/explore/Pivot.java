package vn.theo.explore;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.DoubtMark;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.IndicatorKind;
import vn.theo.indicator.table.Calculation;
import vn.theo.indicator.table.Cell;
import vn.theo.indicator.table.Sheet;
import vn.theo.kernel.Folded;
import vn.theo.kernel.Period;
import vn.theo.territory.Area;

/** A filled table laid out in rows and columns, filtered and sorted; it knows what of it may be added up. */
public final class Pivot {
    /** The place of a row or column: which indicator, area and period it stands for, -1 where the other side says so. */
    public record Line(int indicator, int area, int period) {
        private static final Line ALL = new Line(-1, -1, -1);

        private Line with(Axis axis, int place) {
            return switch (axis) {
                case INDICATOR -> new Line(place, area, period);
                case AREA -> new Line(indicator, place, period);
                case PERIOD -> new Line(indicator, area, place);
            };
        }

        int of(Axis axis) {
            return switch (axis) {
                case INDICATOR -> indicator;
                case AREA -> area;
                case PERIOD -> period;
            };
        }
    }

    private final Sheet sheet;
    private final Shape shape;
    private final List<Line> rows;
    private final List<Line> columns;

    private Pivot(Sheet sheet, Shape shape, List<Line> rows, List<Line> columns) {
        this.sheet = sheet;
        this.shape = shape;
        this.rows = rows;
        this.columns = columns;
    }

    /** Lays a table out; {@code name} gives the words of a row that the filter looks at. */
    static Pivot of(Sheet sheet, Shape shape, Function<Line, String> name) {
        List<Line> columns = lines(sheet, shape.columns());
        List<Line> rows = new ArrayList<>(lines(sheet, shape.rows()));
        Pivot whole = new Pivot(sheet, shape, List.copyOf(rows), columns);
        List<String> words = Folded.of(shape.filter()).words();
        if (!words.isEmpty()) {
            rows.removeIf(row -> !Folded.of(name.apply(row)).holds(words));
        }
        if (shape.hideEmpty()) {
            rows.removeIf(row ->
                    columns.stream().noneMatch(column -> whole.cell(row, column).hasValue()));
        }
        if (shape.sort() >= 0 && shape.sort() < columns.size()) {
            sort(whole, rows, columns.get(shape.sort()), shape.largestFirst());
        }
        return new Pivot(sheet, shape, List.copyOf(rows), columns);
    }

    private static void sort(Pivot whole, List<Line> rows, Line by, boolean largestFirst) {
        Comparator<Line> byValue = Comparator.comparing(row -> exact(whole.cell(row, by)));
        rows.sort(Comparator.comparing((Line row) -> !whole.cell(row, by).hasValue())
                .thenComparing(largestFirst ? byValue.reversed() : byValue));
    }

    private static BigDecimal exact(Cell cell) {
        BigDecimal value = cell.value();
        return value == null ? BigDecimal.ZERO : value;
    }

    private static List<Line> lines(Sheet sheet, List<Axis> axes) {
        List<Line> lines = List.of(Line.ALL);
        for (Axis axis : axes) {
            int size = switch (axis) {
                case INDICATOR -> sheet.query().indicators().size();
                case AREA -> sheet.query().areas().size();
                case PERIOD -> sheet.query().periods().size();
            };
            List<Line> longer = new ArrayList<>(lines.size() * size);
            for (Line line : lines) {
                IntStream.range(0, size).forEach(place -> longer.add(line.with(axis, place)));
            }
            lines = longer;
        }
        return List.copyOf(lines);
    }

    public Sheet sheet() {
        return sheet;
    }

    public Shape shape() {
        return shape;
    }

    /** All rows that the filter leaves, in order. */
    public List<Line> rows() {
        return rows;
    }

    public List<Line> columns() {
        return columns;
    }

    /** The rows of the page shown. */
    public List<Line> pageRows() {
        int from = Math.min((shape.page() - 1) * Shape.PAGE, Math.max(0, (pages() - 1) * Shape.PAGE));
        return rows.subList(from, Math.min(rows.size(), from + Shape.PAGE));
    }

    /** The place of the first column shown. */
    public int firstColumn() {
        return Math.min(shape.columnPage() - 1, columnPages() - 1) * Shape.COLUMN_PAGE;
    }

    public List<Line> pageColumns() {
        return columns.subList(firstColumn(), Math.min(columns.size(), firstColumn() + Shape.COLUMN_PAGE));
    }

    public int pages() {
        return Math.max(1, (rows.size() + Shape.PAGE - 1) / Shape.PAGE);
    }

    public int columnPages() {
        return Math.max(1, (columns.size() + Shape.COLUMN_PAGE - 1) / Shape.COLUMN_PAGE);
    }

    public Cell cell(Line row, Line column) {
        return sheet.cell(indicator(row, column), area(row, column), period(row, column));
    }

    /** What is doubted about the figure of a cell. */
    public List<DoubtMark> doubts(Line row, Line column) {
        return sheet.doubts(indicator(row, column), area(row, column), period(row, column));
    }

    int indicator(Line row, Line column) {
        return Math.max(row.indicator, column.indicator);
    }

    int area(Line row, Line column) {
        return Math.max(row.area, column.area);
    }

    int period(Line row, Line column) {
        return Math.max(row.period, column.period);
    }

    /** The sum of a column over the areas that are its rows; null where such a sum would say nothing. */
    public @Nullable Cell totalOfColumn(Line column) {
        boolean onlyAreas = shape.rows().equals(List.of(Axis.AREA)) && rows.size() > 1;
        Indicator indicator = onlyAreas ? sheet.query().indicators().get(column.indicator) : null;
        if (indicator == null || !isAdditive(indicator) || !addsOverAreas() || areasOverlap()) {
            return null;
        }
        return Cell.sumOf(rows.stream().map(row -> cell(row, column)).toList());
    }

    /** The sum of a row over the periods that are its columns; null where such a sum would say nothing. */
    public @Nullable Cell totalOfRow(Line row) {
        boolean onlyPeriods = shape.columns().equals(List.of(Axis.PERIOD)) && columns.size() > 1;
        if (!onlyPeriods || sheet.calculation() != Calculation.VALUE || !periodsFollow()) {
            return null;
        }
        return sheet.query().indicators().get(row.indicator).kind() == IndicatorKind.FLOW
                ? Cell.sumOf(columns.stream().map(column -> cell(row, column)).toList())
                : null;
    }

    private static boolean isAdditive(Indicator indicator) {
        return indicator.kind() == IndicatorKind.FLOW || indicator.kind() == IndicatorKind.STOCK;
    }

    private boolean addsOverAreas() {
        return switch (sheet.calculation()) {
            case VALUE, CUMULATIVE, CHANGE -> true;
            case SHARE_OF_AREA, CONTRIBUTION_TO_AREA ->
                sheet.query().areas().stream().map(Area::parentId).distinct().count() == 1;
            case GROWTH,
                    GROWTH_ON_PREVIOUS,
                    AVERAGE_GROWTH,
                    MEAN_OF_RATES,
                    SHARE_OF_INDICATOR,
                    CONTRIBUTION_TO_INDICATOR,
                    COMPLETION,
                    COMPLETION_OF_YEAR -> false;
        };
    }

    /** Whether one of the areas lies in another, or stands twice. */
    private boolean areasOverlap() {
        List<Area> areas =
                rows.stream().map(row -> sheet.query().areas().get(row.area)).toList();
        Set<Long> ids = new HashSet<>();
        boolean twice = areas.stream().anyMatch(area -> !ids.add(area.id()));
        return twice || areas.stream().map(Area::level).distinct().count() > 1;
    }

    private boolean periodsFollow() {
        List<Period> periods = sheet.query().periods().stream().sorted().toList();
        Period.Kind kind = periods.getFirst().kind();
        boolean apart = IntStream.range(1, periods.size())
                .allMatch(i -> periods.get(i - 1).to().isBefore(periods.get(i).from()));
        return apart && kind != Period.Kind.DATE && periods.stream().allMatch(period -> period.kind() == kind);
    }
}

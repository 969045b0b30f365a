package vn.theo.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.DoubtMark;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.table.Calculation;
import vn.theo.indicator.table.Cell;
import vn.theo.indicator.table.FigureQuery;
import vn.theo.indicator.table.Sheet;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/**
 * A table of figures that one shapes oneself.
 *
 * @param address holds all of what is shown
 * @param view the saved view it was opened from, null otherwise
 * @param problem what could not be understood, null when the table is there or nothing was asked for
 * @param examples questions to begin with, empty once something was chosen
 * @param pivot null as long as too little was chosen
 * @param reasons why a cell is empty, in words, by {@link #place}
 */
public record PivotPage(
        Frame frame,
        Address address,
        Chosen chosen,
        @Nullable SavedView view,
        @Nullable String problem,
        List<SavedView> views,
        List<Example> examples,
        @Nullable Pivot pivot,
        Map<String, String> reasons,
        @Nullable Heat heat)
        implements Page {
    /** A head over one or more columns; {@code sorted} is the place of the column when it can be sorted by, else -1. */
    public record Head(String text, String note, int span, int sorted) {}

    /** A cell ready to show; {@code title} says how it came about or why it is empty. */
    public record Shown(
            String text, String mark, String vintage, String title, String heat, String link, boolean empty) {}

    public PivotPage {
        views = List.copyOf(views);
        examples = List.copyOf(examples);
        reasons = Map.copyOf(reasons);
    }

    public Labels labels() {
        return new Labels(frame.texts());
    }

    public Calculation calculation() {
        return Calculation.find(address.word("tinh")).orElse(Calculation.VALUE);
    }

    public Shape shape() {
        return Shape.of(address);
    }

    public String title() {
        return view == null ? frame.t("explore.title") : view.name();
    }

    static String place(int indicator, int area, int period) {
        return indicator + " " + area + " " + period;
    }

    /** One list of heads for each axis on the columns, outermost first; equal neighbours are one head. */
    public List<List<Head>> heads(Pivot table) {
        List<Pivot.Line> columns = table.pageColumns();
        List<Axis> axes = namedAxes(table, table.shape().columns());
        List<List<Head>> all = new ArrayList<>();
        for (int level = 0; level < axes.size(); level++) {
            List<Head> heads = new ArrayList<>();
            boolean last = level == axes.size() - 1;
            int start = 0;
            for (int c = 1; c <= columns.size(); c++) {
                if (c == columns.size() || last || !same(axes, level, columns.get(start), columns.get(c))) {
                    heads.add(head(
                            table,
                            axes.get(level),
                            columns.get(start),
                            c - start,
                            last ? table.firstColumn() + start : -1));
                    start = c;
                }
            }
            all.add(heads);
        }
        return all;
    }

    private static boolean same(List<Axis> axes, int level, Pivot.Line one, Pivot.Line other) {
        return axes.subList(0, level + 1).stream().allMatch(axis -> one.of(axis) == other.of(axis));
    }

    private Head head(Pivot table, Axis axis, Pivot.Line line, int span, int sorted) {
        int place = line.of(axis);
        return new Head(labels().of(table.sheet(), axis, place), note(table.sheet(), axis, place), span, sorted);
    }

    private String note(Sheet sheet, Axis axis, int place) {
        Indicator indicator =
                axis == Axis.INDICATOR ? sheet.query().indicators().get(place) : null;
        if (indicator == null) {
            return "";
        }
        PriceBasis basis = sheet.basis(place);
        String unit = labels().unit(sheet.calculation(), indicator);
        return basis == null || !basis.isNamed()
                ? unit
                : unit + ", " + frame.texts().of(basis);
    }

    /** The axes of a side that tell its lines apart: one that holds a single thing stands above the table instead. */
    public List<Axis> namedAxes(Pivot table, List<Axis> side) {
        List<Axis> telling = side.stream().filter(axis -> size(table, axis) > 1).toList();
        return telling.isEmpty() ? side.stream().limit(1).toList() : telling;
    }

    /** What holds for the whole table, since there is only one of it. */
    public List<Head> fixed(Pivot table) {
        List<Axis> named = new ArrayList<>(namedAxes(table, table.shape().rows()));
        named.addAll(namedAxes(table, table.shape().columns()));
        Pivot.Line all = new Pivot.Line(0, 0, 0);
        return Arrays.stream(Axis.values())
                .filter(axis -> !named.contains(axis))
                .map(axis -> head(table, axis, all, 1, -1))
                .toList();
    }

    private static int size(Pivot table, Axis axis) {
        FigureQuery query = table.sheet().query();
        return switch (axis) {
            case INDICATOR -> query.indicators().size();
            case AREA -> query.areas().size();
            case PERIOD -> query.periods().size();
        };
    }

    /** The parts of a row's name, outermost first. */
    public List<Head> names(Pivot table, Pivot.Line row) {
        return namedAxes(table, table.shape().rows()).stream()
                .map(axis -> head(table, axis, row, 1, -1))
                .toList();
    }

    public Shown shown(Pivot table, Pivot.Line row, Pivot.Line column) {
        Sheet sheet = table.sheet();
        int indicator = table.indicator(row, column);
        int area = table.area(row, column);
        int period = table.period(row, column);
        Cell cell = sheet.cell(indicator, area, period);
        Labels labels = labels();
        String shade = heat == null || cell.value() == null ? "" : heat.of(indicator, cell.value());
        String link = "/so-lieu/o?chi-tieu="
                + sheet.query().indicators().get(indicator).slug() + "&dia-ban="
                + sheet.query().areas().get(area).code() + "&ky="
                + sheet.query().periods().get(period).text() + common();
        String why = cell.hasValue()
                ? labels.derivation(cell)
                        + (cell.vintage() == null ? "" : " · " + frame.texts().of(cell.vintage()))
                : reasons.getOrDefault(place(indicator, area, period), labels.derivation(cell));
        String doubt = DoubtMark.words(frame.texts(), sheet.doubts(indicator, area, period));
        return new Shown(
                labels.number(sheet.calculation(), cell),
                doubt.isEmpty() ? labels.mark(cell) : "⚠" + labels.mark(cell),
                labels.vintageMark(cell),
                doubt.isEmpty() ? why : doubt + " · " + why,
                shade,
                link,
                !cell.hasValue());
    }

    private String common() {
        String words = address.figures()
                .without("chi-tieu", "dia-ban", "cap", "trong", "ky")
                .query();
        return words.isEmpty() ? "" : "&" + words;
    }

    /** A total, or why there is none; null where adding up would say nothing. */
    public @Nullable Shown total(Pivot table, @Nullable Cell sum) {
        return sum == null
                ? null
                : new Shown(
                        labels().number(table.sheet().calculation(), sum),
                        sum.hasValue() ? "" : "–",
                        labels().vintageMark(sum),
                        sum.hasValue() ? frame.t("explore.total-of") : frame.t("explore.total-missing"),
                        "",
                        "",
                        !sum.hasValue());
    }

    public boolean hasRowTotals(Pivot table) {
        return table.shape().totals()
                && !table.rows().isEmpty()
                && table.rows().stream().limit(Shape.PAGE).anyMatch(row -> table.totalOfRow(row) != null);
    }

    public boolean hasColumnTotals(Pivot table) {
        return table.shape().totals()
                && table.pageColumns().stream().anyMatch(column -> table.totalOfColumn(column) != null);
    }

    /** The address that sorts by a column; by the same one again the other way round. */
    public Address sortedBy(int column) {
        boolean again = shape().sort() == column && shape().largestFirst();
        Address sorted = address.without("trang").with("xep", column + 1);
        return again ? sorted.with("chieu", "tang") : sorted.without("chieu");
    }

    public String sortMark(int column) {
        return shape().sort() != column ? "" : shape().largestFirst() ? " ↓" : " ↑";
    }

    public Address moved(Axis axis) {
        return shape().moved(axis).on(address);
    }

    public Address raised(Axis axis) {
        return shape().raised(axis).on(address);
    }

    public Address page(int number) {
        return address.with("trang", number);
    }

    public Address columnPage(int number) {
        return address.with("trang-cot", number);
    }
}

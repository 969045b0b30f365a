package vn.theo.explore;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.table.Cell;
import vn.theo.indicator.table.FigureQuery;
import vn.theo.indicator.table.Sheet;
import vn.theo.kernel.Period;
import vn.theo.territory.Area;

/**
 * Series side by side: lines of several areas or indicators, one chart for each unit, or all in one as an index that is 100 at
 * a chosen period; and the areas in order for each period.
 */
public final class Comparison {
    /** Lines that one chart can show and still be read. */
    public static final int MOST_LINES = 12;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A line of one chart; a value is null where none is known. */
    public record Line(String name, boolean plan, List<@Nullable BigDecimal> values) {}

    /** Lines of one unit. */
    public record Chart(String title, String unit, List<Line> lines) {
        public Chart {
            lines = List.copyOf(lines);
        }
    }

    /** An area in the order of one period; {@code width} in per cent of the widest bar. */
    public record Bar(int rank, Area area, Cell cell, int width) {}

    private final Sheet sheet;
    private final @Nullable Sheet plans;
    private final Labels labels;
    private final int base;

    /**
     * @param plans the planned values of the same table, null where a calculation stands in their place
     * @param base the place of the period at which an index is 100, -1 for the values themselves
     */
    Comparison(Sheet sheet, @Nullable Sheet plans, Labels labels, int base) {
        this.sheet = sheet;
        this.plans = plans;
        this.labels = labels;
        this.base = base;
    }

    public Sheet sheet() {
        return sheet;
    }

    public List<Period> periods() {
        return sheet.query().periods();
    }

    /** The charts, one for each unit; a title where there are several. */
    public List<Chart> charts() {
        FigureQuery query = sheet.query();
        Map<String, List<Line>> byUnit = new LinkedHashMap<>();
        for (int i = 0; i < query.indicators().size(); i++) {
            Indicator indicator = query.indicators().get(i);
            String unit = base >= 0 ? "" : labels.unit(sheet.calculation(), indicator);
            List<Line> lines = byUnit.computeIfAbsent(unit, fresh -> new ArrayList<>());
            for (int a = 0; a < query.areas().size() && lines.size() < MOST_LINES * 2; a++) {
                line(sheet, i, a, false, lines);
                if (plans != null) {
                    line(plans, i, a, true, lines);
                }
            }
        }
        return byUnit.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Chart(
                        title(entry.getValue()),
                        entry.getKey(),
                        entry.getValue().stream().limit(MOST_LINES).toList()))
                .toList();
    }

    private String title(List<Line> lines) {
        return sheet.query().indicators().size() == 1
                ? sheet.query().indicators().getFirst().name()
                : String.join(
                        "; ",
                        lines.stream()
                                .filter(line -> !line.plan)
                                .map(Line::name)
                                .distinct()
                                .limit(3)
                                .toList());
    }

    private void line(Sheet from, int indicator, int area, boolean plan, List<Line> lines) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        BigDecimal at = base < 0 ? null : sheet.cell(indicator, area, base).value();
        for (int p = 0; p < periods().size(); p++) {
            BigDecimal value = from.cell(indicator, area, p).value();
            values.add(base < 0 || value == null ? value : indexed(value, at));
        }
        if (values.stream().anyMatch(java.util.Objects::nonNull)) {
            lines.add(new Line(name(indicator, area), plan, values));
        }
    }

    /** 100 at the base; nothing where the base is not known or not above zero. */
    static @Nullable BigDecimal indexed(BigDecimal value, @Nullable BigDecimal base) {
        return base == null || base.signum() <= 0
                ? null
                : value.multiply(HUNDRED).divide(base, 4, RoundingMode.HALF_EVEN);
    }

    private String name(int indicator, int area) {
        FigureQuery query = sheet.query();
        String indicatorName = query.indicators().get(indicator).shortNameOrName();
        String areaName = labels.area(query.areas().get(area), query.mapDate());
        if (query.indicators().size() == 1) {
            return areaName;
        }
        return query.areas().size() == 1 ? indicatorName : indicatorName + ", " + areaName;
    }

    /** How many lines have a value, drawn or not. */
    public int lineCount() {
        FigureQuery query = sheet.query();
        return (int) IntStream.range(
                        0, query.indicators().size() * query.areas().size())
                .filter(line -> IntStream.range(0, query.periods().size())
                        .anyMatch(p -> sheet.cell(
                                        line / query.areas().size(),
                                        line % query.areas().size(),
                                        p)
                                .hasValue()))
                .count();
    }

    /** The last period of which any area has a value of the first indicator. */
    public int lastKnownPeriod() {
        return IntStream.iterate(periods().size() - 1, p -> p >= 0, p -> p - 1)
                .filter(p -> IntStream.range(0, sheet.query().areas().size())
                        .anyMatch(a -> sheet.cell(0, a, p).hasValue()))
                .findFirst()
                .orElse(0);
    }

    /** The areas in the order of their values of the first indicator, those without one left out. */
    public List<Bar> bars(int period) {
        List<Area> areas = sheet.query().areas();
        List<Integer> order = IntStream.range(0, areas.size())
                .boxed()
                .filter(a -> sheet.cell(0, a, period).hasValue())
                .sorted(Comparator.comparing((Integer a) -> exact(a, period)).reversed())
                .toList();
        double widest = order.stream()
                .mapToDouble(a -> Math.abs(exact(a, period).doubleValue()))
                .max()
                .orElse(1);
        List<Bar> bars = new ArrayList<>();
        for (int place = 0; place < order.size(); place++) {
            int a = order.get(place);
            boolean tied = place > 0 && exact(order.get(place - 1), period).compareTo(exact(a, period)) == 0;
            double size = Math.abs(exact(a, period).doubleValue());
            bars.add(new Bar(
                    tied ? bars.getLast().rank() : place + 1,
                    areas.get(a),
                    sheet.cell(0, a, period),
                    widest == 0 ? 0 : (int) Math.round(100 * size / widest)));
        }
        return bars;
    }

    private BigDecimal exact(int area, int period) {
        return java.util.Objects.requireNonNull(sheet.cell(0, area, period).value());
    }

    /** Whether the first two indicators can stand against each other over the areas. */
    public boolean canScatter() {
        return sheet.query().indicators().size() >= 2 && sheet.query().areas().size() >= 3;
    }

    /** The areas that have both values, with the two. */
    public List<Point> points(int period) {
        List<Area> areas = sheet.query().areas();
        return IntStream.range(0, areas.size())
                .filter(a -> sheet.cell(0, a, period).hasValue()
                        && sheet.cell(1, a, period).hasValue())
                .mapToObj(a -> new Point(areas.get(a), sheet.cell(0, a, period), sheet.cell(1, a, period)))
                .toList();
    }

    /** An area with its values of two indicators. */
    public record Point(Area area, Cell across, Cell up) {}
}

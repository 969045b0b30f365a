package vn.theo.explore;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.table.Sheet;
import vn.theo.kernel.Json;

/** What compare.js draws: charts of lines, the values that a slider runs through, the points of a scatter. */
final class ComparisonJson {
    private static final int MOST_SLIDING = 20_000;

    private final Comparison comparison;
    private final Labels labels;
    private final StringBuilder out = new StringBuilder(5_000);

    private ComparisonJson(Comparison comparison, Labels labels) {
        this.comparison = comparison;
        this.labels = labels;
    }

    static String of(Comparison comparison, Labels labels, int period) {
        return new ComparisonJson(comparison, labels).write(period);
    }

    private String write(int period) {
        Json.string(out.append("{\"language\":"), labels.texts().language());
        out.append(",\"period\":").append(period).append(",\"periods\":");
        list(comparison.periods(), each -> Json.string(out, labels.period(each)));
        out.append(",\"charts\":");
        list(comparison.charts(), this::chart);
        Sheet sheet = comparison.sheet();
        boolean slides = sheet.query().areas().size() * comparison.periods().size() <= MOST_SLIDING;
        out.append(",\"areas\":");
        list(
                slides ? sheet.query().areas() : List.of(),
                area -> Json.string(out, labels.area(area, sheet.query().mapDate())));
        out.append(",\"values\":[");
        for (int a = 0; slides && a < sheet.query().areas().size(); a++) {
            out.append(a == 0 ? "[" : ",[");
            for (int p = 0; p < comparison.periods().size(); p++) {
                number(out.append(p == 0 ? "" : ","), sheet.cell(0, a, p).value());
            }
            out.append(']');
        }
        out.append("],\"points\":");
        list(comparison.canScatter() ? comparison.points(period) : List.of(), point -> {
            number(out.append('['), point.across().value());
            number(out.append(','), point.up().value());
            Json.string(out.append(','), labels.area(point.area(), sheet.query().mapDate()));
            out.append(']');
        });
        // the text stands in a script element, which only "</" could end
        return out.append('}').toString().replace("</", "<\\/");
    }

    private void chart(Comparison.Chart chart) {
        Json.string(out.append("{\"unit\":"), chart.unit());
        out.append(",\"lines\":");
        list(chart.lines(), line -> {
            Json.string(out.append("{\"name\":"), line.name());
            out.append(",\"plan\":").append(line.plan()).append(",\"values\":");
            list(line.values(), value -> number(out, value));
            out.append('}');
        });
        out.append('}');
    }

    private interface Each<T extends @Nullable Object> {
        void write(T item);
    }

    private <T extends @Nullable Object> void list(List<T> items, Each<T> each) {
        out.append('[');
        for (int i = 0; i < items.size(); i++) {
            out.append(i == 0 ? "" : ",");
            each.write(items.get(i));
        }
        out.append(']');
    }

    private static void number(StringBuilder out, @Nullable BigDecimal value) {
        out.append(value == null ? "null" : value.stripTrailingZeros().toPlainString());
    }
}

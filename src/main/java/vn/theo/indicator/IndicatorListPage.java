package vn.theo.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.site.Frame;
import vn.theo.site.Page;
import vn.theo.territory.Area;

/** All indicators with their last value in one area. */
public record IndicatorListPage(
        Frame frame, String query, Area area, List<AreaChoice> choices, List<Row> rows, int withoutValues)
        implements Page {
    public IndicatorListPage {
        choices = List.copyOf(choices);
        rows = List.copyOf(rows);
    }

    /** One indicator; {@code line} is the points of its sparkline in a box of 120 by 28, empty for fewer than two. */
    public record Row(Indicator indicator, @Nullable Observation latest, String line, int count) {}

    public String period(Observation value) {
        return FigureText.period(frame.texts(), value.period());
    }

    public String value(Observation value) {
        return FigureText.value(frame.texts(), value);
    }

    public String address(Row row) {
        return row.indicator().address() + (row.latest() == null ? "" : "?dia-ban=" + area.key());
    }
}

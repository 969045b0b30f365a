package vn.theo.indicator.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.site.Frame;
import vn.theo.site.Page;
import vn.theo.territory.Area;

/**
 * All indicators with their last value in one area.
 *
 * @param found areas to choose from when what was typed fits more than one
 */
public record IndicatorListPage(
        Frame frame,
        String query,
        Area area,
        List<Row> rows,
        int withoutValues,
        @Nullable AreaFound found) implements Page {
    public IndicatorListPage {
        rows = List.copyOf(rows);
    }

    /** One indicator; {@code line} is the points of its sparkline in a box of 120 by 28, empty for fewer than two. */
    public record Row(
            String name,
            String address,
            String line,
            String value,
            String period,
            String vintage,
            boolean derived,
            String change) {}
}

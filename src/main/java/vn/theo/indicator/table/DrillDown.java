package vn.theo.indicator.table;

import java.util.List;
import vn.theo.indicator.Indicator;
import vn.theo.kernel.Period;
import vn.theo.territory.Area;

/**
 * An area and the areas directly under it, for one indicator and period: where the value lies and where its growth comes from.
 */
public record DrillDown(Indicator indicator, Period period, Line whole, List<Line> parts) {
    /**
     * One area.
     *
     * @param share in per cent of the area above
     * @param growth in per cent on the same period of the year before
     * @param contribution to the growth of the area above, in percentage points
     */
    public record Line(Area area, Cell value, Cell share, Cell growth, Cell contribution) {}

    public DrillDown {
        parts = List.copyOf(parts);
    }
}

package vn.theo.indicator.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.PriceBasis;
import vn.theo.kernel.Period;
import vn.theo.territory.Area;

/**
 * What a table shall show.
 *
 * @param areas as they are on the map of {@code mapDate}
 * @param periods of any kinds
 * @param priceBasis null for the one with the most values of each indicator
 * @param plan planned values instead of observed ones
 * @param knownOn as known at that moment, null for now
 * @param staff whether figures of documents that are not public count too
 */
public record FigureQuery(
        List<Indicator> indicators,
        List<Area> areas,
        List<Period> periods,
        LocalDate mapDate,
        @Nullable PriceBasis priceBasis,
        boolean plan,
        @Nullable Instant knownOn,
        boolean staff) {
    /** The most cells of one answer. */
    public static final int MOST_CELLS = 500_000;

    public FigureQuery {
        indicators = List.copyOf(indicators);
        areas = List.copyOf(areas);
        periods = List.copyOf(periods);
        if ((long) indicators.size() * areas.size() * periods.size() > MOST_CELLS) {
            throw new IllegalArgumentException("A table has at most " + MOST_CELLS + " cells");
        }
    }

    FigureQuery withBasisAndPlan(@Nullable PriceBasis otherBasis, boolean planned) {
        return new FigureQuery(indicators, areas, periods, mapDate, otherBasis, planned, knownOn, staff);
    }

    /** The same question about what was planned. */
    public FigureQuery planned() {
        return withBasisAndPlan(priceBasis, true);
    }

    /** The same question about other areas. */
    public FigureQuery withAreas(List<Area> others) {
        return new FigureQuery(indicators, others, periods, mapDate, priceBasis, plan, knownOn, staff);
    }

    /** The same question about one cell. */
    public FigureQuery withCell(Indicator indicator, Area area, Period period) {
        return new FigureQuery(
                List.of(indicator), List.of(area), List.of(period), mapDate, priceBasis, plan, knownOn, staff);
    }
}

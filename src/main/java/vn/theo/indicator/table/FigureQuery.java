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
}

package vn.theo.indicator.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.territory.Area;

/** The areas of a table's first indicator and period in the order of their values; those without one come last, unranked. */
public record Ranking(List<Place> places) {
    /**
     * One area.
     *
     * @param rank 1 for the first; areas with the same value share it; null without a value
     */
    public record Place(@Nullable Integer rank, Area area, Cell cell) {}

    public Ranking {
        places = List.copyOf(places);
    }

    /** The places of a table's first indicator and period. */
    public static Ranking of(Sheet sheet, boolean largestFirst) {
        List<Place> sorted = new ArrayList<>();
        List<Place> without = new ArrayList<>();
        List<Area> areas = sheet.query().areas();
        for (int a = 0; a < areas.size(); a++) {
            Cell cell = sheet.cell(0, a, 0);
            (cell.hasValue() ? sorted : without).add(new Place(null, areas.get(a), cell));
        }
        Comparator<Place> byValue = Comparator.comparing(place -> exact(place.cell()));
        sorted.sort((largestFirst ? byValue.reversed() : byValue)
                .thenComparing(place -> place.area().code()));
        List<Place> places = new ArrayList<>();
        int rank = 0;
        for (int i = 0; i < sorted.size(); i++) {
            Place place = sorted.get(i);
            boolean tied = i > 0 && exact(sorted.get(i - 1).cell()).compareTo(exact(place.cell())) == 0;
            rank = tied ? rank : i + 1;
            places.add(new Place(rank, place.area(), place.cell()));
        }
        places.addAll(without);
        return new Ranking(places);
    }

    private static BigDecimal exact(Cell cell) {
        return BigDecimal.valueOf(cell.amount(), cell.scale());
    }
}

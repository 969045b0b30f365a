package vn.theo.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.theo.kernel.Period;

/** The doubts about the figures of one indicator, found by area and period. Never changes, so that it can be kept in memory. */
public final class IndicatorDoubts {
    private record Place(long area, Period period) {}

    private final List<FigureDoubt> all;
    private final Map<Place, List<FigureDoubt>> byPlace;

    public IndicatorDoubts(List<FigureDoubt> all) {
        this.all = List.copyOf(all);
        this.byPlace = all.stream()
                .collect(Collectors.groupingBy(
                        doubt -> new Place(doubt.areaId(), doubt.period()), HashMap::new, Collectors.toList()));
    }

    List<FigureDoubt> all() {
        return all;
    }

    List<FigureDoubt> at(long areaId, Period period) {
        return byPlace.getOrDefault(new Place(areaId, period), List.of());
    }
}

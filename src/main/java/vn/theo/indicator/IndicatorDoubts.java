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
    private final Map<Long, List<FigureDoubt>> byArea;

    public IndicatorDoubts(List<FigureDoubt> all) {
        this.all = List.copyOf(all);
        this.byPlace = all.stream()
                .collect(Collectors.groupingBy(
                        doubt -> new Place(doubt.areaId(), doubt.period()), HashMap::new, Collectors.toList()));
        this.byArea = all.stream().collect(Collectors.groupingBy(FigureDoubt::areaId));
    }

    List<FigureDoubt> all() {
        return all;
    }

    List<FigureDoubt> ofArea(long areaId) {
        return byArea.getOrDefault(areaId, List.of());
    }

    List<FigureDoubt> at(long areaId, Period period) {
        return byPlace.getOrDefault(new Place(areaId, period), List.of());
    }
}

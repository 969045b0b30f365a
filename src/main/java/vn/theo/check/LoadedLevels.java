package vn.theo.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Observation;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.grid.Grid;
import vn.theo.indicator.grid.IndicatorGrids;
import vn.theo.kernel.Period;

/** Values of loaded tables as a checker takes them: in the form of observations, with numbers below zero in place of ids. */
final class LoadedLevels {
    private final Indicator indicator;
    private final IndicatorGrids grids;

    LoadedLevels(Indicator indicator, IndicatorGrids grids) {
        this.indicator = indicator;
        this.grids = grids;
    }

    static boolean isLoaded(Observation value) {
        return value.id() < 0;
    }

    /** The single observations of an area and, for the periods that claims are about, what only a loaded table states. */
    List<Observation> with(long areaId, List<Observation> single, List<Claim> about) {
        Set<Period> periods = new LinkedHashSet<>();
        for (Claim claim : about) {
            periods.add(claim.period());
            periods.add(YearBefore.of(claim.period()));
        }
        List<Observation> all = new ArrayList<>(single);
        for (Period period : periods) {
            for (PriceBasis basis : PriceBasis.values()) {
                if (single.stream().noneMatch(value -> value.period().equals(period) && value.priceBasis() == basis)) {
                    grids.find(period.kind(), basis).ifPresent(grid -> add(areaId, period, basis, grid, all));
                }
            }
        }
        return all;
    }

    private void add(long areaId, Period period, PriceBasis basis, Grid grid, List<Observation> all) {
        int cell = grid.cell(areaId, grid.columnOf(period));
        if (grid.amount(cell) == Grid.NONE) {
            return;
        }
        all.add(Observation.unrecorded(
                -1L - all.size(),
                indicator.id(),
                areaId,
                period,
                BigDecimal.valueOf(grid.amount(cell), grid.scale()),
                indicator.unit(),
                grid.bound(cell),
                grid.vintage(cell),
                basis,
                ""));
    }
}

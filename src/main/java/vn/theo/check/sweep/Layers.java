package vn.theo.check.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.grid.IndicatorGrids;
import vn.theo.kernel.Period;

/** The grids of one indicator, each laid out once. */
final class Layers {
    private record Place(Period.Kind kind, PriceBasis basis, Layer layer) {}

    private final List<Place> places = new ArrayList<>();

    Layers(Indicator indicator, IndicatorGrids grids) {
        for (Period.Kind kind : grids.kinds()) {
            for (PriceBasis basis : PriceBasis.values()) {
                grids.find(kind, basis)
                        .ifPresent(grid -> places.add(new Place(kind, basis, new Layer(indicator, basis, grid))));
            }
        }
    }

    List<Layer> all() {
        return places.stream().map(Place::layer).toList();
    }

    /** The grid of a kind of period in these prices. */
    Optional<Layer> find(Period.Kind kind, PriceBasis basis) {
        return places.stream()
                .filter(place -> place.kind == kind && place.basis == basis)
                .map(Place::layer)
                .findFirst();
    }

    /** The kinds of period of a layer. */
    static Period.@Nullable Kind kindOf(Layer layer) {
        return layer.periods().length == 0 ? null : layer.periods()[0].kind();
    }

    long size() {
        return places.stream()
                .mapToLong(place -> (long) place.layer.areas().length * place.layer.periods().length)
                .sum();
    }
}

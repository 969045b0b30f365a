package vn.theo.indicator.grid;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.PriceBasis;
import vn.theo.kernel.Period;

/** The grids of one indicator: one for each kind of period and price basis, those of plans apart. */
public final class IndicatorGrids {
    private final Map<Grids.Layer, Grid> byLayer;

    IndicatorGrids(Map<Grids.Layer, Grid> byLayer) {
        this.byLayer = Map.copyOf(byLayer);
    }

    /**
     * The observed values of a kind of period.
     *
     * @param wanted the price basis, null for the one with the most values
     */
    public Optional<Grid> find(Period.Kind kind, @Nullable PriceBasis wanted) {
        return find(kind, wanted, false);
    }

    /** The planned values of a kind of period. */
    public Optional<Grid> findPlan(Period.Kind kind, @Nullable PriceBasis wanted) {
        return find(kind, wanted, true);
    }

    private Optional<Grid> find(Period.Kind kind, @Nullable PriceBasis wanted, boolean plan) {
        return wanted == null
                ? basis(kind, plan).map(basis -> byLayer.get(new Grids.Layer(kind, basis, plan)))
                : Optional.ofNullable(byLayer.get(new Grids.Layer(kind, wanted, plan)));
    }

    /** The price basis with the most observed values of that kind of period. */
    public Optional<PriceBasis> basis(Period.Kind kind) {
        return basis(kind, false);
    }

    private Optional<PriceBasis> basis(Period.Kind kind, boolean plan) {
        return byLayer.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == kind && entry.getKey().plan() == plan)
                .max(Comparator.comparingInt((Map.Entry<Grids.Layer, Grid> entry) ->
                                entry.getValue().size())
                        .thenComparing(entry -> entry.getKey().basis()))
                .map(entry -> entry.getKey().basis());
    }

    /** The price bases that observed values of that kind of period have. */
    public Set<PriceBasis> bases(Period.Kind kind) {
        Set<PriceBasis> bases = new TreeSet<>();
        byLayer.keySet().stream()
                .filter(layer -> layer.kind() == kind && !layer.plan())
                .forEach(layer -> bases.add(layer.basis()));
        return bases;
    }

    /** The kinds of period that have observed values. */
    public Set<Period.Kind> kinds() {
        Set<Period.Kind> kinds = new TreeSet<>();
        byLayer.keySet().stream().filter(layer -> !layer.plan()).forEach(layer -> kinds.add(layer.kind()));
        return kinds;
    }

    long bytes() {
        return byLayer.values().stream().mapToLong(Grid::bytes).sum();
    }
}

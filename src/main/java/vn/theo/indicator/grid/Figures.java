package vn.theo.indicator.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.theo.indicator.Observation;
import vn.theo.indicator.Reliability;
import vn.theo.indicator.Unit;
import vn.theo.kernel.Evidence;

/** Everything read of one indicator: what stands for everyone, and what a document states and only its readers may see. */
final class Figures {
    /** Stands for a document that holds every value known to be misprinted. */
    static final long MISPRINTED = -1;

    private final Unit unit;
    private final Map<Grids.Layer, Cells> open = new HashMap<>();
    private final Map<Long, List<Observation>> byDocument = new HashMap<>();

    Figures(Unit unit) {
        this.unit = unit;
    }

    Cells cells(Grids.Layer layer) {
        return open.computeIfAbsent(layer, key -> new Cells(key.kind()));
    }

    /** Adds an observation; one that is known to be misprinted counts only for who asks for misprints. */
    void add(Observation observation) {
        Evidence evidence = observation.evidence();
        if (observation.reliability() == Reliability.D) {
            keep(MISPRINTED, observation);
        } else if (evidence == null) {
            add(open, observation);
        } else {
            keep(evidence.quote().documentId(), observation);
        }
    }

    private void keep(long document, Observation observation) {
        byDocument.computeIfAbsent(document, id -> new ArrayList<>()).add(observation);
    }

    /** The documents whose words state any of it. */
    Set<Long> documents() {
        Set<Long> documents = new HashSet<>(byDocument.keySet());
        documents.remove(MISPRINTED);
        return documents;
    }

    IndicatorGrids grids(Set<Long> documents) {
        Map<Grids.Layer, Cells> all = new HashMap<>(open);
        Set<Grids.Layer> copied = new HashSet<>();
        for (Long document : documents) {
            for (Observation observation : byDocument.getOrDefault(document, List.of())) {
                Grids.Layer layer = layer(observation);
                if (copied.add(layer) && all.containsKey(layer)) {
                    all.put(layer, all.get(layer).copy());
                }
                add(all, observation);
            }
        }
        return new IndicatorGrids(all.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().grid())));
    }

    private void add(Map<Grids.Layer, Cells> cells, Observation observation) {
        Unit own = Unit.of(observation.unit());
        if (own.isCompatibleWith(unit)) {
            cells.computeIfAbsent(layer(observation), layer -> new Cells(layer.kind()))
                    .add(
                            observation.areaId(),
                            Cells.code(observation.period()),
                            own.convert(observation.value(), unit),
                            observation.vintage(),
                            observation.bound());
        }
    }

    private static Grids.Layer layer(Observation observation) {
        return Grids.Layer.of(observation.period().kind(), observation.priceBasis(), observation.vintage());
    }
}

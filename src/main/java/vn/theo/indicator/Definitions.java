package vn.theo.indicator;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All definitions as they stood at one moment: a snapshot that never changes, safe to share. */
public final class Definitions {
    private final Map<Long, Indicator> byId = new LinkedHashMap<>();
    private final Map<String, Indicator> bySlug = new HashMap<>();
    private final Map<Long, RatioParts> ratioParts;

    Definitions(List<Indicator> indicators, Map<Long, RatioParts> ratioParts) {
        for (Indicator indicator : indicators) {
            byId.put(indicator.id(), indicator);
            bySlug.put(indicator.slug(), indicator);
        }
        this.ratioParts = Map.copyOf(ratioParts);
    }

    public Optional<Indicator> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<Indicator> findBySlug(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** By name. */
    public List<Indicator> listAll() {
        return List.copyOf(byId.values());
    }

    /** What a ratio is worked out from; empty for other kinds and for ratios that are only ever recorded as such. */
    public Optional<RatioParts> findRatioParts(long indicatorId) {
        return Optional.ofNullable(ratioParts.get(indicatorId));
    }
}

package vn.theo.indicator.grid;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.Vintage;
import vn.theo.kernel.Period;
import vn.theo.site.PublicWords;

/**
 * The figures of indicators as they stand at this moment, or as they were known at an earlier one. What was read is kept in
 * memory up to a bound and used again for as long as nothing was written to the indicator since, by this or another node.
 */
@Service
public class Grids {
    private static final long MOST_BYTES = 256L << 20;

    private record Key(long indicator, @Nullable Instant knownOn) {}

    private record Kept(String writes, Figures figures, Map<Set<Long>, IndicatorGrids> byDocuments) {
        long bytes() {
            return byDocuments.values().stream()
                    .mapToLong(IndicatorGrids::bytes)
                    .sum();
        }
    }

    private final GridRows rows;
    private final ObjectProvider<PublicWords> publicWords;
    private final Map<Key, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

    Grids(GridRows rows, ObjectProvider<PublicWords> publicWords) {
        this.rows = rows;
        this.publicWords = publicWords;
    }

    /**
     * The grids of some indicators, by their ids.
     *
     * @param knownOn as known at that moment, null for now
     * @param staff whether figures of documents that are not public count too
     */
    public Map<Long, IndicatorGrids> of(Collection<Indicator> indicators, @Nullable Instant knownOn, boolean staff) {
        Map<Long, String> writes =
                rows.writes(indicators.stream().map(Indicator::id).toList());
        Map<Long, IndicatorGrids> grids = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            Key key = new Key(indicator.id(), knownOn);
            Kept entry = entry(key, writes.getOrDefault(indicator.id(), ""), indicator);
            Set<Long> open = new HashSet<>(entry.figures.documents());
            open.removeIf(document -> !staff && !isPublic(document));
            grids.put(indicator.id(), with(entry, open));
        }
        return grids;
    }

    private boolean isPublic(long document) {
        return publicWords.orderedStream().anyMatch(words -> words.isPublic(document));
    }

    private Kept entry(Key key, String writes, Indicator indicator) {
        synchronized (kept) {
            Kept entry = kept.get(key);
            if (entry != null && entry.writes.equals(writes)) {
                return entry;
            }
        }
        Kept fresh = new Kept(writes, rows.read(indicator, key.knownOn), new HashMap<>());
        synchronized (kept) {
            kept.put(key, fresh);
        }
        return fresh;
    }

    private IndicatorGrids with(Kept entry, Set<Long> documents) {
        synchronized (kept) {
            IndicatorGrids grids = entry.byDocuments.get(documents);
            if (grids != null) {
                return grids;
            }
        }
        IndicatorGrids grids = entry.figures.grids(documents);
        synchronized (kept) {
            entry.byDocuments.put(Set.copyOf(documents), grids);
            forgetOldest();
        }
        return grids;
    }

    private void forgetOldest() {
        long bytes = kept.values().stream().mapToLong(Kept::bytes).sum();
        Iterator<Map.Entry<Key, Kept>> oldest = kept.entrySet().iterator();
        while (bytes > MOST_BYTES && kept.size() > 1 && oldest.hasNext()) {
            bytes -= oldest.next().getValue().bytes();
            oldest.remove();
        }
    }

    /** What a grid of values is about: plans stand in grids of their own. */
    record Layer(Period.Kind kind, PriceBasis basis, boolean plan) {
        static Layer of(Period.Kind kind, PriceBasis basis, Vintage vintage) {
            return new Layer(kind, basis, vintage == Vintage.PLAN);
        }
    }
}

package vn.theo.indicator.grid;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.Vintage;
import vn.theo.kernel.Period;
import vn.theo.site.PublicWords;
import vn.theo.storage.Commits;

/**
 * The figures of indicators as they stand at this moment, or as they were known at an earlier one. What was read is kept in
 * memory up to a bound and used again for as long as nothing was written to the indicator since, by this or another node.
 */
@Service
public class Grids {
    private static final long MOST_BYTES = 256L << 20;

    private record Key(long indicator, @Nullable Instant knownOn) {}

    /** What was read; {@code seen} names the commits it was last found to be true of. */
    private record Kept(
            String writes, @Nullable String seen, Figures figures, Map<Set<Long>, IndicatorGrids> byDocuments) {
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
        return of(indicators, knownOn, staff, false);
    }

    /** The grids of some indicators as they are printed now, values known to be misprinted among them: for who checks them. */
    public Map<Long, IndicatorGrids> asPrinted(Collection<Indicator> indicators) {
        return of(indicators, null, true, true);
    }

    private Map<Long, IndicatorGrids> of(
            Collection<Indicator> indicators, @Nullable Instant knownOn, boolean staff, boolean misprints) {
        Map<Long, Kept> entries = new LinkedHashMap<>();
        List<Indicator> unsure = new ArrayList<>();
        for (Indicator indicator : indicators) {
            findSeen(new Key(indicator.id(), knownOn))
                    .ifPresentOrElse(entry -> entries.put(indicator.id(), entry), () -> unsure.add(indicator));
        }
        if (!unsure.isEmpty()) {
            Map<Long, String> writes =
                    rows.writes(unsure.stream().map(Indicator::id).toList());
            for (Indicator indicator : unsure) {
                Key key = new Key(indicator.id(), knownOn);
                entries.put(indicator.id(), entry(key, writes.getOrDefault(indicator.id(), ""), indicator));
            }
        }
        Map<Long, IndicatorGrids> grids = new LinkedHashMap<>();
        for (Map.Entry<Long, Kept> entry : entries.entrySet()) {
            Set<Long> open = new HashSet<>(entry.getValue().figures.documents());
            open.removeIf(document -> !staff && !isPublic(document));
            if (misprints) {
                open.add(Figures.MISPRINTED);
            }
            grids.put(entry.getKey(), with(entry.getValue(), open));
        }
        return grids;
    }

    private Optional<Kept> findSeen(Key key) {
        return Commits.seen().flatMap(seen -> {
            synchronized (kept) {
                return Optional.ofNullable(kept.get(key)).filter(entry -> seen.equals(entry.seen));
            }
        });
    }

    private boolean isPublic(long document) {
        return publicWords.orderedStream().anyMatch(words -> words.isPublic(document));
    }

    private Kept entry(Key key, String writes, Indicator indicator) {
        String seen = Commits.seen().orElse(null);
        synchronized (kept) {
            Kept entry = kept.get(key);
            if (entry != null && entry.writes.equals(writes)) {
                Kept again = new Kept(writes, seen, entry.figures, entry.byDocuments);
                kept.put(key, again);
                return again;
            }
        }
        Kept fresh = new Kept(writes, seen, rows.read(indicator, key.knownOn), new HashMap<>());
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

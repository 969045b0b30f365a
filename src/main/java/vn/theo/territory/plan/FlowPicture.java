package vn.theo.territory.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.theo.territory.AreaChange;
import vn.theo.territory.AreaChange.LevelAbolished;
import vn.theo.territory.AreaChange.Merged;
import vn.theo.territory.AreaChange.Recoded;
import vn.theo.territory.AreaChange.Renamed;
import vn.theo.territory.AreaChange.Split;
import vn.theo.territory.Lineage;

/**
 * Old areas on the left, new ones on the right, a band for each transfer: whole ones filled, parts hatched by opacity. Drawn from
 * the transfers alone, in units of pixels.
 */
public record FlowPicture(int height, List<Box> before, List<Box> after, List<Band> bands, int left) {
    private static final int STEP = 30;
    private static final int MOST = 40;

    /** An area at its place. */
    public record Box(int y, String code, String name) {}

    /** What went from one to another, as the path of an SVG. */
    public record Band(String path, boolean whole, String title) {}

    public FlowPicture {
        before = List.copyOf(before);
        after = List.copyOf(after);
        bands = List.copyOf(bands);
    }

    public boolean isEmpty() {
        return bands.isEmpty();
    }

    static FlowPicture of(PlannedMap map) {
        return of(map.after(), map.changes());
    }

    private static FlowPicture of(Lineage lineage, List<AreaChange> changes) {
        Map<Long, Set<Long>> sources = new LinkedHashMap<>();
        Map<String, Boolean> wholes = new HashMap<>();
        // Areas that only lie under another one now would hide what happens above them.
        boolean more = changes.stream().anyMatch(change -> !(change instanceof Recoded));
        int hidden = 0;
        for (AreaChange change : sorted(changes)) {
            if (more && change instanceof Recoded recoded && isUnmoved(lineage, recoded)) {
                hidden++;
                continue;
            }
            switch (change) {
                case Merged merged -> merged.from().forEach(from -> add(sources, wholes, from, merged.into(), true));
                case Split split ->
                    split.into().forEach(part -> add(sources, wholes, split.from(), part.areaId(), false));
                case Renamed renamed -> add(sources, wholes, renamed.from(), renamed.to(), true);
                case Recoded recoded -> add(sources, wholes, recoded.from(), recoded.to(), true);
                case LevelAbolished level -> {}
            }
        }
        Map<Long, Integer> right = new LinkedHashMap<>();
        Map<Long, Integer> left = new LinkedHashMap<>();
        for (Map.Entry<Long, Set<Long>> entry : sources.entrySet()) {
            if (left.size() < MOST && right.size() < MOST) {
                right.put(entry.getKey(), right.size());
                entry.getValue().forEach(from -> left.putIfAbsent(from, left.size()));
            }
        }
        int rows = Math.max(left.size(), right.size());
        List<Band> bands = new ArrayList<>();
        sources.forEach((into, from) -> from.forEach(each -> {
            if (left.containsKey(each) && right.containsKey(into)) {
                bands.add(band(lineage, each, into, place(left, each, rows), place(right, into, rows), wholes));
            }
        }));
        return new FlowPicture(
                rows * STEP + 8,
                boxes(lineage, left, rows),
                boxes(lineage, right, rows),
                bands,
                sources.size() - right.size() + hidden);
    }

    private static boolean isUnmoved(Lineage lineage, Recoded recoded) {
        return lineage.get(recoded.from())
                        .code()
                        .equals(lineage.get(recoded.to()).code())
                && lineage.listReceived(recoded.to()).size() == 1;
    }

    /** What changes most comes first; areas that only lie under another one now come last. */
    private static List<AreaChange> sorted(List<AreaChange> changes) {
        return changes.stream()
                .sorted(java.util.Comparator.comparingInt(change -> switch (change) {
                    case Merged merged -> 0;
                    case Split split -> 1;
                    case Renamed renamed -> 2;
                    case Recoded recoded -> 3;
                    case LevelAbolished level -> 4;
                }))
                .toList();
    }

    private static void add(
            Map<Long, Set<Long>> sources, Map<String, Boolean> wholes, long from, long into, boolean whole) {
        sources.computeIfAbsent(into, id -> new TreeSet<>()).add(from);
        wholes.put(from + ">" + into, whole);
    }

    private static int place(Map<Long, Integer> places, long area, int rows) {
        double gap = (double) rows / places.size();
        return (int) Math.round((places.getOrDefault(area, 0) + 0.5) * gap * STEP) + 4;
    }

    private static List<Box> boxes(Lineage lineage, Map<Long, Integer> places, int rows) {
        return places.keySet().stream()
                .map(id -> new Box(
                        place(places, id, rows),
                        lineage.get(id).code(),
                        lineage.get(id).name()))
                .toList();
    }

    private static Band band(Lineage lineage, long from, long into, int y1, int y2, Map<String, Boolean> wholes) {
        String path = String.format(Locale.ROOT, "M 250 %d C 320 %d, 380 %d, 450 %d", y1, y1, y2, y2);
        return new Band(
                path,
                wholes.getOrDefault(from + ">" + into, true),
                lineage.get(from).name() + " → " + lineage.get(into).name());
    }
}

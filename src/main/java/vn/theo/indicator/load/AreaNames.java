package vn.theo.indicator.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.theo.territory.Area;
import vn.theo.territory.Lineage;

/**
 * Areas on a day by code, or by a name that only one of them bore then ("Tỉnh Hưng Yên", "Hưng Yên"); for an unknown one those
 * that are nearest.
 */
final class AreaNames {
    private static final List<String> LEVELS = List.of(Area.COUNTRY, Area.PROVINCE, Area.DISTRICT, Area.COMMUNE);
    private static final int MOST_ASSUMED = 8;
    private static final int MOST_DAYS = 48;
    private static final int MOST_SUGGESTED = 500;
    private static final String KINDS =
            "^(tinh|thanh pho|tp\\.?|quan|huyen|thi xa|tx\\.?|thi tran|tt\\.?|xa|phuong|dac khu) ";

    private final Lineage lineage;
    private final Map<String, Map<LocalDate, Area>> known = new HashMap<>();
    private final Map<LocalDate, Map<String, List<Area>>> byDay = new HashMap<>();
    private final Map<String, String> suggested = new HashMap<>();
    private final Set<String> assumed = new LinkedHashSet<>();

    AreaNames(Lineage lineage) {
        this.lineage = lineage;
    }

    /**
     * The area of a cell.
     *
     * @throws Wrong when there is none or several bear the name, naming those that are near
     */
    Area get(int column, String cell, LocalDate on) {
        Map<LocalDate, Area> days = known.get(cell);
        Area area = days == null ? null : days.get(on);
        if (area == null) {
            area = find(column, cell, on);
            known.computeIfAbsent(cell, fresh -> new HashMap<>()).put(on, area);
        }
        return area;
    }

    private Area find(int column, String cell, LocalDate on) {
        Area byCode = lineage.findByCode(cell, on).orElse(null);
        if (byCode != null) {
            return byCode;
        }
        if (cell.isEmpty()) {
            throw new Wrong(column, cell, "indicator.load.empty-area");
        }
        Map<String, List<Area>> names = names(on);
        List<Area> named = names == null ? List.of() : names.getOrDefault(PeriodCell.folded(cell), List.of());
        if (named.size() == 1) {
            return named.getFirst();
        }
        if (named.size() > 1) {
            List<Area> largest = largest(named);
            if (largest.size() == 1) {
                if (assumed.size() < MOST_ASSUMED) {
                    assumed.add(cell + " = " + largest.getFirst().code() + " ("
                            + largest.getFirst().name() + ")");
                }
                return largest.getFirst();
            }
            throw new Wrong(column, cell, "indicator.load.areas-of-a-name", cell, listed(named));
        }
        String near = names == null ? "" : near(cell, on, names);
        throw near.isEmpty()
                ? new Wrong(column, cell, "indicator.refused.no-area", cell, on.toString())
                : new Wrong(column, cell, "indicator.load.near-area", cell, on.toString(), near);
    }

    /** "Hưng Yên" is the province where a town of it is named alike; it is said that this was assumed. */
    private static List<Area> largest(List<Area> named) {
        for (String level : LEVELS) {
            List<Area> ofLevel =
                    named.stream().filter(area -> area.level().equals(level)).toList();
            if (!ofLevel.isEmpty()) {
                return ofLevel;
            }
        }
        return named;
    }

    /** Names that several areas bear, with the one each was taken for. */
    Set<String> assumed() {
        return assumed;
    }

    private String near(String cell, LocalDate on, Map<String, List<Area>> names) {
        String key = on + " " + cell;
        String near = suggested.get(key);
        if (near == null && suggested.size() < MOST_SUGGESTED) {
            near = listed(nearest(cell, on, names));
            suggested.put(key, near);
        }
        return near == null ? "" : near;
    }

    private List<Area> nearest(String cell, LocalDate on, Map<String, List<Area>> names) {
        if (cell.matches("\\d{1,5}")) {
            return Stream.of("0" + cell, "00" + cell, "000" + cell, "0000" + cell)
                    .flatMap(code -> lineage.findByCode(code, on).stream())
                    .toList();
        }
        return Likeness.nearest(PeriodCell.folded(cell), names.keySet(), List::of).stream()
                .flatMap(name -> names.getOrDefault(name, List.of()).stream())
                .distinct()
                .toList();
    }

    private static String listed(List<Area> areas) {
        return String.join(
                "; ",
                areas.stream()
                        .limit(4)
                        .map(area -> area.code() + " (" + area.name() + ")")
                        .toList());
    }

    /** The areas of a day by their names; null when a table names so many days that they are not worth it. */
    private @Nullable Map<String, List<Area>> names(LocalDate on) {
        Map<String, List<Area>> names = byDay.get(on);
        if (names == null && byDay.size() < MOST_DAYS) {
            names = new HashMap<>();
            for (String level : LEVELS) {
                for (Area area : lineage.listOn(on, level)) {
                    String folded = PeriodCell.folded(area.name());
                    for (String name : Stream.of(folded, folded.replaceFirst(KINDS, ""))
                            .distinct()
                            .toList()) {
                        names.computeIfAbsent(name, fresh -> new ArrayList<>()).add(area);
                    }
                }
            }
            byDay.put(on, names);
        }
        return names;
    }
}

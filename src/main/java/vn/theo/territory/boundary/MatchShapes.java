package vn.theo.territory.boundary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import vn.theo.territory.Area;
import vn.theo.territory.Lineage;
import vn.theo.territory.load.Finding;

/** Finds out which property of the shapes holds the codes of areas, of which level, and what of both sides is left over. */
final class MatchShapes {
    private static final List<String> LEVELS = List.of(Area.PROVINCE, Area.DISTRICT, Area.COMMUNE);
    private static final Envelope AROUND = new Envelope(100, 120, 5, 25);
    private static final int NAMED = 12;

    private final Lineage lineage;
    private final LocalDate day;
    private final List<Finding> findings = new ArrayList<>();

    private MatchShapes(Lineage lineage, LocalDate day) {
        this.lineage = lineage;
        this.day = day;
    }

    /** A property with the level whose codes it holds, and how many areas it names. */
    record Property(String name, String level, int matches) {}

    /**
     * What came of it.
     *
     * @param property the one that was used, null when none holds codes
     * @param properties all, those with the most matches first
     */
    record Matched(
            @Nullable Property property,
            List<Property> properties,
            Map<Area, Geometry> shapes,
            List<Finding> findings) {
        Matched {
            properties = List.copyOf(properties);
            shapes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(shapes));
            findings = List.copyOf(findings);
        }
    }

    /**
     * Matches shapes with the areas of a day.
     *
     * @param chosen the property that a person chose, empty to guess
     */
    static Matched of(List<SentShape> shapes, Lineage lineage, LocalDate day, String chosen) {
        return new MatchShapes(lineage, day).match(shapes, chosen);
    }

    private Matched match(List<SentShape> shapes, String chosen) {
        Map<String, Map<String, Area>> byLevel = new LinkedHashMap<>();
        for (String level : LEVELS) {
            Map<String, Area> byCode = new HashMap<>();
            lineage.listOn(day, level).forEach(area -> byCode.put(plain(area.code()), area));
            byLevel.put(level, byCode);
        }
        List<Property> properties = properties(shapes, byLevel);
        Property used = properties.stream()
                .filter(property -> chosen.isEmpty() || property.name().equals(chosen))
                .filter(property -> property.matches() > 0)
                .findFirst()
                .orElse(null);
        if (used == null) {
            findings.add(
                    new Finding(Finding.Weight.ERROR, "boundary-no-codes", "", 0, List.of(chosen, day.toString())));
            return new Matched(null, properties, Map.of(), findings);
        }
        Map<Area, Geometry> matched = matched(shapes, used, byLevel.getOrDefault(used.level(), Map.of()));
        findLeftOver(matched.keySet(), used.level());
        return new Matched(used, properties, matched, findings);
    }

    private static List<Property> properties(List<SentShape> shapes, Map<String, Map<String, Area>> byLevel) {
        Set<String> names = new TreeSet<>();
        shapes.forEach(shape -> names.addAll(shape.properties().keySet()));
        List<Property> properties = new ArrayList<>();
        for (String name : names) {
            Property best = new Property(name, Area.COMMUNE, 0);
            for (Map.Entry<String, Map<String, Area>> level : byLevel.entrySet()) {
                Set<String> codes = new HashSet<>();
                shapes.forEach(shape -> codes.add(plain(shape.properties().getOrDefault(name, ""))));
                codes.retainAll(level.getValue().keySet());
                if (codes.size() > best.matches()) {
                    best = new Property(name, level.getKey(), codes.size());
                }
            }
            properties.add(best);
        }
        properties.sort(Comparator.comparingInt(Property::matches).reversed());
        return properties;
    }

    private Map<Area, Geometry> matched(List<SentShape> shapes, Property used, Map<String, Area> byCode) {
        Map<Area, Geometry> matched = new LinkedHashMap<>();
        for (SentShape shape : shapes) {
            String code = shape.properties().getOrDefault(used.name(), "");
            Area area = byCode.get(plain(code));
            if (area == null) {
                warn("boundary-no-area", String.valueOf(shape.number()), code.isEmpty() ? "–" : code, day.toString());
                continue;
            }
            Geometry before = matched.get(area);
            if (before != null) {
                warn("boundary-twice", String.valueOf(shape.number()), area.code(), area.name());
            }
            matched.put(area, before == null ? shape.geometry() : joined(before, shape.geometry()));
            if (!AROUND.contains(shape.geometry().getEnvelopeInternal())) {
                warn("boundary-far", String.valueOf(shape.number()), area.name());
            }
        }
        return matched;
    }

    private static Geometry joined(Geometry one, Geometry other) {
        return one.union(other);
    }

    /** Areas of a province that has shapes, but have none themselves. */
    private void findLeftOver(Set<Area> drawn, String level) {
        Map<String, List<Area>> left = new TreeMap<>();
        Set<Long> touched = new HashSet<>();
        drawn.forEach(area -> touched.add(province(area)));
        for (Area area : lineage.listOn(day, level)) {
            long province = province(area);
            if (!drawn.contains(area) && (level.equals(Area.PROVINCE) || touched.contains(province))) {
                left.computeIfAbsent(lineage.get(province).name(), name -> new ArrayList<>())
                        .add(area);
            }
        }
        left.forEach((province, areas) -> warn(
                "boundary-no-shape",
                province,
                String.valueOf(areas.size()),
                String.join(
                                ", ",
                                areas.stream()
                                        .limit(NAMED)
                                        .map(area -> area.name() + " (" + area.code() + ")")
                                        .toList())
                        + (areas.size() > NAMED ? "…" : "")));
    }

    /** The province an area lies in; for a province the area above, so that provinces are told together. */
    private long province(Area area) {
        Area up = area;
        Long parent = up.parentId();
        while (parent != null && (up.id() == area.id() || !up.level().equals(Area.PROVINCE))) {
            up = lineage.get(parent);
            parent = up.parentId();
        }
        return up.id();
    }

    /** Codes lose their leading zeros, or gain a decimal point, where a program took them for numbers. */
    private static String plain(String code) {
        return Objects.requireNonNull(code).strip().replaceFirst("\\.0+$", "").replaceFirst("^0+(?=.)", "");
    }

    private void warn(String key, String... words) {
        findings.add(new Finding(Finding.Weight.WARNING, key, "", 0, List.of(words)));
    }
}

package vn.theo.indicator.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.Definitions;
import vn.theo.indicator.Indicator;

/** Indicators by code, or by a name that only one of them bears; for an unknown one those that are nearest. */
final class IndicatorNames {
    private static final int MOST_SUGGESTED = 500;

    private final Definitions definitions;
    private final Map<String, Indicator> known = new HashMap<>();
    private final Map<String, String> suggested = new HashMap<>();
    private @Nullable Map<String, Indicator> byName;

    IndicatorNames(Definitions definitions) {
        this.definitions = definitions;
    }

    /**
     * The indicator of a cell.
     *
     * @throws Wrong when there is none, naming those that are near
     */
    Indicator get(int column, String cell) {
        Indicator indicator = known.get(cell);
        if (indicator == null) {
            indicator = definitions.findBySlug(cell).orElseGet(() -> byName().get(folded(cell)));
            if (indicator == null) {
                throw unknown(column, cell);
            }
            known.put(cell, indicator);
        }
        return indicator;
    }

    private Wrong unknown(int column, String cell) {
        if (cell.isEmpty()) {
            return new Wrong(column, cell, "indicator.load.empty-indicator");
        }
        String near = suggested.get(cell);
        if (near == null) {
            near = suggested.size() < MOST_SUGGESTED ? near(folded(cell)) : "";
            if (suggested.size() < MOST_SUGGESTED) {
                suggested.put(cell, near);
            }
        }
        return near.isEmpty()
                ? new Wrong(column, cell, "indicator.refused.no-indicator", cell)
                : new Wrong(column, cell, "indicator.load.near-indicator", cell, near);
    }

    private String near(String folded) {
        List<Indicator> nearest = Likeness.nearest(
                folded, definitions.listAll(), indicator -> names(indicator).toList());
        return String.join(
                "; ",
                nearest.stream()
                        .map(each -> each.slug() + " (" + each.name() + ")")
                        .toList());
    }

    private Map<String, Indicator> byName() {
        Map<String, Indicator> names = byName;
        if (names == null) {
            names = new HashMap<>();
            Set<String> shared = new HashSet<>();
            for (Indicator indicator : definitions.listAll()) {
                for (String name : names(indicator).distinct().toList()) {
                    if (names.put(name, indicator) != null) {
                        shared.add(name);
                    }
                }
            }
            names.keySet().removeAll(shared);
            byName = names;
        }
        return names;
    }

    private static Stream<String> names(Indicator indicator) {
        return Stream.concat(
                        Stream.of(indicator.slug(), indicator.name(), indicator.shortNameOrName()),
                        indicator.synonyms().stream()
                                .filter(synonym -> synonym.context().isEmpty())
                                .map(synonym -> synonym.printed()))
                .map(IndicatorNames::folded);
    }

    private static String folded(String name) {
        return PeriodCell.folded(name).replace('-', ' ');
    }
}

package vn.theo.indicator.load;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Observations that were recorded one by one, beside the values of a table from the same source: what Theo gave out and gets
 * back adds nothing.
 */
final class SingleObservations {
    private static final int DIGITS = 18;

    private final Map<SeriesKey, List<Observed>> observed = new HashMap<>();

    private record Observed(long start, long end, BigDecimal value) {
        /** Whether it has no more digits than the values of tables may have. */
        boolean isShort() {
            return value.precision() - Math.min(0, value.scale()) <= DIGITS && value.scale() <= DIGITS;
        }
    }

    /** Told of a value at a place of the table, as amount and decimals. */
    interface AtPlace {
        void value(int place, long amount, int scale);
    }

    private SingleObservations() {}

    /** Those of some indicators that stood as known at a moment. */
    static SingleObservations of(FigureLoads loads, Collection<Long> indicatorIds, Instant knownOn) {
        SingleObservations all = new SingleObservations();
        loads.eachObservation(
                indicatorIds,
                knownOn,
                (key, from, to, value) -> all.observed
                        .computeIfAbsent(key, fresh -> new ArrayList<>())
                        .add(new Observed(from.toEpochDay(), to.toEpochDay(), value.stripTrailingZeros())));
        return all;
    }

    /** Goes through those that have a value in the table. */
    void each(ParsedTable table, AtPlace told) {
        for (int i = 0; i < table.series().size() && !observed.isEmpty(); i++) {
            for (Observed each : observed.getOrDefault(table.series().get(i), List.of())) {
                int place = table.values().find(i, each.start, each.end);
                if (place >= 0 && each.isShort()) {
                    int scale = Math.max(0, each.value.scale());
                    told.value(place, each.value.setScale(scale).unscaledValue().longValueExact(), scale);
                }
            }
        }
    }
}

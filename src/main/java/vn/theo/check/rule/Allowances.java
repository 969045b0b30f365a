package vn.theo.check.rule;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * How far an implied figure may lie off beyond what rounding explains, by reading: percent, or points for means. They are a
 * profile of the office with reasons and effective dates (table {@code tolerance}); a reading without one allows rounding
 * alone.
 */
public record Allowances(Map<Reading, BigDecimal> byReading) {
    public static final Allowances ROUNDING_ALONE = new Allowances(Map.of());

    public Allowances {
        byReading = byReading.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(byReading));
    }

    public BigDecimal of(Reading reading) {
        return byReading.getOrDefault(reading, BigDecimal.ZERO);
    }
}

package vn.theo.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * A unit of measure as printed, with its dimension and its size in that dimension. "tỷ", "tỉ đồng" and "nghìn tỷ đồng" are
 * money in đồng; an unknown unit is a dimension of its own.
 */
public record Unit(String dimension, BigDecimal size) {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final Map<String, Unit> BASES = Map.ofEntries(
            Map.entry("đồng", new Unit("đồng", BigDecimal.ONE)),
            Map.entry("vnd", new Unit("đồng", BigDecimal.ONE)),
            Map.entry("vnđ", new Unit("đồng", BigDecimal.ONE)),
            Map.entry("đ", new Unit("đồng", BigDecimal.ONE)),
            Map.entry("", new Unit("đồng", BigDecimal.ONE)),
            Map.entry("usd", new Unit("usd", BigDecimal.ONE)),
            Map.entry("đô la", new Unit("usd", BigDecimal.ONE)),
            Map.entry("đô la mỹ", new Unit("usd", BigDecimal.ONE)),
            Map.entry("đô-la mỹ", new Unit("usd", BigDecimal.ONE)),
            Map.entry("m2", new Unit("area", BigDecimal.ONE)),
            Map.entry("ha", new Unit("area", BigDecimal.valueOf(10_000))),
            Map.entry("héc-ta", new Unit("area", BigDecimal.valueOf(10_000))),
            Map.entry("km2", new Unit("area", BigDecimal.valueOf(1_000_000))),
            Map.entry("kg", new Unit("mass", BigDecimal.ONE)),
            Map.entry("tạ", new Unit("mass", BigDecimal.valueOf(100))),
            Map.entry("tấn", new Unit("mass", THOUSAND)),
            Map.entry("lao động", new Unit("người", BigDecimal.ONE)),
            Map.entry("%/năm", new Unit("%", BigDecimal.ONE)),
            Map.entry("% năm", new Unit("%", BigDecimal.ONE)));
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "nghìn", THOUSAND,
            "ngàn", THOUSAND,
            "triệu", THOUSAND.pow(2),
            "tỷ", THOUSAND.pow(3),
            "tỉ", THOUSAND.pow(3),
            "vạn", BigDecimal.valueOf(10_000));

    public static Unit of(String printed) {
        String rest = Normalizer.normalize(printed, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('²', '2')
                .strip()
                .replaceAll("\\s+", " ");
        BigDecimal size = BigDecimal.ONE;
        boolean scaled = false;
        while (true) {
            int space = rest.indexOf(' ');
            BigDecimal scale = SCALES.get(space < 0 ? rest : rest.substring(0, space));
            if (scale == null) {
                break;
            }
            size = size.multiply(scale);
            scaled = true;
            rest = space < 0 ? "" : rest.substring(space + 1);
        }
        Unit base = rest.isEmpty() && !scaled ? null : BASES.get(rest);
        return base == null ? new Unit(rest, size) : new Unit(base.dimension, base.size.multiply(size));
    }

    /** Whether both measure the same thing, so that values convert. */
    public boolean isCompatibleWith(Unit other) {
        return dimension.equals(other.dimension);
    }

    /**
     * A value of this unit in the other one.
     *
     * @throws IllegalArgumentException when the units measure different things
     */
    public BigDecimal convert(BigDecimal value, Unit other) {
        if (!isCompatibleWith(other)) {
            throw new IllegalArgumentException("Cannot convert " + dimension + " to " + other.dimension);
        }
        return size.compareTo(other.size) == 0
                ? value
                : value.multiply(size).divide(other.size, MathContext.DECIMAL64).stripTrailingZeros();
    }
}

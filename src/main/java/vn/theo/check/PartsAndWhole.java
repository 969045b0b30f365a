package vn.theo.check;

import java.math.BigDecimal;
import java.util.List;

/**
 * Parts beside the whole they should add up to.
 *
 * @param sum of the parts
 * @param difference whole less sum
 * @param allowed what rounding alone can explain: half a unit of the last printed digit for each part and the whole
 */
public record PartsAndWhole(BigDecimal sum, BigDecimal whole, BigDecimal difference, BigDecimal allowed) {
    public static PartsAndWhole of(List<BigDecimal> parts, BigDecimal whole) {
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int decimals = Math.max(0, whole.scale());
        for (BigDecimal part : parts) {
            decimals = Math.min(decimals, Math.max(0, part.scale()));
        }
        BigDecimal allowed =
                new BigDecimal("0.5").movePointLeft(decimals).multiply(BigDecimal.valueOf(parts.size() + 1L));
        return new PartsAndWhole(sum, whole, whole.subtract(sum), allowed);
    }

    public boolean fits() {
        return difference.abs().compareTo(allowed) <= 0;
    }
}

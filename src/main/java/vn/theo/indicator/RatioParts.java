package vn.theo.indicator;

import java.math.BigDecimal;

/**
 * What a ratio is worked out from: {@code factor · numerator / denominator}, both sides by their indicators' ids and in their
 * own units. A ratio of several areas is the ratio of the sums, never a mean of ratios.
 */
public record RatioParts(long numeratorId, long denominatorId, BigDecimal factor) {
    public RatioParts {
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("The factor of a ratio is above 0, got " + factor);
        }
    }
}

package vn.theo.indicator;

import java.math.BigDecimal;
import vn.theo.kernel.Period;

/**
 * A value that nobody recorded for the area itself but that follows from its parts, in the indicator's own unit.
 *
 * @param vintage the least firm of its parts
 * @param how it was worked out, in words
 */
public record DerivedFigure(Period period, BigDecimal value, PriceBasis priceBasis, Vintage vintage, String how) {}

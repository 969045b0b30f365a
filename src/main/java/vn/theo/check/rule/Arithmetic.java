package vn.theo.check.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** The sums behind the checks. Rates are percents; results carry 16 digits and are rounded only for show. */
public final class Arithmetic {
    private static final MathContext PRECISION = MathContext.DECIMAL64;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Arithmetic() {}

    /** The base that grows by the rate each year and whose following {@code years} values add up to the sum. */
    public static BigDecimal baseOfSum(BigDecimal sum, BigDecimal rate, int years) {
        BigDecimal growth = factor(rate);
        BigDecimal power = BigDecimal.ONE;
        BigDecimal total = BigDecimal.ZERO;
        for (int year = 1; year <= years; year++) {
            power = power.multiply(growth, PRECISION);
            total = total.add(power, PRECISION);
        }
        return sum.divide(total, PRECISION);
    }

    /** The base that reaches the value after so many years of growth. */
    public static BigDecimal baseOfValue(BigDecimal value, BigDecimal rate, int years) {
        return value.divide(factor(rate).pow(years, PRECISION), PRECISION);
    }

    public static BigDecimal valueAfter(BigDecimal base, BigDecimal rate, int years) {
        return base.multiply(factor(rate).pow(years, PRECISION), PRECISION);
    }

    /** The whole of which the value is so many percent. */
    public static BigDecimal wholeOf(BigDecimal value, BigDecimal percent) {
        return value.multiply(HUNDRED).divide(percent, PRECISION);
    }

    /** Average yearly growth between two levels: ((last/first)^(1/years) − 1)·100. */
    public static BigDecimal averageGrowth(BigDecimal first, BigDecimal last, int years) {
        double ratio = last.divide(first, PRECISION).doubleValue();
        return BigDecimal.valueOf((Math.pow(ratio, 1.0 / years) - 1) * 100);
    }

    public static BigDecimal arithmeticMean(List<BigDecimal> rates) {
        return rates.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(rates.size()), PRECISION);
    }

    public static BigDecimal geometricMean(List<BigDecimal> rates) {
        BigDecimal product = BigDecimal.ONE;
        for (BigDecimal rate : rates) {
            product = product.multiply(factor(rate), PRECISION);
        }
        return averageGrowth(BigDecimal.ONE, product, rates.size());
    }

    /** How far off a figure is, in percent of the other; below zero when it is smaller. */
    public static BigDecimal deviation(BigDecimal figure, BigDecimal other) {
        return figure.subtract(other).multiply(HUNDRED).divide(other.abs(), PRECISION);
    }

    /** 25.24 percent become 1.2524. */
    public static BigDecimal factor(BigDecimal rate) {
        return BigDecimal.ONE.add(rate.divide(HUNDRED, PRECISION));
    }
}

package vn.theo.indicator.rows;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers of Excel and JSON as digits with a decimal point, without exponent. */
final class PlainNumber {
    /** Excel keeps 15 digits; what stands behind them is what binary fractions add. */
    private static final MathContext EXCEL = new MathContext(15);

    private static final int LONGEST = 60;

    private PlainNumber() {}

    static String of(String number) {
        return plain(number, MathContext.UNLIMITED, 0);
    }

    /**
     * A number as Excel shows it.
     *
     * @param shift 2 for a cell shown in per cent, which holds a hundredth of what it shows
     */
    static String ofExcel(String number, int shift) {
        return plain(number, EXCEL, shift);
    }

    private static String plain(String number, MathContext digits, int shift) {
        if (number.length() > LONGEST) {
            return number;
        }
        try {
            BigDecimal value = new BigDecimal(number);
            if (Math.abs((long) value.scale()) > LONGEST) {
                return number;
            }
            BigDecimal rounded = value.round(digits).scaleByPowerOfTen(shift);
            return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException | ArithmeticException none) {
            return number;
        }
    }
}

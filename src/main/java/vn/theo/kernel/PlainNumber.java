package vn.theo.kernel;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers of Excel and JSON as digits with a decimal point, without exponent; what is no number stays as it is. */
public final class PlainNumber {
    /** Excel keeps 15 digits; what stands behind them is what binary fractions add. */
    private static final MathContext EXCEL = new MathContext(15);

    private static final int LONGEST = 60;

    private PlainNumber() {}

    public static String of(String number) {
        return plain(number, MathContext.UNLIMITED, 0);
    }

    /** A number of a workbook, to the digits that Excel keeps. */
    public static String ofExcel(String number) {
        return plain(number, EXCEL, 0);
    }

    /** A hundred times a number, as a cell shows it that is formatted as per cent. */
    public static String perCent(String number) {
        return plain(number, MathContext.UNLIMITED, 2);
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

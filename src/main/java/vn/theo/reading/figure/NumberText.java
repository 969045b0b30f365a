package vn.theo.reading.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as Vietnamese texts print them: a dot groups thousands and a comma is the decimal sign ("34.087", "25,24",
 * "1.260,500"), but "7.5", "1,234,567" and "1,204.5" are met as well.
 */
final class NumberText {
    private static final int LONGEST = 24;
    /** So many digits make a number that is held as one. */
    private static final int LONGEST_LONG = 18;

    private NumberText() {}

    /** The value of a run of digits, dots and commas, or null when it is none (a dotted date, too long). */
    static @Nullable BigDecimal value(String printed) {
        if (printed.isEmpty() || printed.length() > LONGEST) {
            return null;
        }
        int dots = count(printed, '.');
        int commas = count(printed, ',');
        if (dots + commas == 0) {
            return plain(printed, "");
        }
        if (commas == 0) {
            return isGrouped(printed, '.') ? whole(printed) : dots == 1 ? parted(printed, '.') : null;
        }
        if (dots == 0) {
            return commas == 1 ? parted(printed, ',') : isGrouped(printed, ',') ? whole(printed) : null;
        }
        return mixed(printed, dots, commas);
    }

    /** Both signs: the one that stands last and only once is the decimal sign, the other groups thousands. */
    private static @Nullable BigDecimal mixed(String printed, int dots, int commas) {
        char decimal = printed.lastIndexOf(',') > printed.lastIndexOf('.') ? ',' : '.';
        if ((decimal == ',' ? commas : dots) > 1) {
            return null;
        }
        String front = printed.substring(0, printed.indexOf(decimal));
        return isGrouped(front, decimal == ',' ? '.' : ',') ? parted(printed, decimal) : null;
    }

    /** Whether the sign cuts the digits into one group of one to three and then groups of three. */
    private static boolean isGrouped(String printed, char sign) {
        int first = printed.indexOf(sign);
        if (first < 1 || first > 3 || (printed.charAt(0) == '0' && first == 1)) {
            return false;
        }
        for (int i = first; i < printed.length(); i += 4) {
            boolean group = printed.charAt(i) == sign && i + 4 <= printed.length() && digits(printed, i + 1, i + 4);
            if (!group) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable BigDecimal whole(String printed) {
        return plain(onlyDigits(printed), "");
    }

    private static @Nullable BigDecimal parted(String printed, char sign) {
        int at = printed.indexOf(sign);
        return plain(onlyDigits(printed.substring(0, at)), printed.substring(at + 1));
    }

    private static @Nullable BigDecimal plain(String whole, String fraction) {
        if (!digits(whole, 0, whole.length()) || !digits(fraction, 0, fraction.length())) {
            return null;
        }
        if (fraction.isEmpty() && whole.length() <= LONGEST_LONG) {
            return BigDecimal.valueOf(Long.parseLong(whole));
        }
        BigDecimal value = new BigDecimal(fraction.isEmpty() ? whole : whole + "." + fraction);
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String onlyDigits(String printed) {
        StringBuilder digits = new StringBuilder(printed.length());
        for (int i = 0; i < printed.length(); i++) {
            if (isDigit(printed.charAt(i))) {
                digits.append(printed.charAt(i));
            }
        }
        return digits.toString();
    }

    private static boolean digits(String printed, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(printed.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int count(String printed, char sign) {
        int count = 0;
        for (int i = 0; i < printed.length(); i++) {
            count += printed.charAt(i) == sign ? 1 : 0;
        }
        return count;
    }
}

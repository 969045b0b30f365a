package vn.theo.check;

import java.util.stream.Collectors;

/** Parts of a formula as people write them. */
public final class Formula {
    private Formula() {}

    /** The sum of the powers of a growth factor: f + f² + … + f⁵. */
    public static String powers(String factor, int count) {
        if (count <= 3) {
            StringBuilder all = new StringBuilder(factor);
            for (int year = 2; year <= count; year++) {
                all.append(" + ").append(factor).append(superscript(year));
            }
            return all.toString();
        }
        return factor + " + " + factor + superscript(2) + " + … + " + factor + superscript(count);
    }

    public static String superscript(int number) {
        return String.valueOf(number)
                .chars()
                .mapToObj(digit -> digit == '-' ? "⁻" : String.valueOf("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0')))
                .collect(Collectors.joining());
    }
}

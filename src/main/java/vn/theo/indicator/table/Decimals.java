package vn.theo.indicator.table;

/** Writes whole amounts with a scale as plain decimal numbers, without objects in between. */
final class Decimals {
    private Decimals() {}

    /** Appends {@code amount / 10^scale} without zeros at its end, as JSON and CSV write numbers. */
    static void append(StringBuilder out, long amount, int scale) {
        long rest = amount;
        int digits = scale;
        while (digits > 0 && rest % 10 == 0) {
            rest /= 10;
            digits--;
        }
        if (digits == 0) {
            out.append(rest);
            return;
        }
        if (rest < 0) {
            out.append('-');
        }
        String figures = Long.toString(Math.abs(rest));
        int whole = figures.length() - digits;
        if (whole > 0) {
            out.append(figures, 0, whole).append('.').append(figures, whole, figures.length());
        } else {
            out.append("0.").repeat('0', -whole).append(figures);
        }
    }
}

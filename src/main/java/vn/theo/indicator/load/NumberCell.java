package vn.theo.indicator.load;

/**
 * A number as a table writes it: digits, a minus, one decimal point ({@code 1234.5}); {@link NumberReading}
 * brings other ways to write it into this one. Kept as whole amount and scale, trailing zeros dropped.
 */
record NumberCell(long amount, int scale) {
    private static final int MOST_DIGITS = 17;
    private static final int MOST_SCALE = 12;

    /** Reads a cell; null when it is no number, or has more digits than are kept. */
    static @org.jspecify.annotations.Nullable NumberCell find(String cell) {
        long amount = 0;
        int digits = 0;
        int scale = -1;
        int from = !cell.isEmpty() && cell.charAt(0) == '-' ? 1 : 0;
        for (int i = from; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c >= '0' && c <= '9') {
                amount = amount * 10 + (c - '0');
                digits += amount == 0 ? 0 : 1;
                scale += scale >= 0 ? 1 : 0;
                if (digits > MOST_DIGITS) {
                    return null;
                }
            } else if (c == '.' && scale < 0 && i > from) {
                scale = 0;
            } else {
                return null;
            }
        }
        if (cell.length() == from || cell.endsWith(".")) {
            return null;
        }
        scale = Math.max(0, scale);
        while (scale > 0 && amount % 10 == 0) {
            amount /= 10;
            scale--;
        }
        return scale > MOST_SCALE ? null : new NumberCell(from == 1 ? -amount : amount, scale);
    }

    /** The number times a power of ten; null when that has more digits than are kept. */
    @org.jspecify.annotations.Nullable
    NumberCell times(int powerOfTen) {
        if (Math.abs(powerOfTen) > MOST_DIGITS) {
            return null;
        }
        return find(java.math.BigDecimal.valueOf(amount, scale)
                .scaleByPowerOfTen(powerOfTen)
                .toPlainString());
    }
}

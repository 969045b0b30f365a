package vn.theo.reading.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts automatic numbers the way a word processor prints them. */
final class Numbering {
    private static final int LEVELS = 9;

    private final Map<String, int[]> counters = new HashMap<>();

    /** How a level counts. */
    enum Style {
        DECIMAL,
        UPPER_ROMAN,
        LOWER_ROMAN,
        UPPER_LETTER,
        LOWER_LETTER,
        BULLET,
        NONE
    }

    /**
     * One level of a list.
     *
     * @param pattern what is printed: %1 to %9 stand for the numbers of the levels, other characters for themselves
     * @param start the first number
     */
    record Level(Style style, String pattern, int start) {}

    /** The number of the next paragraph of a list at this level, as printed; the empty string when nothing is printed. */
    String next(String list, List<Level> levels, int level) {
        int at = Math.clamp(level, 0, LEVELS - 1);
        if (at >= levels.size()) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(list, unseen -> new int[LEVELS]);
        Level own = levels.get(at);
        counts[at] = counts[at] == 0 ? Math.max(own.start, 0) + 1 : counts[at] + 1;
        for (int deeper = at + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = 0;
        }
        return printed(own, levels, counts);
    }

    /** Starts a list again at this level, as a new use of the same list does. */
    void restart(String list, int level) {
        int[] counts = counters.get(list);
        if (counts != null) {
            for (int i = Math.clamp(level, 0, LEVELS - 1); i < LEVELS; i++) {
                counts[i] = 0;
            }
        }
    }

    private static String printed(Level own, List<Level> levels, int[] counts) {
        if (own.style == Style.NONE) {
            return "";
        }
        if (own.style == Style.BULLET) {
            return bullet(own.pattern);
        }
        StringBuilder printed = new StringBuilder();
        for (int i = 0; i < own.pattern.length(); i++) {
            char c = own.pattern.charAt(i);
            boolean place = c == '%' && i + 1 < own.pattern.length() && Character.isDigit(own.pattern.charAt(i + 1));
            if (!place) {
                printed.append(c);
                continue;
            }
            int level = own.pattern.charAt(++i) - '1';
            if (level >= 0 && level < levels.size() && level < LEVELS) {
                Level counted = levels.get(level);
                int number = counts[level] == 0 ? counted.start : counts[level] - 1;
                printed.append(number(counted.style, number));
            }
        }
        return printed.toString().strip();
    }

    /** A printable bullet is kept, a symbol font's becomes a dash. */
    static String bullet(String pattern) {
        String sign = pattern.strip();
        boolean printable = sign.length() == 1 && "-–—+*•".indexOf(sign.charAt(0)) >= 0;
        return printable ? sign : "-";
    }

    static String number(Style style, int number) {
        return switch (style) {
            case DECIMAL -> String.valueOf(number);
            case UPPER_ROMAN -> roman(number);
            case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
            case UPPER_LETTER -> letters(number).toUpperCase(Locale.ROOT);
            case LOWER_LETTER -> letters(number);
            case BULLET, NONE -> "";
        };
    }

    private static String letters(int number) {
        if (number < 1 || number > 26 * 20) {
            return String.valueOf(number);
        }
        String letter = String.valueOf((char) ('a' + (number - 1) % 26));
        return letter.repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return String.valueOf(number);
        }
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < values.length; i++) {
            while (left >= values[i]) {
                roman.append(signs[i]);
                left -= values[i];
            }
        }
        return roman.toString();
    }

    /** The levels of a list whose numbers are not defined: plain decimals. */
    static List<Level> plain() {
        List<Level> levels = new ArrayList<>();
        for (int i = 1; i <= LEVELS; i++) {
            levels.add(new Level(Style.DECIMAL, "%" + i + ".", 1));
        }
        return levels;
    }
}

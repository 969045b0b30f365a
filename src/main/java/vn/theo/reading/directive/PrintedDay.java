package vn.theo.reading.directive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Stretch;

/** A day, month, quarter or year as printed: its last day, where it ends, and whether it is a single day. */
record PrintedDay(@Nullable LocalDate last, int end, boolean exact) {
    static @Nullable PrintedDay at(Stretch words, int from, @Nullable LocalDate dated) {
        int i = from;
        while (words.at(i, "ngày")
                || words.at(i, "hết")
                || words.at(i, "cuối")
                || words.at(i, "đầu")
                || words.at(i, "thời gian")) {
            i++;
        }
        try {
            PrintedDay quarter = quarter(words, i, dated);
            PrintedDay month = quarter == null ? month(words, i, dated) : quarter;
            PrintedDay half = month == null ? half(words, i) : month;
            PrintedDay slashed = half == null ? slashed(words, i, dated) : half;
            return slashed == null ? year(words, i) : slashed;
        } catch (DateTimeException | NumberFormatException notADate) {
            return null;
        }
    }

    private static @Nullable PrintedDay quarter(Stretch words, int i, @Nullable LocalDate dated) {
        if (!words.at(i, "quý")) {
            return null;
        }
        int number = quarterNumber(words.norm(i + 1));
        int end = i + 2;
        while (isJoint(words.norm(end))
                && quarterNumber(words.norm(end + 1)) > 0
                && words.token(end + 1).isWord()) {
            number = quarterNumber(words.norm(end + 1));
            end += 2;
        }
        if (number == 0) {
            return null;
        }
        Year year = Year.after(words, end, dated);
        return new PrintedDay(year.lastDayOf(number * 3), year.end(), false);
    }

    private static int quarterNumber(String norm) {
        return switch (norm) {
            case "i", "1", "01" -> 1;
            case "ii", "2", "02" -> 2;
            case "iii", "3", "03" -> 3;
            case "iv", "4", "04" -> 4;
            default -> 0;
        };
    }

    /** "Quý I, II/2026", "năm 2026 - 2027": the later one counts. */
    private static boolean isJoint(String norm) {
        return norm.equals(",") || norm.equals("và") || norm.equals("-") || norm.equals("–") || norm.equals("đến");
    }

    /** "6 tháng đầu năm 2026", "06 tháng cuối năm 2026". */
    private static @Nullable PrintedDay half(Stretch words, int i) {
        boolean first = words.at(i + 1, "tháng đầu năm");
        boolean half = words.is(i, "6") || words.is(i, "06");
        int year = i + 4;
        if (!half || !(first || words.at(i + 1, "tháng cuối năm")) || !Deadlines.isYear(words.token(year))) {
            return null;
        }
        int number = Integer.parseInt(words.norm(year));
        return new PrintedDay(LocalDate.of(number, first ? 6 : 12, first ? 30 : 31), year + 1, false);
    }

    /** "giai đoạn 2026 - 2030": its last day. */
    static @Nullable PrintedDay period(Stretch words, int i) {
        boolean range = words.at(i, "giai đoạn")
                && Deadlines.isYear(words.token(i + 2))
                && isJoint(words.norm(i + 3))
                && Deadlines.isYear(words.token(i + 4));
        return range ? new PrintedDay(LocalDate.of(Integer.parseInt(words.norm(i + 4)), 12, 31), i + 5, false) : null;
    }

    private static @Nullable PrintedDay month(Stretch words, int i, @Nullable LocalDate dated) {
        if (!words.at(i, "tháng")
                || i + 1 >= words.size()
                || !words.token(i + 1).isNumber()) {
            return null;
        }
        String[] parts = words.norm(i + 1).split("[./]");
        Year year = Year.after(words, i + 2, dated);
        int number = Integer.parseInt(parts[0]);
        return new PrintedDay(year.lastDayOf(number), year.end(), false);
    }

    /** "25/12/2025", "15/9", "30.6.2025", "31 tháng 12 năm 2025". */
    private static @Nullable PrintedDay slashed(Stretch words, int i, @Nullable LocalDate dated) {
        if (i >= words.size() || !words.token(i).isNumber()) {
            return null;
        }
        String[] dots = words.norm(i).split("\\.");
        if (dots.length == 3) {
            return new PrintedDay(
                    LocalDate.of(Integer.parseInt(dots[2]), Integer.parseInt(dots[1]), Integer.parseInt(dots[0])),
                    i + 1,
                    true);
        }
        boolean slash = words.is(i + 1, "/") || words.is(i + 1, "-") || words.at(i + 1, "tháng");
        if (!slash || i + 2 >= words.size() || !words.token(i + 2).isNumber()) {
            return null;
        }
        if (Deadlines.isYear(words.token(i + 2))) {
            int last = Integer.parseInt(words.norm(i));
            return new PrintedDay(
                    YearMonth.of(Integer.parseInt(words.norm(i + 2)), last).atEndOfMonth(), i + 3, false);
        }
        int month = Integer.parseInt(words.norm(i + 2));
        Year year = Year.after(words, i + 3, dated);
        int day = Integer.parseInt(words.norm(i));
        LocalDate last = year.number() == 0 ? null : LocalDate.of(year.number(), month, day);
        boolean possible = month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return possible ? new PrintedDay(last, year.end(), true) : null;
    }

    private static @Nullable PrintedDay year(Stretch words, int i) {
        if (!words.at(i, "năm") || !Deadlines.isYear(words.token(i + 1))) {
            return null;
        }
        boolean range = isJoint(words.norm(i + 2)) && Deadlines.isYear(words.token(i + 3));
        int last = range ? i + 3 : i + 1;
        return new PrintedDay(LocalDate.of(Integer.parseInt(words.norm(last)), 12, 31), last + 1, false);
    }

    /** The year printed at a place, or the year of the text when none is. */
    private record Year(int number, int end) {
        @Nullable
        LocalDate lastDayOf(int month) {
            return number == 0 ? null : YearMonth.of(number, month).atEndOfMonth();
        }

        static Year after(Stretch words, int i, @Nullable LocalDate dated) {
            int year = words.at(i, "năm") ? i + 1 : words.is(i, "/") || words.is(i, "-") ? i + 1 : -1;
            if (year > 0 && year < words.size() && Deadlines.isYear(words.token(year))) {
                return new Year(Integer.parseInt(words.norm(year)), year + 1);
            }
            return new Year(dated == null ? 0 : dated.getYear(), i);
        }
    }
}

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
            PrintedDay slashed = month == null ? slashed(words, i, dated) : month;
            return slashed == null ? year(words, i) : slashed;
        } catch (DateTimeException | NumberFormatException notADate) {
            return null;
        }
    }

    private static @Nullable PrintedDay quarter(Stretch words, int i, @Nullable LocalDate dated) {
        if (!words.at(i, "quý")) {
            return null;
        }
        int number = switch (words.norm(i + 1)) {
            case "i", "1", "01" -> 1;
            case "ii", "2", "02" -> 2;
            case "iii", "3", "03" -> 3;
            case "iv", "4", "04" -> 4;
            default -> 0;
        };
        if (number == 0) {
            return null;
        }
        Year year = Year.after(words, i + 2, dated);
        return new PrintedDay(year.lastDayOf(number * 3), year.end(), false);
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
        boolean slash = words.norm(i + 1).equals("/") || words.norm(i + 1).equals("-") || words.at(i + 1, "tháng");
        if (!slash || i + 2 >= words.size() || !words.token(i + 2).isNumber()) {
            return null;
        }
        int month = Integer.parseInt(words.norm(i + 2));
        Year year = Year.after(words, i + 3, dated);
        int day = Integer.parseInt(words.norm(i));
        LocalDate last = year.number() == 0 ? null : LocalDate.of(year.number(), month, day);
        boolean possible = month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return possible ? new PrintedDay(last, year.end(), true) : null;
    }

    private static @Nullable PrintedDay year(Stretch words, int i) {
        boolean year = words.at(i, "năm") && i + 1 < words.size() && Deadlines.isYear(words.token(i + 1));
        return year ? new PrintedDay(LocalDate.of(Integer.parseInt(words.norm(i + 1)), 12, 31), i + 2, false) : null;
    }

    /** The year printed at a place, or the year of the text when none is. */
    private record Year(int number, int end) {
        @Nullable
        LocalDate lastDayOf(int month) {
            return number == 0 ? null : YearMonth.of(number, month).atEndOfMonth();
        }

        static Year after(Stretch words, int i, @Nullable LocalDate dated) {
            int year = words.at(i, "năm")
                    ? i + 1
                    : words.norm(i).equals("/") || words.norm(i).equals("-") ? i + 1 : -1;
            if (year > 0 && year < words.size() && Deadlines.isYear(words.token(year))) {
                return new Year(Integer.parseInt(words.norm(year)), year + 1);
            }
            return new Year(dated == null ? 0 : dated.getYear(), i);
        }
    }
}

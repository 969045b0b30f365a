package vn.theo.reading.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Reads dates and times as Vietnamese pages and acts print them: "21.03.2025 | 08:38 AM", "ngày 05 tháng 01 năm 2026". */
public final class Dates {
    /** A date at a place, and how many tokens it takes. */
    public record Day(LocalDate date, int length) {}

    /** A time of day at a place, and how many tokens it takes. */
    public record Clock(LocalTime time, int length) {}

    private static final int LONGEST_DAY = "30.11.2026".length();

    private Dates() {}

    /** The full date (day, month and year) whose first token is the token at i, null when none. */
    public static @Nullable Day dayAt(Stretch words, int i) {
        if (words.is(i, "ngày")) {
            Day day = dayAt(words, i + 1);
            return day == null ? null : new Day(day.date, day.length + 1);
        }
        if (i >= words.size() || !words.token(i).isNumber()) {
            return null;
        }
        String first = words.norm(i);
        if (first.indexOf('.') > 0) {
            if (first.length() > LONGEST_DAY) {
                return null;
            }
            String[] parts = first.split("\\.", -1);
            return parts.length == 3 ? day(parts[0], parts[1], parts[2], 1) : null;
        }
        String sign = words.norm(i + 1);
        if (first.length() == 4
                && (sign.equals("/") || sign.equals("-"))
                && words.norm(i + 3).equals(sign)) {
            return day(words.norm(i + 4), words.norm(i + 2), first, 5);
        }
        if ((sign.equals("/") || sign.equals("-")) && words.norm(i + 3).equals(sign)) {
            return day(first, words.norm(i + 2), words.norm(i + 4), 5);
        }
        if (sign.equals("tháng") && words.is(i + 3, "năm")) {
            return day(first, words.norm(i + 2), words.norm(i + 4), 5);
        }
        if (sign.equals("/") && words.norm(i + 2).indexOf('.') > 0) {
            return null;
        }
        return null;
    }

    private static @Nullable Day day(String day, String month, String year, int length) {
        if (!isNumber(day, 2) || !isNumber(month, 2) || year.length() != 4 || !isNumber(year, 4)) {
            return null;
        }
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return new Day(date, length);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    /** "08:38", "16:46 PM" (read as 24-hour clock), "7h30", "7 giờ 30"; null when no time stands at i. */
    public static @Nullable Clock clockAt(Stretch words, int i) {
        if (i >= words.size() || !words.token(i).isNumber() || !isNumber(words.norm(i), 2)) {
            return null;
        }
        String sign = words.norm(i + 1);
        boolean hours = sign.equals(":") || sign.equals("h") || sign.equals("giờ");
        if (!hours || !isNumber(words.norm(i + 2), 2)) {
            return null;
        }
        int length = 3;
        if (words.is(i + 3, ":") && isNumber(words.norm(i + 4), 2)) {
            length = 5;
        }
        String half = words.norm(i + length);
        boolean named = half.equals("am") || half.equals("pm");
        int hour = Integer.parseInt(words.norm(i));
        int minute = Integer.parseInt(words.norm(i + 2));
        if (hour > 23 || minute > 59) {
            return null;
        }
        boolean afternoon = half.equals("pm") && hour < 12;
        return new Clock(LocalTime.of(afternoon ? hour + 12 : hour, minute), named ? length + 1 : length);
    }

    private static boolean isNumber(String string, int longest) {
        if (string.isEmpty() || string.length() > longest) {
            return false;
        }
        for (int i = 0; i < string.length(); i++) {
            if (string.charAt(i) < '0' || string.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}

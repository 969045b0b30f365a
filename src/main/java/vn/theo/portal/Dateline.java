package vn.theo.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.theo.site.Texts;

/** How dates stand in the newspaper: "Thứ Năm, 18/11/2010", "tháng 11 năm 2010". */
public final class Dateline {
    private Dateline() {}

    /** Weekday and date: "Thứ Năm, 18/11/2010" or "Thursday, 18 Nov 2010". */
    public static String day(Texts texts, LocalDate day) {
        return format(texts, "EEEE").format(day) + ", " + texts.date(day);
    }

    /** The date line under the name of the paper. */
    public static String today(Texts texts, LocalDate day) {
        return format(texts, texts.english() ? "EEEE, d MMMM yyyy" : "EEEE, 'ngày' d 'tháng' M 'năm' yyyy")
                .format(day);
    }

    public static String month(Texts texts, YearMonth month) {
        return format(texts, texts.english() ? "MMMM yyyy" : "'Tháng' M 'năm' yyyy")
                .format(month);
    }

    /** The clock in Vietnam: "14:05". */
    public static String time(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm").withZone(Texts.ZONE).format(instant);
    }

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, Texts.ZONE);
    }

    private static DateTimeFormatter format(Texts texts, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, texts.english() ? Locale.ENGLISH : Texts.VIETNAMESE);
    }
}

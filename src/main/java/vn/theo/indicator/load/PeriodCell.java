package vn.theo.indicator.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.theo.kernel.Period;

/**
 * Periods and dates as tables write them: the forms of {@link Period}, and those of Vietnamese offices (quý III/2024, 9 tháng
 * 2025, 05/2024, 1/7/2025) and of SDMX (2024-M05, 2024-S1).
 */
final class PeriodCell {
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;
    private static final int LONGEST = 60;
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");
    private static final Pattern DATE = Pattern.compile("(?:ngay )?(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?:nam )?(\\d{4})(?:-a1)?");
    private static final Pattern YEARS = Pattern.compile("(?:giai doan )?(\\d{4}) ?[-–] ?(\\d{4})");
    private static final Pattern QUARTER =
            Pattern.compile("(?:q|quy) ?([1-4]|iv|i{1,3})(?: ?[/-] ?|,? nam | )(\\d{4})|(\\d{4})[ -]?q([1-4])");
    private static final Pattern MONTH = Pattern.compile(
            "(?:thang )?(\\d{1,2}) ?[/-] ?(\\d{4})|thang (\\d{1,2}) nam (\\d{4})|(\\d{4})-?m(\\d{1,2})");
    private static final Pattern TO_DATE = Pattern.compile("(\\d{1,2}) ?(?:t|thang)(?: dau)?(?: nam | ?/ ?| )(\\d{4})");
    private static final Pattern HALF = Pattern.compile("(\\d{4})-s([12])");

    private PeriodCell() {}

    static Optional<Period> find(String cell) {
        if (cell.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Period.find(cell)
                    .or(() -> parse(folded(cell)))
                    .filter(period ->
                            period.from().getYear() >= FIRST_YEAR && period.to().getYear() <= LAST_YEAR);
        } catch (DateTimeException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** A day, as 2025-07-01 or 1/7/2025. */
    static Optional<LocalDate> findDate(String cell) {
        return find(cell).filter(period -> period.kind() == Period.Kind.DATE).map(Period::from);
    }

    private static Optional<Period> parse(String text) {
        Matcher date = DATE.matcher(text);
        if (date.matches()) {
            return Optional.of(Period.ofDate(LocalDate.of(number(date, 3), number(date, 2), number(date, 1))));
        }
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return Optional.of(Period.ofYear(number(year, 1)));
        }
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            return Optional.of(Period.ofYears(number(years, 1), number(years, 2)));
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            return Optional.of(
                    quarter.group(1) == null
                            ? Period.ofQuarter(number(quarter, 3), number(quarter, 4))
                            : Period.ofQuarter(number(quarter, 2), quarter(quarter.group(1))));
        }
        return parseMonths(text);
    }

    private static Optional<Period> parseMonths(String text) {
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            YearMonth found = month.group(1) != null
                    ? YearMonth.of(number(month, 2), number(month, 1))
                    : month.group(3) != null
                            ? YearMonth.of(number(month, 4), number(month, 3))
                            : YearMonth.of(number(month, 5), number(month, 6));
            return Optional.of(new Period(Period.Kind.MONTH, found.atDay(1), found.atEndOfMonth()));
        }
        Matcher toDate = TO_DATE.matcher(text);
        if (toDate.matches()) {
            return Optional.of(months(number(toDate, 2), 1, number(toDate, 1)));
        }
        Matcher half = HALF.matcher(text);
        return half.matches()
                ? Optional.of(months(number(half, 1), number(half, 2) * 6 - 5, number(half, 2) * 6))
                : Optional.empty();
    }

    private static Period months(int year, int first, int last) {
        return new Period(
                first == 1 ? Period.Kind.YEAR_TO_DATE : Period.Kind.MONTHS,
                LocalDate.of(year, first, 1),
                YearMonth.of(year, last).atEndOfMonth());
    }

    private static int quarter(String text) {
        int roman = ROMAN.indexOf(text);
        return roman >= 0 ? roman + 1 : Integer.parseInt(text);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** Lower case without tone marks, single spaces. */
    static String folded(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[\\s_\\u00A0]+", " ")
                .strip();
    }
}

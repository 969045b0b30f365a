package vn.theo.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The time a figure is about, first and last day inclusive, with how it is counted. Text forms: {@code 2010} (year),
 * {@code 2006/2010} (sum over years), {@code 2025-Q3}, {@code 2025-03}, {@code 2025-01/2025-09} (year to date when it starts
 * in January, else months), {@code 2025-03-17} (at a date), {@code 2025-01-10/2025-02-15} (days).
 */
public record Period(Kind kind, LocalDate from, LocalDate to) implements Comparable<Period> {
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period ends on or after its start, got " + from + " to " + to);
        }
    }

    /** How a period is counted. */
    public enum Kind {
        YEAR,
        YEARS,
        QUARTER,
        MONTH,
        YEAR_TO_DATE,
        MONTHS,
        DATE,
        DAYS
    }

    public static Period ofYear(int year) {
        return new Period(Kind.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public static Period ofYears(int first, int last) {
        return first == last
                ? ofYear(first)
                : new Period(Kind.YEARS, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    public static Period ofQuarter(int year, int quarter) {
        LocalDate from = LocalDate.of(year, 3 * quarter - 2, 1);
        return new Period(Kind.QUARTER, from, from.plusMonths(3).minusDays(1));
    }

    public static Period ofDate(LocalDate date) {
        return new Period(Kind.DATE, date, date);
    }

    /** The period that a text form names, or empty when it is none of the forms. */
    public static Optional<Period> find(String text) {
        try {
            return Optional.of(parse(text.strip()));
        } catch (DateTimeException | IllegalArgumentException notAPeriod) {
            return Optional.empty();
        }
    }

    /**
     * The period that a text form names.
     *
     * @throws IllegalArgumentException when the text is none of the forms
     */
    public static Period of(String text) {
        return find(text)
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "'" + text
                                        + "' is not a period; write for instance 2010, 2006/2010, 2025-Q3, 2025-03, 2025-01/2025-09 or 2025-03-17"));
    }

    private static Period parse(String text) {
        int slash = text.indexOf('/');
        if (slash > 0) {
            return parseRange(text.substring(0, slash), text.substring(slash + 1));
        }
        if (text.length() == 4) {
            return ofYear(Integer.parseInt(text));
        }
        if (text.length() == 7 && text.charAt(5) == 'Q') {
            return ofQuarter(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(6)));
        }
        if (text.length() == 7) {
            YearMonth month = YearMonth.parse(text);
            return new Period(Kind.MONTH, month.atDay(1), month.atEndOfMonth());
        }
        return ofDate(LocalDate.parse(text));
    }

    private static Period parseRange(String first, String last) {
        if (first.length() == 4) {
            return ofYears(Integer.parseInt(first), Integer.parseInt(last));
        }
        if (first.length() == 7) {
            YearMonth from = YearMonth.parse(first);
            YearMonth to = YearMonth.parse(last);
            boolean toDate = from.getMonthValue() == 1 && from.getYear() == to.getYear();
            return new Period(toDate ? Kind.YEAR_TO_DATE : Kind.MONTHS, from.atDay(1), to.atEndOfMonth());
        }
        return new Period(Kind.DAYS, LocalDate.parse(first), LocalDate.parse(last));
    }

    /** The text form; {@code Period.of(period.text())} gives the same period. */
    public String text() {
        return switch (kind) {
            case YEAR -> String.valueOf(from.getYear());
            case YEARS -> from.getYear() + "/" + to.getYear();
            case QUARTER -> from.getYear() + "-Q" + (from.getMonthValue() + 2) / 3;
            case MONTH -> YearMonth.from(from).toString();
            case YEAR_TO_DATE, MONTHS -> YearMonth.from(from) + "/" + YearMonth.from(to);
            case DATE -> from.toString();
            case DAYS -> from + "/" + to;
        };
    }

    /**
     * The period of the same kind and length that follows.
     *
     * @throws IllegalArgumentException for the kinds that follow no calendar: several years, several months, days
     */
    public Period next() {
        LocalDate start = to.plusDays(1);
        return switch (kind) {
            case YEAR -> ofYear(start.getYear());
            case QUARTER -> ofQuarter(start.getYear(), (start.getMonthValue() + 2) / 3);
            case MONTH -> new Period(kind, start, YearMonth.from(start).atEndOfMonth());
            case DATE -> ofDate(start);
            case YEARS, YEAR_TO_DATE, MONTHS, DAYS ->
                throw new IllegalArgumentException("No period follows " + text() + "; name each one");
        };
    }

    /** The same stretch so many years earlier; sums of several years keep their length. */
    public Period yearsBefore(int years) {
        return switch (kind) {
            case YEAR -> ofYear(from.getYear() - years);
            case YEARS -> ofYears(from.getYear() - years, to.getYear() - years);
            case QUARTER -> ofQuarter(from.getYear() - years, (from.getMonthValue() + 2) / 3);
            case MONTH, YEAR_TO_DATE, MONTHS ->
                new Period(
                        kind,
                        from.minusYears(years),
                        YearMonth.from(to).minusYears(years).atEndOfMonth());
            case DATE -> ofDate(from.minusYears(years));
            case DAYS -> new Period(kind, from.minusYears(years), to.minusYears(years));
        };
    }

    /** The period of the same kind just before; empty for the kinds that follow no calendar. */
    public Optional<Period> findPrevious() {
        return switch (kind) {
            case YEAR -> Optional.of(ofYear(from.getYear() - 1));
            case YEARS -> Optional.of(yearsBefore(yearCount()));
            case QUARTER -> {
                LocalDate before = from.minusMonths(3);
                yield Optional.of(ofQuarter(before.getYear(), (before.getMonthValue() + 2) / 3));
            }
            case MONTH -> Optional.of(new Period(kind, from.minusMonths(1), from.minusDays(1)));
            case YEAR_TO_DATE, MONTHS, DATE, DAYS -> Optional.empty();
        };
    }

    /** How many calendar years the period touches. */
    public int yearCount() {
        return to.getYear() - from.getYear() + 1;
    }

    @Override
    public int compareTo(Period other) {
        int byStart = from.compareTo(other.from);
        return byStart != 0 ? byStart : to.compareTo(other.to);
    }
}

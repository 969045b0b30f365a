package vn.theo.check;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.theo.kernel.Period;

/** The same stretch of the year before: the first half of 2025 gives the first half of 2024. */
public final class YearBefore {
    private YearBefore() {}

    public static Period of(Period period) {
        LocalDate to = period.to().minusYears(1);
        boolean monthEnds = period.to().equals(YearMonth.from(period.to()).atEndOfMonth());
        return new Period(
                period.kind(),
                period.from().minusYears(1),
                monthEnds ? YearMonth.from(to).atEndOfMonth() : to);
    }
}

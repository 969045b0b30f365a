package vn.theo.portal;

import vn.theo.kernel.Period;
import vn.theo.site.Texts;

/** How a period reads in a sentence: "năm 2010", "giai đoạn 2006–2010", "quý 3/2025", "ngày 17/03/2025". */
public final class PeriodWords {
    private PeriodWords() {}

    public static String of(Texts texts, Period period) {
        String first = String.valueOf(period.from().getYear());
        String last = String.valueOf(period.to().getYear());
        return switch (period.kind()) {
            case YEAR -> texts.of("portal.period.year", first);
            case YEARS -> texts.of("portal.period.years", first, last);
            case QUARTER ->
                texts.of("portal.period.quarter", String.valueOf((period.from().getMonthValue() + 2) / 3), first);
            case MONTH ->
                texts.of("portal.period.month", String.valueOf(period.from().getMonthValue()), first);
            case YEAR_TO_DATE ->
                texts.of(
                        "portal.period.year-to-date", String.valueOf(period.to().getMonthValue()), first);
            case MONTHS ->
                texts.of(
                        "portal.period.months",
                        period.from().getMonthValue() + "/" + first,
                        period.to().getMonthValue() + "/" + last);
            case DATE -> texts.of("portal.period.date", texts.date(period.from()));
            case DAYS -> texts.of("portal.period.days", texts.date(period.from()), texts.date(period.to()));
        };
    }
}

package vn.theo.desk;

import vn.theo.kernel.Period;
import vn.theo.site.Texts;

/** Says a period in words: "năm 2010", "cả giai đoạn 2006–2010". */
final class PeriodWords {
    private PeriodWords() {}

    static String of(Period period, Texts texts) {
        String from = String.valueOf(period.from().getYear());
        String month = String.valueOf(period.from().getMonthValue());
        return switch (period.kind()) {
            case YEAR -> texts.of("desk.period.year", from);
            case YEARS ->
                texts.of("desk.period.years", from, String.valueOf(period.to().getYear()));
            case QUARTER ->
                texts.of("desk.period.quarter", String.valueOf((period.from().getMonthValue() + 2) / 3), from);
            case MONTH -> texts.of("desk.period.month", month, from);
            case YEAR_TO_DATE ->
                texts.of("desk.period.year-to-date", String.valueOf(period.to().getMonthValue()), from);
            case MONTHS, DAYS -> texts.of("desk.period.days", texts.date(period.from()), texts.date(period.to()));
            case DATE -> texts.of("desk.period.date", texts.date(period.from()));
        };
    }
}

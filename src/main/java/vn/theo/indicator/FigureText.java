package vn.theo.indicator;

import java.math.BigDecimal;
import vn.theo.kernel.Bound;
import vn.theo.kernel.Period;
import vn.theo.site.Texts;

/** Figures and periods as a reader says them: "trên 71.300 tỷ đồng", "9 tháng đầu năm 2023". */
public final class FigureText {
    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    private FigureText() {}

    /** A value with its bound and unit. */
    public static String value(Texts texts, Observation observation) {
        String amount = amount(texts, observation.value(), observation.unit());
        return observation.bound() == Bound.EXACT ? amount : texts.of(observation.bound()) + " " + amount;
    }

    /** A number with its unit, as printed. */
    public static String amount(Texts texts, BigDecimal value, String unit) {
        return texts.number(value) + (unit.startsWith("%") ? unit : " " + unit);
    }

    /** A worked-out number with its unit, rounded to what a reader can use: four to five digits. */
    public static String rounded(Texts texts, BigDecimal value, String unit) {
        return amount(texts, round(value), unit);
    }

    /** Rounds to whole numbers from 10,000 on, to one decimal from 10 on, else to two. */
    public static BigDecimal round(BigDecimal value) {
        double size = Math.abs(value.doubleValue());
        int decimals = size >= 10_000 ? 0 : size >= 10 ? 1 : 2;
        return value.setScale(decimals, java.math.RoundingMode.HALF_UP);
    }

    /** A period as part of a sentence: "năm 2010", "giai đoạn 2006–2010", "9 tháng đầu năm 2023". */
    public static String period(Texts texts, Period period) {
        String year = String.valueOf(period.from().getYear());
        String lastYear = String.valueOf(period.to().getYear());
        int first = period.from().getMonthValue();
        int last = period.to().getMonthValue();
        return switch (period.kind()) {
            case YEAR -> texts.of("indicator.period.YEAR", year);
            case YEARS -> texts.of("indicator.period.YEARS", year, lastYear);
            case QUARTER -> texts.of("indicator.period.QUARTER", ROMAN[(first - 1) / 3], year);
            case MONTH -> texts.of("indicator.period.MONTH", String.valueOf(first), year);
            case YEAR_TO_DATE -> texts.of("indicator.period.YEAR_TO_DATE", String.valueOf(last), year);
            case MONTHS -> texts.of("indicator.period.MONTHS", first + "/" + year, last + "/" + lastYear);
            case DATE -> texts.of("indicator.period.DATE", texts.date(period.from()));
            case DAYS -> texts.of("indicator.period.DAYS", texts.date(period.from()), texts.date(period.to()));
        };
    }
}

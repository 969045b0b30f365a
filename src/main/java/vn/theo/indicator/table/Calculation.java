package vn.theo.indicator.table;

import java.util.Arrays;
import java.util.Optional;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.IndicatorKind;

/** What a table shows of its figures; {@code word} names it in addresses. */
public enum Calculation {
    VALUE("gia-tri"),
    /** The value from the first of January on: as recorded, else the sum of its quarters or months. */
    CUMULATIVE("luy-ke"),
    /** The difference to the same period of the year before, in the unit of the indicator. */
    CHANGE("thay-doi"),
    /** Per cent on the same period of the year before. */
    GROWTH("tang-cung-ky"),
    /** Per cent on the period just before. */
    GROWTH_ON_PREVIOUS("tang-ky-truoc"),
    /** Per cent a year from the year before the stretch to its last: the n-th root. */
    AVERAGE_GROWTH("tang-binh-quan"),
    /** The mean of the yearly rates, as some reports print it. */
    MEAN_OF_RATES("tang-binh-quan-cong"),
    /** Per cent of the area directly above. */
    SHARE_OF_AREA("ty-trong-dia-ban"),
    /** Per cent of the indicator that this one is a part of. */
    SHARE_OF_INDICATOR("ty-trong-chi-tieu"),
    /** Percentage points of the growth of the area directly above. */
    CONTRIBUTION_TO_AREA("dong-gop-dia-ban"),
    /** Percentage points of the growth of the indicator that this one is a part of. */
    CONTRIBUTION_TO_INDICATOR("dong-gop-chi-tieu"),
    /** Per cent of what was planned for the period. */
    COMPLETION("hoan-thanh"),
    /** Per cent of the year's plan that was reached from January to the end of the period. */
    COMPLETION_OF_YEAR("hoan-thanh-nam");

    private final String word;

    Calculation(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Optional<Calculation> find(String word) {
        return Arrays.stream(values())
                .filter(calculation -> calculation.word.equals(word))
                .findFirst();
    }

    /** The unit of what it gives. */
    public String unitOf(Indicator indicator) {
        return switch (this) {
            case VALUE, CUMULATIVE -> indicator.unit();
            case CHANGE -> indicator.unit().startsWith("%") ? "điểm %" : indicator.unit();
            case CONTRIBUTION_TO_AREA, CONTRIBUTION_TO_INDICATOR -> "điểm %";
            case AVERAGE_GROWTH, MEAN_OF_RATES -> "%/năm";
            case GROWTH, GROWTH_ON_PREVIOUS, SHARE_OF_AREA, SHARE_OF_INDICATOR, COMPLETION, COMPLETION_OF_YEAR -> "%";
        };
    }

    /** Whether it compares two times, so that constant prices are wanted where they are known. */
    public boolean isOverTime() {
        return switch (this) {
            case CHANGE,
                    GROWTH,
                    GROWTH_ON_PREVIOUS,
                    AVERAGE_GROWTH,
                    MEAN_OF_RATES,
                    CONTRIBUTION_TO_AREA,
                    CONTRIBUTION_TO_INDICATOR -> true;
            case VALUE, CUMULATIVE, SHARE_OF_AREA, SHARE_OF_INDICATOR, COMPLETION, COMPLETION_OF_YEAR -> false;
        };
    }

    public boolean isAverage() {
        return this == AVERAGE_GROWTH || this == MEAN_OF_RATES;
    }

    /** Whether it says something about this kind of indicator. */
    public boolean suits(Indicator indicator) {
        boolean perCent = indicator.unit().startsWith("%");
        IndicatorKind kind = indicator.kind();
        boolean ranked = kind == IndicatorKind.RANK || kind == IndicatorKind.MILESTONE;
        return switch (this) {
            case VALUE, CHANGE -> true;
            case CUMULATIVE -> kind == IndicatorKind.FLOW || kind == IndicatorKind.STOCK;
            case GROWTH, GROWTH_ON_PREVIOUS, AVERAGE_GROWTH, MEAN_OF_RATES -> !ranked && !perCent;
            case SHARE_OF_AREA, SHARE_OF_INDICATOR, CONTRIBUTION_TO_AREA, CONTRIBUTION_TO_INDICATOR ->
                kind == IndicatorKind.FLOW || kind == IndicatorKind.STOCK;
            case COMPLETION -> !ranked;
            case COMPLETION_OF_YEAR -> kind == IndicatorKind.FLOW || kind == IndicatorKind.STOCK;
        };
    }
}

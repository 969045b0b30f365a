package vn.theo.explore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Vintage;
import vn.theo.indicator.table.Calculation;
import vn.theo.indicator.table.Cell;
import vn.theo.indicator.table.Derivation;
import vn.theo.indicator.table.Lacking;
import vn.theo.indicator.table.Sheet;
import vn.theo.kernel.Bound;
import vn.theo.kernel.Period;
import vn.theo.site.Texts;
import vn.theo.territory.Area;

/** The words of a table: names of rows and columns, numbers with their marks, why a cell is empty. */
public record Labels(Texts texts) {
    private static final int NAMED = 3;

    /** The name of a row or column along one of its axes. */
    public String of(Sheet sheet, Axis axis, int place) {
        return switch (axis) {
            case INDICATOR -> sheet.query().indicators().get(place).name();
            case AREA -> area(sheet.query().areas().get(place), sheet.query().mapDate());
            case PERIOD -> period(sheet.query().periods().get(place));
        };
    }

    String name(Sheet sheet, List<Axis> axes, Pivot.Line line) {
        return axes.stream().map(axis -> of(sheet, axis, line.of(axis))).collect(Collectors.joining(" "));
    }

    public String area(Area area) {
        LocalDate last = area.validTo();
        return last == null ? area.name() : texts.of("explore.area-until", area.name(), texts.date(last));
    }

    /** An area on the map of a day: when it ended is told only where it did not stand on that day. */
    public String area(Area area, LocalDate mapDate) {
        return area.isValidOn(mapDate) ? area.name() : area(area);
    }

    /** A period short enough for the head of a column. */
    public String period(Period period) {
        return switch (period.kind()) {
            case YEAR -> String.valueOf(period.from().getYear());
            case YEARS -> period.from().getYear() + "–" + period.to().getYear();
            case QUARTER ->
                texts.of(
                        "explore.quarter",
                        String.valueOf((period.from().getMonthValue() + 2) / 3),
                        String.valueOf(period.from().getYear()));
            case MONTH -> period.from().getMonthValue() + "/" + period.from().getYear();
            case YEAR_TO_DATE, MONTHS, DATE, DAYS -> texts.period(period);
        };
    }

    public String calculation(Calculation calculation) {
        return texts.of(calculation);
    }

    /** Unit of an indicator under a calculation, in the reader's language where it is a word of ours. */
    public String unit(Calculation calculation, Indicator indicator) {
        String unit = calculation.unitOf(indicator);
        return switch (unit) {
            case "điểm %" -> texts.of("explore.points");
            case "%/năm" -> texts.of("explore.per-cent-a-year");
            default -> unit;
        };
    }

    /** A number for a table; worked-out results to two decimals, values as they are. */
    public String number(Calculation calculation, Cell cell) {
        java.math.BigDecimal value = cell.value();
        if (value == null) {
            return "";
        }
        boolean plain = calculation == Calculation.VALUE || calculation == Calculation.CUMULATIVE;
        boolean ratio = cell.derivation() == Derivation.RATIO;
        String number =
                plain && !ratio || calculation == Calculation.CHANGE ? texts.number(value) : texts.number(value, 2);
        return cell.bound() == Bound.EXACT ? number : sign(cell.bound()) + number;
    }

    private static String sign(Bound bound) {
        return switch (bound) {
            case EXACT -> "";
            case BELOW -> "<";
            case ABOVE -> ">";
            case ABOUT -> "~";
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
        };
    }

    /** A sign for how a value came about; empty where it was recorded or plainly worked out. */
    public String mark(Cell cell) {
        return switch (cell.derivation()) {
            case DIRECT, CALCULATED -> "";
            case SUMMED -> "Σ";
            case ROLLED_UP -> "⊞";
            case SHARED -> "≈";
            case RATIO -> "÷";
            case MISSING -> "–";
            case NO_BASE -> "–ₜ";
            case NOT_COMPARABLE, OTHER_MEASURE -> "≠";
            case NOT_ADDITIVE, NOT_MEANINGFUL -> "×";
            case BASE_NOT_POSITIVE -> "÷0";
            case NO_PLAN, NO_WHOLE -> "○";
            case CURRENT_PRICES -> "₫";
        };
    }

    /** A letter for what is not yet official. */
    public String vintageMark(Cell cell) {
        Vintage vintage = cell.vintage();
        return switch (vintage) {
            case null -> "";
            case OFFICIAL -> "";
            case PLAN, STATED, INFERRED, ESTIMATE, PRELIMINARY -> texts.of("explore.mark." + vintage.name());
        };
    }

    public String derivation(Cell cell) {
        return texts.of(cell.derivation());
    }

    /** "thiếu: Thái Bình từ 2024, …": what keeps a cell empty, after why in a word. */
    public String reason(Cell cell, List<Lacking> lacking, int count) {
        String why = derivation(cell);
        if (lacking.isEmpty() || cell.derivation() == Derivation.NOT_MEANINGFUL) {
            return why;
        }
        List<String> parts = new ArrayList<>();
        lacking.stream().limit(NAMED).forEach(part -> parts.add(lacking(part)));
        if (count > NAMED) {
            parts.add(texts.of("explore.more-lacking", count - NAMED));
        }
        return texts.of("explore.lacking", why, String.join("; ", parts));
    }

    /** One missing part and since when it is missing. */
    public String lacking(Lacking part) {
        String what = area(part.area()) + ", " + period(part.period());
        if (part.why() != Derivation.MISSING) {
            return texts.of("explore.lacking-why", what, texts.of(part.why()));
        }
        return part.lastKnown()
                .map(last -> texts.of("explore.lacking-since", what, period(last)))
                .orElseGet(() -> texts.of("explore.lacking-ever", what));
    }
}

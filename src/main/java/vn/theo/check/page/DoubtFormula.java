package vn.theo.check.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.theo.check.Formula;
import vn.theo.check.doubt.Doubt;
import vn.theo.check.doubt.Figure;
import vn.theo.check.doubt.FigureRole;
import vn.theo.check.rule.Arithmetic;
import vn.theo.check.rule.Worked;
import vn.theo.site.Texts;

/** The sum behind each reading with its numbers, as one would write it on paper; empty where there is none to do. */
final class DoubtFormula {
    private static final int MOST_ADDED = 8;

    private final Texts texts;
    private final Doubt doubt;

    DoubtFormula(Texts texts, Doubt doubt) {
        this.texts = texts;
        this.doubt = doubt;
    }

    String of(Worked reading) {
        String equals = " = " + texts.number(rounded(doubt, reading.implied().value()));
        String level = value(FigureRole.LEVEL);
        String factor = doubt.find(FigureRole.RATE)
                .map(rate -> texts.number(Arithmetic.factor(rate.value())))
                .orElse("");
        int years = Math.max(1, doubt.period().yearCount());
        return switch (reading.reading()) {
            case SUM_OVER_PERIOD -> level + " ÷ (" + Formula.powers(factor, years) + ")" + equals;
            case YEAR_VALUE -> level + " ÷ " + factor + Formula.superscript(years) + equals;
            case YEAR_BEFORE, SAME_PRICES, MIXED_PRICES -> level + " ÷ " + factor + equals;
            case PLAN, WHOLE ->
                level + " ÷ "
                        + doubt.find(FigureRole.RATE)
                                .map(rate -> texts.number(rate.value().movePointLeft(2)))
                                .orElse("")
                        + equals;
            case ARITHMETIC_MEAN ->
                "(" + joined(yearly(false), " + ") + ") ÷ " + yearly(false).size() + equals;
            case GEOMETRIC_MEAN -> {
                List<String> factors = yearly(true);
                yield "(" + joined(factors, " × ") + ")^(1/" + factors.size() + ") − 1" + equals + "%";
            }
            case PARTS_SUM, COUNT_SUM, AREA_SUM -> sum(equals);
            case RATIO_OF_PARTS -> ratio(reading, equals);
            case REVISED -> value(FigureRole.EARLIER) + " → " + value(FigureRole.VALUE);
            case SAME_FIGURE, SAME_DENOMINATOR, NAMED_DOCUMENT, OTHER_DOCUMENT -> "";
            case OTHER_DENOMINATOR ->
                value(FigureRole.DENOMINATOR) + " × " + value(FigureRole.ONE) + " ÷ " + value(FigureRole.OTHER)
                        + equals;
            case AS_PRINTED ->
                Stream.of(FigureRole.PLANNED, FigureRole.EARLIER, FigureRole.BEFORE, FigureRole.VALUE, FigureRole.AFTER)
                        .map(this::value)
                        .filter(value -> !value.isEmpty())
                        .collect(Collectors.joining(" → "));
            case POINT_MOVED -> moved(reading);
        };
    }

    private String sum(String equals) {
        List<Figure> parts = doubt.listOf(FigureRole.PART);
        if (parts.isEmpty()) {
            return "";
        }
        List<String> shown = new ArrayList<>();
        parts.stream().limit(MOST_ADDED).forEach(part -> shown.add(texts.number(part.value())));
        if (parts.size() > MOST_ADDED) {
            shown.add("… (" + parts.size() + ")");
        }
        return joined(shown, " + ") + equals;
    }

    private String ratio(Worked reading, String equals) {
        BigDecimal above = doubt.find(FigureRole.NUMERATOR).map(Figure::value).orElse(BigDecimal.ZERO);
        BigDecimal below = doubt.find(FigureRole.DENOMINATOR).map(Figure::value).orElse(BigDecimal.ONE);
        double plain = above.doubleValue() / below.doubleValue();
        long factor = plain == 0 ? 1 : Math.round(reading.implied().value().doubleValue() / plain);
        return texts.number(above) + " ÷ " + texts.number(below) + (factor == 1 ? "" : " × " + texts.number(factor))
                + equals;
    }

    private String moved(Worked reading) {
        BigDecimal printed = doubt.find(FigureRole.VALUE).map(Figure::value).orElse(BigDecimal.ONE);
        BigDecimal likely =
                reading.recorded() == null ? printed : reading.recorded().value();
        int power = (int) Math.round(Math.log10(likely.doubleValue() / printed.doubleValue()));
        return texts.number(printed) + " × 10" + Formula.superscript(power) + " = " + texts.number(likely);
    }

    private List<String> yearly(boolean factors) {
        return doubt.listOf(FigureRole.YEARLY_RATE).stream()
                .map(rate -> texts.number(factors ? Arithmetic.factor(rate.value()) : rate.value()))
                .toList();
    }

    private String value(FigureRole role) {
        return doubt.find(role).map(figure -> texts.number(figure.value())).orElse("");
    }

    private static String joined(List<String> parts, String sign) {
        return parts.stream().collect(Collectors.joining(sign));
    }

    /** Rounded so far that the figures of this doubt still differ: a digit beyond the deviation, at most three decimals. */
    static BigDecimal rounded(Doubt doubt, BigDecimal value) {
        double size = Math.abs(value.doubleValue());
        double gap = size * Math.max(doubt.off().doubleValue(), 0.001) / 100;
        int decimals = Math.max(0, Math.min(3, (int) Math.ceil(-Math.log10(Math.max(gap, 1e-6))) + 1));
        int printed = doubt.figures().stream()
                .mapToInt(figure -> Math.max(0, figure.value().scale()))
                .max()
                .orElse(0);
        int usual = size >= 10_000 ? 0 : size >= 10 ? 1 : 3;
        return value.setScale(Math.min(Math.max(decimals, Math.min(usual, printed + 1)), 3), RoundingMode.HALF_UP);
    }
}

package vn.theo.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.theo.check.rule.Arithmetic;
import vn.theo.check.rule.Fit;
import vn.theo.check.rule.Reading;
import vn.theo.indicator.FigureText;
import vn.theo.indicator.Observation;
import vn.theo.indicator.PriceBasis;
import vn.theo.kernel.Evidence;
import vn.theo.kernel.Period;
import vn.theo.site.Texts;

/** Says a check in the words of the reader's language. */
final class CheckWords {
    private final Texts texts;
    private final CheckResult result;

    CheckWords(Texts texts, CheckResult result) {
        this.texts = texts;
        this.result = result;
    }

    String claim() {
        Claim claim = result.claim();
        Observation level = result.level();
        return texts.of(
                "check.claim." + claim.kind() + (level == null ? ".bare" : ""),
                result.indicator().shortNameOrName(),
                level == null ? "" : FigureText.value(texts, level),
                rate(),
                period(claim.period()),
                quotedBase());
    }

    String summary() {
        String deviations = result.interpretations().stream()
                .filter(reading -> reading.fit() == Fit.CONTRADICTS)
                .map(reading -> deviationSize(reading))
                .findFirst()
                .orElse("");
        return switch (result.conclusion()) {
            case SUPPORTED -> texts.of("check.supported", supportedSize());
            case CONTRADICTED -> contradicted(deviations);
            case ONE_READING_FITS ->
                result.supported()
                        .map(reading -> texts.of(
                                "check.one-fits." + reading.reading(), supportedSize(), deviations, lastYear()))
                        .orElse("");
            case NOTHING_TO_COMPARE ->
                result.interpretations().isEmpty()
                        ? texts.of("check.no-level." + result.claim().kind())
                        : nothingToCompare(result.interpretations().getFirst());
        };
    }

    private String contradicted(String deviations) {
        Interpretation first = result.interpretations().getFirst();
        return first.reading() == Reading.YEAR_BEFORE
                ? texts.of("check.contradicted.YEAR_BEFORE", period(first.basePeriod()), deviations)
                : texts.of("check.contradicted", deviations);
    }

    private String nothingToCompare(Interpretation first) {
        return switch (first.reading()) {
            case PLAN -> texts.of("check.nothing.PLAN", period(first.basePeriod()), implied(first));
            case WHOLE -> texts.of("check.nothing.WHOLE", period(first.basePeriod()), implied(first), quotedBase());
            case SUM_OVER_PERIOD,
                    YEAR_VALUE,
                    YEAR_BEFORE,
                    ARITHMETIC_MEAN,
                    GEOMETRIC_MEAN,
                    PARTS_SUM,
                    COUNT_SUM,
                    AREA_SUM,
                    RATIO_OF_PARTS,
                    SAME_DENOMINATOR,
                    OTHER_DENOMINATOR,
                    SAME_FIGURE,
                    AS_PRINTED,
                    POINT_MOVED,
                    REVISED,
                    SAME_PRICES,
                    MIXED_PRICES,
                    NAMED_DOCUMENT,
                    OTHER_DOCUMENT -> texts.of("check.nothing", period(first.basePeriod()));
        };
    }

    /** Warns where one of the compared figures does not name its prices. */
    String caution() {
        Observation level = result.level();
        if (level == null || level.priceBasis() == PriceBasis.NOT_APPLICABLE) {
            return "";
        }
        return result.interpretations().stream()
                .map(Interpretation::recorded)
                .filter(recorded -> recorded != null && recorded.priceBasis() != level.priceBasis())
                .map(recorded -> level.priceBasis().isNamed()
                        ? texts.of("check.caution.recorded", texts.of(level.priceBasis()))
                        : texts.of("check.caution.level", texts.of(recorded.priceBasis())))
                .findFirst()
                .orElse("");
    }

    CheckBox.Line line(Interpretation reading) {
        KnownFigure recorded = reading.recorded();
        return new CheckBox.Line(
                texts.of("check.reading." + reading.reading(), years(), lastYear()),
                sentence(reading),
                formula(reading),
                impliedLabel(reading),
                implied(reading),
                recorded == null
                        ? texts.of("check.none-recorded")
                        : FigureText.rounded(texts, recorded.value(), reading.unit()),
                recordedNote(reading, recorded),
                recorded == null ? "" : recorded.source(),
                evidence(recorded),
                deviation(reading),
                reading.fit());
    }

    private String sentence(Interpretation reading) {
        Observation level = result.level();
        String printed = level == null ? "" : FigureText.amount(texts, level.value(), level.unit());
        String last =
                reading.impliedLast() == null ? "" : FigureText.rounded(texts, reading.impliedLast(), reading.unit());
        return texts.of(
                "check.sentence." + reading.reading(),
                printed,
                period(reading.basePeriod()),
                implied(reading),
                rate(),
                span(),
                lastYear(),
                last,
                quotedBase(),
                years());
    }

    private String formula(Interpretation reading) {
        Observation level = result.level();
        String value = level == null ? "" : texts.number(level.value());
        String factor = texts.number(Arithmetic.factor(result.claim().value()));
        String equals = " = " + texts.number(FigureText.round(reading.impliedBase()));
        int count = yearCount();
        return switch (reading.reading()) {
            case SUM_OVER_PERIOD -> value + " ÷ (" + Formula.powers(factor, count) + ")" + equals;
            case YEAR_VALUE -> value + " ÷ " + factor + Formula.superscript(count) + equals;
            case YEAR_BEFORE -> value + " ÷ " + factor + equals;
            case PLAN, WHOLE ->
                value + " ÷ " + texts.number(result.claim().value().movePointLeft(2)) + equals;
            case ARITHMETIC_MEAN -> "(" + rates(reading) + ") ÷ " + count + " = " + precise(reading);
            case GEOMETRIC_MEAN -> {
                String product = yearly(reading).stream()
                        .map(claim -> texts.number(Arithmetic.factor(claim.value())))
                        .collect(Collectors.joining(" × "));
                yield "(" + product + ")^(1/" + count + ") − 1 = " + precise(reading) + "%";
            }
            case PARTS_SUM,
                    COUNT_SUM,
                    AREA_SUM,
                    RATIO_OF_PARTS,
                    SAME_DENOMINATOR,
                    OTHER_DENOMINATOR,
                    SAME_FIGURE,
                    AS_PRINTED,
                    POINT_MOVED,
                    REVISED,
                    SAME_PRICES,
                    MIXED_PRICES,
                    NAMED_DOCUMENT,
                    OTHER_DOCUMENT -> value + equals;
        };
    }

    private String precise(Interpretation reading) {
        return texts.number(reading.impliedBase(), 3);
    }

    private String rates(Interpretation reading) {
        return yearly(reading).stream()
                .map(claim -> texts.number(claim.value()))
                .collect(Collectors.joining(" + "));
    }

    private static List<Claim> yearly(Interpretation reading) {
        return reading.recorded() instanceof KnownFigure.Printed printed ? printed.yearly() : List.of();
    }

    private String impliedLabel(Interpretation reading) {
        return switch (reading.reading()) {
            case SUM_OVER_PERIOD, YEAR_VALUE, YEAR_BEFORE -> period(reading.basePeriod());
            case ARITHMETIC_MEAN, GEOMETRIC_MEAN -> texts.of("check.mean");
            case PLAN -> texts.of("check.plan", period(reading.basePeriod()));
            case WHOLE -> quotedBase();
            case PARTS_SUM,
                    COUNT_SUM,
                    AREA_SUM,
                    RATIO_OF_PARTS,
                    SAME_DENOMINATOR,
                    OTHER_DENOMINATOR,
                    SAME_FIGURE,
                    AS_PRINTED,
                    POINT_MOVED,
                    REVISED,
                    SAME_PRICES,
                    MIXED_PRICES,
                    NAMED_DOCUMENT,
                    OTHER_DOCUMENT -> period(reading.basePeriod());
        };
    }

    private String implied(Interpretation reading) {
        return reading.reading().inPoints()
                ? texts.number(reading.impliedBase(), 3) + "%"
                : FigureText.rounded(texts, reading.impliedBase(), reading.unit());
    }

    private String recordedNote(Interpretation reading, @Nullable KnownFigure recorded) {
        return switch (recorded) {
            case null -> "";
            case KnownFigure.Observed observed ->
                texts.of("check.recorded", texts.of(observed.observation().vintage()));
            case KnownFigure.WorkedBack back ->
                texts.of(
                        "check.worked-back",
                        period(back.observation().period()),
                        FigureText.amount(texts, back.level(), reading.unit()),
                        change(back.growth().value()),
                        texts.number(back.level()) + " ÷ "
                                + texts.number(Arithmetic.factor(back.growth().value())) + " = "
                                + texts.number(FigureText.round(back.value())));
            case KnownFigure.Printed printed -> texts.of("check.printed");
        };
    }

    private static @Nullable Evidence evidence(@Nullable KnownFigure recorded) {
        Observation observation = recorded == null ? null : recorded.observation();
        return observation == null ? null : observation.evidence();
    }

    private String deviation(Interpretation reading) {
        BigDecimal deviation = reading.deviationPercent();
        if (deviation == null) {
            return "";
        }
        String sign = deviation.signum() > 0 ? "+" : "";
        return sign + texts.number(CheckBox.twoDecimals(deviation)) + suffix(reading);
    }

    private String deviationSize(Interpretation reading) {
        return texts.number(CheckBox.twoDecimals(CheckResult.distance(reading))) + suffix(reading);
    }

    private String suffix(Interpretation reading) {
        return reading.reading().inPoints() ? " " + texts.of("check.points") : "%";
    }

    private String supportedSize() {
        return result.supported().map(this::deviationSize).orElse("");
    }

    private String rate() {
        Claim claim = result.claim();
        return switch (claim.kind()) {
            case GROWTH -> change(claim.value());
            case AVERAGE_GROWTH ->
                texts.of(
                        claim.value().signum() < 0 ? "check.fell-average" : "check.rose-average",
                        texts.number(claim.value().abs()));
            case SHARE, PLAN_COMPLETION -> texts.number(claim.value()) + "%";
        };
    }

    private String change(BigDecimal percent) {
        return texts.of(percent.signum() < 0 ? "check.fell" : "check.rose", texts.number(percent.abs()));
    }

    private Period yearsOfClaim() {
        Period period = result.claim().period();
        Observation level = result.level();
        return period.kind() == Period.Kind.YEARS || level == null ? period : level.period();
    }

    private int yearCount() {
        return yearsOfClaim().yearCount();
    }

    private String years() {
        return String.valueOf(yearCount());
    }

    private String lastYear() {
        return String.valueOf(yearsOfClaim().to().getYear());
    }

    private String span() {
        return yearsOfClaim().from().getYear() + "–" + lastYear();
    }

    private String quotedBase() {
        String base = result.claim().base();
        return base == null ? texts.of("check.whole") : texts.of("check.quoted", base);
    }

    private String period(Period period) {
        return FigureText.period(texts, period);
    }
}

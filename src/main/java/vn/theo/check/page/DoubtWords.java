package vn.theo.check.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.theo.check.YearBefore;
import vn.theo.check.doubt.Doubt;
import vn.theo.check.doubt.Figure;
import vn.theo.check.doubt.FigureRole;
import vn.theo.check.rule.DoubtKind;
import vn.theo.check.rule.Fit;
import vn.theo.check.rule.Reading;
import vn.theo.check.rule.Worked;
import vn.theo.indicator.FigureText;
import vn.theo.kernel.Bound;
import vn.theo.kernel.Period;
import vn.theo.site.Texts;

/** Says a doubt in the words of the reader's language, from the figures kept with it. */
final class DoubtWords {
    private final Texts texts;
    private final Doubt doubt;
    private final DoubtNames names;

    DoubtWords(Texts texts, Doubt doubt, DoubtNames names) {
        this.texts = texts;
        this.doubt = doubt;
        this.names = names;
    }

    String title() {
        return switch (doubt.kind()) {
            case IMPLIED_BASE -> claim("check.claim.AVERAGE_GROWTH");
            case AVERAGE_METHOD -> claim("check.claim.AVERAGE_GROWTH.bare");
            case GROWTH, REVISION, MIXED_PRICES -> claim("check.claim.GROWTH");
            case IMPLIED_PLAN -> claim("check.claim.PLAN_COMPLETION");
            case PARTS -> texts.of("check.parts.title", name(), period());
            case COUNTS -> texts.of("check.counts.title", name(), period());
            case AREAS -> texts.of("check.areas.title", name(), period(), areaName());
            case RATIO -> texts.of("check.ratio.title", name(), period(), value(FigureRole.VALUE));
            case LEVEL_BREAK -> texts.of("check.level.title", name(), period(), value(FigureRole.VALUE));
            case UNIT_SLIP -> texts.of("check.slip.title", name(), period(), value(FigureRole.VALUE), times());
            case VINTAGES ->
                texts.of("check.vintages.title", name(), period(), value(FigureRole.EARLIER), value(FigureRole.VALUE));
            case DENOMINATORS ->
                texts.of("check.denominators.title", name(), period(), value(FigureRole.ONE), value(FigureRole.OTHER));
            case TWO_SOURCES ->
                texts.of("check.sources.title", name(), period(), value(FigureRole.ONE), value(FigureRole.OTHER));
            case WRONG_DOCUMENT ->
                texts.of(
                        "check.document.title",
                        name(),
                        period(),
                        value(FigureRole.TARGET),
                        doubt.find(FigureRole.TARGET).map(Figure::source).orElse(""));
        };
    }

    private String claim(String key) {
        return texts.of(key, name(), value(FigureRole.LEVEL), rate(), period(), "");
    }

    private String rate() {
        Figure rate = doubt.find(FigureRole.RATE).orElse(null);
        if (rate == null) {
            return "";
        }
        String size = texts.number(rate.value().abs());
        boolean falls = rate.value().signum() < 0;
        return switch (doubt.kind()) {
            case IMPLIED_BASE, AVERAGE_METHOD -> texts.of(falls ? "check.fell-average" : "check.rose-average", size);
            case IMPLIED_PLAN -> texts.number(rate.value()) + "%";
            case GROWTH,
                    REVISION,
                    MIXED_PRICES,
                    PARTS,
                    COUNTS,
                    AREAS,
                    RATIO,
                    DENOMINATORS,
                    LEVEL_BREAK,
                    UNIT_SLIP,
                    VINTAGES,
                    TWO_SOURCES,
                    WRONG_DOCUMENT -> texts.of(falls ? "check.fell" : "check.rose", size);
        };
    }

    /** In one sentence what disagrees and by how much. */
    String summary() {
        Worked told = told();
        Worked fits = doubt.readings().stream()
                .filter(reading -> reading.fit() == Fit.FITS)
                .findFirst()
                .orElse(null);
        String key = fits != null && doubt.kind() == DoubtKind.IMPLIED_BASE
                ? "check.say.IMPLIED_BASE.one-fits"
                : "check.say." + doubt.kind();
        return texts.of(
                key,
                number(told, told.implied().value()),
                told.recorded() == null ? "" : number(told, told.recorded().value()),
                size(told),
                fits == null ? "" : readingName(fits),
                readingName(told),
                fits == null ? "" : size(fits),
                times(),
                beside());
    }

    /** How many times too large or too small a value is whose point was misplaced: "10", "1.000". */
    private String times() {
        if (doubt.kind() != DoubtKind.LEVEL_BREAK && doubt.kind() != DoubtKind.UNIT_SLIP) {
            return "";
        }
        double printed = told().recorded() == null
                ? 1
                : Objects.requireNonNull(told().recorded()).value().doubleValue();
        double likely = doubt.readings().stream()
                .filter(reading -> reading.reading() == Reading.POINT_MOVED && reading.recorded() != null)
                .mapToDouble(reading ->
                        Objects.requireNonNull(reading.recorded()).value().doubleValue())
                .findFirst()
                .orElse(printed);
        int power = (int) Math.abs(Math.round(Math.log10(likely / printed)));
        return texts.number(BigDecimal.ONE.scaleByPowerOfTen(power));
    }

    /** What the value is compared with, in words. */
    private String beside() {
        return doubt.figures().stream()
                .filter(figure -> switch (figure.role()) {
                    case BEFORE, AFTER, EARLIER, PLANNED -> true;
                    default -> false;
                })
                .findFirst()
                .map(figure -> texts.of(
                        "check.beside." + figure.role(),
                        FigureText.period(texts, Period.of(figure.period())),
                        figure.vintage() == null ? "" : texts.of(figure.vintage())))
                .orElse("");
    }

    /** The reading that the summary tells of: the one furthest off. */
    private Worked told() {
        return doubt.readings().stream()
                .filter(reading -> reading.fit() == Fit.CONTRADICTS)
                .findFirst()
                .orElse(doubt.readings().getFirst());
    }

    /** What such a doubt usually comes from, and what to look at. */
    String hint() {
        return texts.of("check.hint." + doubt.kind());
    }

    List<DoubtPage.Line> lines() {
        return doubt.readings().stream().map(this::line).toList();
    }

    private DoubtPage.Line line(Worked reading) {
        String implied = number(reading, reading.implied().value());
        String low = number(reading, reading.admissible().low());
        String high = number(reading, reading.admissible().high());
        String recorded = reading.recorded() == null
                ? texts.of("check.none-recorded")
                : number(reading, reading.recorded().value());
        String subject = texts.of("check.subject." + reading.reading(), basePeriod(), areaName());
        String sentence = reading.recorded() == null
                ? texts.of("check.implies.none", subject, implied, low, high)
                : texts.of("check.implies", subject, implied, low, high, recorded, fit(reading));
        return new DoubtPage.Line(
                readingName(reading),
                sentence,
                new DoubtFormula(texts, doubt).of(reading),
                implied,
                texts.of("check.from-to", low, high),
                recorded,
                deviation(reading),
                reading.fit());
    }

    private String fit(Worked reading) {
        return switch (reading.fit()) {
            case FITS -> texts.of("check.implies.fits");
            case CONTRADICTS -> texts.of("check.implies.off", size(reading));
            case UNKNOWN -> texts.of(Fit.UNKNOWN);
        };
    }

    String readingName(Worked reading) {
        return texts.of(
                "check.reading." + reading.reading(),
                String.valueOf(doubt.period().yearCount()),
                String.valueOf(doubt.period().to().getYear()));
    }

    private String deviation(Worked reading) {
        BigDecimal deviation = reading.deviation();
        return deviation == null || reading.recorded() == null
                ? ""
                : (deviation.signum() > 0 ? "+" : "") + texts.number(deviation, 2) + suffix(reading.reading());
    }

    private String size(Worked reading) {
        return texts.number(reading.distance(), 2) + suffix(reading.reading());
    }

    private String suffix(Reading reading) {
        return reading.inPoints() ? " " + texts.of("check.points") : "%";
    }

    /** A number of a reading with its unit: as many digits as tell figures that lie close apart. */
    String number(Worked reading, BigDecimal value) {
        return FigureText.amount(texts, DoubtFormula.rounded(doubt, value), unit(reading.reading()));
    }

    private String unit(Reading reading) {
        if (reading.inPoints()) {
            return "%";
        }
        return doubt.figures().stream()
                .filter(figure -> switch (figure.role()) {
                    case LEVEL, WHOLE, VALUE, ONE, TARGET -> true;
                    case DENOMINATOR,
                            RATE,
                            YEARLY_RATE,
                            RECORDED,
                            NEXT_LEVEL,
                            NEXT_RATE,
                            PART,
                            BEFORE,
                            AFTER,
                            EARLIER,
                            PLANNED,
                            OTHER,
                            NUMERATOR,
                            NAMED_DOCUMENT,
                            OTHER_DOCUMENT -> false;
                })
                .findFirst()
                .map(Figure::unit)
                .orElse("");
    }

    private String name() {
        return names.indicator(doubt.indicatorId()).shortNameOrName();
    }

    String areaName() {
        return names.area(doubt.areaId()).name();
    }

    String period() {
        return FigureText.period(texts, doubt.period());
    }

    private String basePeriod() {
        return doubt.find(FigureRole.RECORDED)
                .map(figure -> FigureText.period(texts, Period.of(figure.period())))
                .orElseGet(() -> FigureText.period(
                        texts,
                        doubt.period().kind() == Period.Kind.YEARS
                                ? Period.ofYear(doubt.period().from().getYear() - 1)
                                : doubt.kind() == DoubtKind.IMPLIED_PLAN
                                        ? doubt.period()
                                        : YearBefore.of(doubt.period())));
    }

    private String value(FigureRole role) {
        return value(doubt.find(role).orElse(null));
    }

    private String value(@Nullable Figure figure) {
        return figure == null ? "" : value(texts, figure);
    }

    static String value(Texts texts, Figure figure) {
        String amount = FigureText.amount(texts, figure.value(), figure.unit());
        return figure.bound() == Bound.EXACT ? amount : texts.of(figure.bound()) + " " + amount;
    }
}

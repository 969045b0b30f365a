package vn.theo.check.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.theo.check.Ranges;
import vn.theo.check.doubt.Figure;
import vn.theo.check.doubt.FigureRole;
import vn.theo.check.doubt.FoundDoubt;
import vn.theo.check.rule.Allowances;
import vn.theo.check.rule.Interval;
import vn.theo.check.rule.LargeRevision;
import vn.theo.check.rule.PartsAgainstWhole;
import vn.theo.check.rule.Rule;
import vn.theo.check.rule.TwoDenominators;
import vn.theo.check.rule.TwoSources;
import vn.theo.check.rule.UnitSlip;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.IndicatorKind;
import vn.theo.indicator.Observation;
import vn.theo.indicator.Vintage;
import vn.theo.kernel.Bound;

/** What single observations of one indicator have against each other: two values for one period, parts of one source. */
final class RecordedDoubts {
    /** A smaller value, in units of its last digit, tells too little of a power of ten. */
    private static final double LEAST_DIGITS = 20;

    private final Indicator indicator;
    private final Allowances allowances;
    private final Heaviest found;

    RecordedDoubts(Indicator indicator, Allowances allowances, Heaviest found) {
        this.indicator = indicator;
        this.allowances = allowances;
        this.found = found;
    }

    /** Every pair of values by two sources for one period in the same prices. */
    void findRivals(List<Observation> ofArea) {
        for (int i = 0; i < ofArea.size(); i++) {
            for (int j = i + 1; j < ofArea.size(); j++) {
                if (areRivals(ofArea.get(i), ofArea.get(j))) {
                    rival(ofArea.get(i), ofArea.get(j));
                }
            }
        }
    }

    private static boolean areRivals(Observation one, Observation other) {
        return one.period().equals(other.period())
                && one.priceBasis() == other.priceBasis()
                && one.bound() == Bound.EXACT
                && other.bound() == Bound.EXACT
                && one.value().signum() != 0
                && isFact(one)
                && isFact(other)
                && isAsFirm(one, other)
                && !one.source().equals(other.source());
    }

    /** What is less firm was published before, and is compared as such; what a document states rivals any firmness. */
    private static boolean isAsFirm(Observation one, Observation other) {
        return one.vintage() == other.vintage() || one.vintage() == Vintage.STATED || other.vintage() == Vintage.STATED;
    }

    private static boolean isFact(Observation value) {
        return switch (value.vintage()) {
            case PLAN, INFERRED -> false;
            case STATED, ESTIMATE, PRELIMINARY, OFFICIAL -> true;
        };
    }

    /** One name with two ratios more likely means two denominators than a revision. */
    void rival(Observation one, Observation other) {
        Interval first = Ranges.of(one, one.unit());
        Interval second = Ranges.of(other, one.unit());
        boolean ratio = indicator.kind() == IndicatorKind.RATIO && first.low().signum() > 0;
        Rule rule = ratio ? new TwoDenominators(first, second, null, null) : new TwoSources(first, second);
        String sources = one.source().compareTo(other.source()) < 0
                ? one.source() + " | " + other.source()
                : other.source() + " | " + one.source();
        List<Figure> figures = List.of(Figure.of(FigureRole.ONE, one), Figure.of(FigureRole.OTHER, other));
        FoundDoubt.of(rule, allowances, place(one, one.priceBasis() + " " + sources), figures)
                .ifPresent(found::add);
    }

    /** A period published twice, or planned and reached: about a power of ten apart, or much further than revisions go. */
    void revised(Observation earlier, Observation firmer) {
        boolean planned = earlier.vintage() == Vintage.PLAN;
        Interval first = Ranges.of(earlier, earlier.unit());
        Interval second = Ranges.of(firmer, earlier.unit());
        double least = Math.min(first.value().doubleValue(), second.value().doubleValue());
        double digit = Math.max(width(first), width(second));
        Rule slip = new UnitSlip(first, second, UnitSlip.ROOM_OF_TWO);
        boolean slipped =
                least >= LEAST_DIGITS * digit && !slip.work(allowances).isEmpty();
        if (indicator.kind() == IndicatorKind.RANK
                || !slipped && (planned || indicator.kind() == IndicatorKind.RATIO)) {
            return;
        }
        FoundDoubt.of(
                        slipped ? slip : new LargeRevision(first, second),
                        allowances,
                        place(
                                firmer,
                                firmer.priceBasis() + " " + earlier.vintage() + " " + earlier.source() + " | "
                                        + firmer.source()),
                        List.of(
                                Figure.of(planned ? FigureRole.PLANNED : FigureRole.EARLIER, earlier),
                                Figure.of(FigureRole.VALUE, firmer)))
                .ifPresent(found::add);
    }

    private static double width(Interval range) {
        return range.high().subtract(range.low()).doubleValue();
    }

    /**
     * A whole beside its parts where one source states all of them.
     *
     * @param parts by part, its values in the same area
     */
    void findParts(List<Observation> wholes, Map<Indicator, List<Observation>> parts) {
        for (Observation whole : wholes) {
            List<Observation> stated = new ArrayList<>();
            parts.values().forEach(values -> samePlace(whole, values).ifPresent(stated::add));
            if (!parts.isEmpty() && stated.size() == parts.size()) {
                List<Figure> figures = new ArrayList<>();
                figures.add(Figure.of(FigureRole.WHOLE, whole));
                stated.forEach(part -> figures.add(Figure.of(FigureRole.PART, part)));
                Rule rule = new PartsAgainstWhole(
                        stated.stream()
                                .map(part -> Ranges.of(part, whole.unit()))
                                .toList(),
                        Ranges.of(whole, whole.unit()));
                FoundDoubt.of(rule, allowances, place(whole, whole.priceBasis().name()), figures)
                        .ifPresent(found::add);
            }
        }
    }

    private static Optional<Observation> samePlace(Observation whole, List<Observation> values) {
        return values.stream()
                .filter(value -> value.period().equals(whole.period())
                        && value.source().equals(whole.source())
                        && value.priceBasis() == whole.priceBasis())
                .findFirst();
    }

    private static FoundDoubt.Place place(Observation value, String about) {
        return new FoundDoubt.Place(value.indicatorId(), value.areaId(), value.period(), about);
    }
}

package vn.theo.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.theo.check.doubt.Figure;
import vn.theo.check.doubt.FigureRole;
import vn.theo.check.doubt.FoundDoubt;
import vn.theo.check.rule.Allowances;
import vn.theo.check.rule.AverageMethod;
import vn.theo.check.rule.Fit;
import vn.theo.check.rule.GrowthAgainstLevels;
import vn.theo.check.rule.ImpliedBases;
import vn.theo.check.rule.ImpliedPlan;
import vn.theo.check.rule.Interval;
import vn.theo.check.rule.MixedPrices;
import vn.theo.check.rule.Rule;
import vn.theo.check.rule.SilentRevision;
import vn.theo.check.rule.Worked;
import vn.theo.indicator.Observation;

/** Names the doubt that the readings of a claim give reason to. */
final class ClaimDoubts {
    private final Checker checker;
    private final Allowances allowances;
    private final Set<Long> misprints;

    ClaimDoubts(Checker checker, Allowances allowances, Set<Long> misprints) {
        this.checker = checker;
        this.allowances = allowances;
        this.misprints = Set.copyOf(misprints);
    }

    List<FoundDoubt> of(Claim claim) {
        Observation level = checker.levelOf(claim).orElse(null);
        List<Interpretation> readings = checker.interpret(claim, level);
        List<FoundDoubt> found = new ArrayList<>();
        if (!restsOnMisprint(level, readings)) {
            switch (claim.kind()) {
                case AVERAGE_GROWTH -> {
                    base(claim, level, readings).ifPresent(found::add);
                    method(claim, readings).ifPresent(found::add);
                }
                case GROWTH -> growth(claim, level, readings).ifPresent(found::add);
                case PLAN_COMPLETION -> plan(claim, level, readings).ifPresent(found::add);
                case SHARE -> {}
            }
        }
        return found;
    }

    private boolean restsOnMisprint(@Nullable Observation level, List<Interpretation> readings) {
        return (level != null && misprints.contains(level.id()))
                || readings.stream()
                        .map(Interpretation::recorded)
                        .filter(Objects::nonNull)
                        .map(KnownFigure::observation)
                        .anyMatch(base -> base != null && misprints.contains(base.id()));
    }

    private Optional<FoundDoubt> base(Claim claim, @Nullable Observation level, List<Interpretation> readings) {
        if (level == null) {
            return Optional.empty();
        }
        List<Interpretation> own = readings.stream()
                .filter(reading -> !reading.reading().inPoints())
                .toList();
        Rule rule = new ImpliedBases(
                Ranges.of(level, level.unit()),
                Ranges.of(claim),
                Math.max(1, claim.period().yearCount()),
                null);
        return FoundDoubt.of(rule, worked(own), place(claim), figures(claim, level, own));
    }

    private Optional<FoundDoubt> method(Claim claim, List<Interpretation> readings) {
        List<Interpretation> own = readings.stream()
                .filter(reading -> reading.reading().inPoints())
                .toList();
        if (own.isEmpty() || !(own.getFirst().recorded() instanceof KnownFigure.Printed printed)) {
            return Optional.empty();
        }
        Rule rule =
                new AverageMethod(printed.yearly().stream().map(Claim::value).toList(), printed.range());
        List<Figure> figures = new ArrayList<>();
        figures.add(figure(FigureRole.RATE, claim));
        printed.yearly().forEach(year -> figures.add(figure(FigureRole.YEARLY_RATE, year)));
        return FoundDoubt.of(rule, worked(own), place(claim), figures);
    }

    private Optional<FoundDoubt> growth(Claim claim, @Nullable Observation level, List<Interpretation> readings) {
        if (level == null || readings.isEmpty()) {
            return Optional.empty();
        }
        Optional<FoundDoubt> mixed = mixed(claim, level, readings);
        if (mixed.isPresent()) {
            return mixed;
        }
        Interval printed = Ranges.of(level, level.unit());
        KnownFigure recorded = readings.getFirst().recorded();
        Rule rule = recorded instanceof KnownFigure.Observed base && isEarlier(base.observation(), level)
                ? new SilentRevision(printed, Ranges.of(claim), base.range())
                : new GrowthAgainstLevels(printed, Ranges.of(claim), null);
        return FoundDoubt.of(rule, worked(readings), place(claim), figures(claim, level, readings));
    }

    /** Published by another source: the base was known before and the new rate needs another one. */
    private static boolean isEarlier(Observation base, Observation level) {
        return !LoadedLevels.isLoaded(base)
                && !LoadedLevels.isLoaded(level)
                && !base.source().equals(level.source());
    }

    private Optional<FoundDoubt> mixed(Claim claim, Observation level, List<Interpretation> readings) {
        Observation other = checker.inOtherPrices(level).orElse(null);
        if (other == null || readings.getFirst().fit() == Fit.FITS) {
            return Optional.empty();
        }
        Rule rule = new MixedPrices(
                Ranges.of(level, level.unit()),
                Ranges.of(claim),
                readings.getFirst().worked().recorded(),
                Ranges.of(other, level.unit()));
        List<Figure> figures = new ArrayList<>(figures(claim, level, readings));
        figures.add(Figure.of(FigureRole.OTHER, other));
        return FoundDoubt.of(rule, allowances, place(claim), figures);
    }

    private Optional<FoundDoubt> plan(Claim claim, @Nullable Observation level, List<Interpretation> readings) {
        if (level == null || readings.isEmpty()) {
            return Optional.empty();
        }
        Rule rule = new ImpliedPlan(Ranges.of(level, level.unit()), Ranges.of(claim), null);
        return FoundDoubt.of(rule, worked(readings), place(claim), figures(claim, level, readings));
    }

    private static List<Worked> worked(List<Interpretation> readings) {
        return readings.stream().map(Interpretation::worked).toList();
    }

    private static FoundDoubt.Place place(Claim claim) {
        String place = claim.evidence() == null
                ? claim.source()
                : "văn bản " + claim.evidence().quote().documentId();
        return new FoundDoubt.Place(claim.indicatorId(), claim.areaId(), claim.period(), claim.kind() + " " + place);
    }

    private static Figure figure(FigureRole role, Claim claim) {
        return Figure.ofClaim(
                role,
                claim.id(),
                claim.indicatorId(),
                claim.areaId(),
                claim.period(),
                claim.value(),
                claim.unit(),
                claim.source(),
                claim.evidence());
    }

    private static List<Figure> figures(Claim claim, Observation level, List<Interpretation> readings) {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of(FigureRole.LEVEL, level));
        figures.add(figure(FigureRole.RATE, claim));
        readings.stream()
                .map(Interpretation::recorded)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(recorded -> {
                    switch (recorded) {
                        case KnownFigure.Observed observed ->
                            figures.add(Figure.of(FigureRole.RECORDED, observed.observation()));
                        case KnownFigure.WorkedBack back -> {
                            figures.add(Figure.of(FigureRole.NEXT_LEVEL, back.observation()));
                            figures.add(figure(FigureRole.NEXT_RATE, back.growth()));
                        }
                        case KnownFigure.Printed printed -> {}
                    }
                });
        return figures;
    }
}

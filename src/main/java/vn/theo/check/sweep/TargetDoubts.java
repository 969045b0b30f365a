package vn.theo.check.sweep;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.check.StatedTarget;
import vn.theo.check.doubt.Figure;
import vn.theo.check.doubt.FigureRole;
import vn.theo.check.doubt.FoundDoubt;
import vn.theo.check.rule.Allowances;
import vn.theo.check.rule.Interval;
import vn.theo.check.rule.WrongDocument;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.Unit;
import vn.theo.indicator.Vintage;
import vn.theo.kernel.Bound;
import vn.theo.kernel.Evidence;

/** Finds targets attributed to a document that sets another figure, or none for those years, while a different one sets it. */
final class TargetDoubts {
    private final Allowances allowances;
    private final Heaviest found;

    TargetDoubts(Allowances allowances, Heaviest found) {
        this.allowances = allowances;
        this.found = found;
    }

    void find(List<StatedTarget> ofIndicator) {
        for (StatedTarget target : ofIndicator) {
            List<StatedTarget> same = ofIndicator.stream()
                    .filter(other -> other.id() != target.id()
                            && other.areaId() == target.areaId()
                            && other.period().equals(target.period())
                            && Unit.of(other.unit()).isCompatibleWith(Unit.of(target.unit())))
                    .toList();
            same.stream()
                    .filter(other -> !other.document().equals(target.document()) && other.withinTerm())
                    .findFirst()
                    .ifPresent(other -> compare(target, named(target, same), other));
        }
    }

    /** What the named document sets: another figure where it has one, nothing for years beyond its own, else this target. */
    private static @Nullable StatedTarget named(StatedTarget target, List<StatedTarget> same) {
        return same.stream()
                .filter(other -> other.document().equals(target.document()))
                .findFirst()
                .orElse(target.withinTerm() ? target : null);
    }

    private void compare(StatedTarget target, @Nullable StatedTarget named, StatedTarget other) {
        List<Figure> figures = new ArrayList<>();
        figures.add(figure(FigureRole.TARGET, target));
        if (named != null && named.id() != target.id()) {
            figures.add(figure(FigureRole.NAMED_DOCUMENT, named));
        }
        figures.add(figure(FigureRole.OTHER_DOCUMENT, other));
        FoundDoubt.of(
                        new WrongDocument(
                                range(target, target.unit()),
                                named == null ? null : range(named, target.unit()),
                                range(other, target.unit())),
                        allowances,
                        new FoundDoubt.Place(target.indicatorId(), target.areaId(), target.period(), target.document()),
                        figures)
                .ifPresent(found::add);
    }

    private static Interval range(StatedTarget target, String unit) {
        Interval set = Interval.exact(target.value());
        return target.unit().equals(unit)
                ? set
                : set.times(Unit.of(target.unit()).convert(BigDecimal.ONE, Unit.of(unit)));
    }

    private static Figure figure(FigureRole role, StatedTarget target) {
        Evidence evidence = target.evidence();
        return new Figure(
                role,
                target.indicatorId(),
                target.areaId(),
                target.period().text(),
                target.value(),
                target.unit(),
                Bound.EXACT,
                Vintage.PLAN,
                PriceBasis.NOT_APPLICABLE,
                target.document() + (target.source().isBlank() ? "" : " · " + target.source()),
                null,
                null,
                evidence == null ? null : evidence.quote());
    }
}

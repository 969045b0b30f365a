package vn.theo.desk;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.theo.check.ClaimKind;
import vn.theo.check.NewClaim;
import vn.theo.check.RecordClaim;
import vn.theo.document.RecordReference;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.NewObservation;
import vn.theo.indicator.Observation;
import vn.theo.indicator.Observations;
import vn.theo.indicator.RecordObservation;
import vn.theo.indicator.Vintage;
import vn.theo.kernel.Bound;
import vn.theo.kernel.Evidence;
import vn.theo.kernel.Period;
import vn.theo.programme.NewTarget;
import vn.theo.programme.RecordTarget;
import vn.theo.programme.Resolution;
import vn.theo.programme.TargetComparator;
import vn.theo.reading.FigureKind;

/** Puts a figure where it belongs: a level with the observations, a target with its resolution, a rate with the claims. */
@Component
class FigureRecords {
    private final Observations observations;
    private final RecordObservation recordObservation;
    private final RecordTarget recordTarget;
    private final RecordClaim recordClaim;

    FigureRecords(
            Observations observations,
            RecordObservation recordObservation,
            RecordTarget recordTarget,
            RecordClaim recordClaim) {
        this.observations = observations;
        this.recordObservation = recordObservation;
        this.recordTarget = recordTarget;
        this.recordClaim = recordClaim;
    }

    RecordReference record(Draft.OfFigure draft, Indicator indicator, Evidence evidence, DeskContext context) {
        Period period = Period.of(Objects.requireNonNull(draft.period(), "a figure is recorded with its period"));
        return switch (draft.kind()) {
            case LEVEL, COUNT -> observe(draft, indicator, period, evidence, context);
            case TARGET ->
                context.dossier() == null
                        ? observe(draft, indicator, period, evidence, context)
                        : target(draft, indicator, period, evidence, context.dossier(), context);
            case GROWTH, AVERAGE_GROWTH, SHARE, PLAN_COMPLETION -> claim(draft, indicator, period, evidence, context);
        };
    }

    private RecordReference observe(
            Draft.OfFigure draft, Indicator indicator, Period period, Evidence evidence, DeskContext context) {
        Vintage vintage = draft.kind() == FigureKind.TARGET ? Vintage.PLAN : draft.vintage();
        NewObservation observation = NewObservation.stated(
                        indicator.id(),
                        draft.areaId(),
                        period,
                        draft.value(),
                        draft.unit(),
                        context.source(),
                        evidence,
                        context.by())
                .withBound(draft.bound())
                .withVintage(vintage)
                .withPriceBasis(draft.priceBasis());
        return RecordType.OBSERVATION.reference(
                recordObservation.record(observation).id());
    }

    private RecordReference target(
            Draft.OfFigure draft,
            Indicator indicator,
            Period period,
            Evidence evidence,
            Resolution resolution,
            DeskContext context) {
        NewTarget target = new NewTarget(
                resolution.id(),
                indicator.id(),
                draft.areaId(),
                period,
                draft.value(),
                draft.unit(),
                comparator(draft.bound()),
                null,
                null,
                null,
                context.source(),
                evidence,
                null);
        return RecordType.TARGET.reference(
                recordTarget.record(target, context.by()).id());
    }

    private static TargetComparator comparator(Bound bound) {
        return switch (bound) {
            case EXACT, ABOUT, AT_LEAST -> TargetComparator.AT_LEAST;
            case ABOVE -> TargetComparator.MORE_THAN;
            case BELOW -> TargetComparator.LESS_THAN;
            case AT_MOST -> TargetComparator.AT_MOST;
        };
    }

    private RecordReference claim(
            Draft.OfFigure draft, Indicator indicator, Period period, Evidence evidence, DeskContext context) {
        NewClaim claim = new NewClaim(
                indicator.id(),
                draft.areaId(),
                period,
                kind(draft.kind()),
                draft.value(),
                draft.unit(),
                draft.base(),
                level(draft, indicator, period, context).map(Observation::id).orElse(null),
                context.source(),
                evidence,
                context.by());
        return RecordType.CLAIM.reference(recordClaim.record(claim).id());
    }

    /** The level that this text states for the same thing, area and period. */
    Optional<Observation> level(Draft.OfFigure draft, Indicator indicator, Period period, DeskContext context) {
        return observations.listByDocument(context.document().id()).stream()
                .filter(observation -> observation.indicatorId() == indicator.id()
                        && observation.areaId() == draft.areaId()
                        && observation.period().equals(period)
                        && observation.vintage() != Vintage.PLAN)
                .findFirst();
    }

    static ClaimKind kind(FigureKind kind) {
        return switch (kind) {
            case GROWTH -> ClaimKind.GROWTH;
            case AVERAGE_GROWTH -> ClaimKind.AVERAGE_GROWTH;
            case SHARE -> ClaimKind.SHARE;
            case PLAN_COMPLETION -> ClaimKind.PLAN_COMPLETION;
            case LEVEL, COUNT, TARGET -> throw new IllegalArgumentException(kind + " is a level, not a claim");
        };
    }
}

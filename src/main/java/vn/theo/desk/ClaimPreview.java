package vn.theo.desk;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.theo.check.CheckResult;
import vn.theo.check.Checks;
import vn.theo.check.Claim;
import vn.theo.check.Claims;
import vn.theo.document.Decision;
import vn.theo.document.Proposal;
import vn.theo.document.ProposalState;
import vn.theo.document.RecordReference;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Observation;
import vn.theo.indicator.Vintage;
import vn.theo.kernel.Period;
import vn.theo.reading.FoundIndicator;

/** Checks the claim that a rate makes: as recorded, or, before anybody confirms it, as it would be recorded now. */
@Component
class ClaimPreview {
    private final FigureRecorder figures;
    private final FigureRecords figureRecords;
    private final Claims claims;
    private final Checks checks;
    private final Clock clock;

    ClaimPreview(FigureRecorder figures, FigureRecords figureRecords, Claims claims, Checks checks, Clock clock) {
        this.figures = figures;
        this.figureRecords = figureRecords;
        this.claims = claims;
        this.checks = checks;
        this.clock = clock;
    }

    /** The check of what this decision recorded; empty when it recorded no claim. */
    Optional<CheckResult> recorded(Decision decision) {
        return decision.records().stream()
                .filter(record -> record.type().equals(RecordType.CLAIM.name()))
                .map(RecordReference::id)
                .map(claims::get)
                .map(checks::check)
                .findFirst();
    }

    /** The check of what this draft would record; empty when it is no rate or not ready to be one. */
    Optional<CheckResult> proposed(Draft draft, DeskContext context) {
        if (!(draft instanceof Draft.OfFigure figure)
                || FigureRecorder.isLevel(figure.kind())
                || figure.indicatorId() == null
                || !figures.problems(figure, context).isEmpty()) {
            return Optional.empty();
        }
        Indicator indicator = figures.getIndicator(figure);
        Period period = period(figure);
        Observation recorded =
                figureRecords.level(figure, indicator, period, context).orElse(null);
        Claim claim = claim(figure, indicator, period, recorded, context);
        return Optional.of(
                recorded != null
                        ? checks.check(claim)
                        : pendingLevel(figure, context)
                                .map(level -> checks.check(claim, observation(level, indicator, period, context)))
                                .orElseGet(() -> checks.check(claim)));
    }

    private static Claim claim(
            Draft.OfFigure figure,
            Indicator indicator,
            Period period,
            @Nullable Observation level,
            DeskContext context) {
        return new Claim(
                0,
                indicator.id(),
                figure.areaId(),
                period,
                FigureRecords.kind(figure.kind()),
                figure.value(),
                figure.unit(),
                figure.base(),
                level == null ? null : level.id(),
                context.source(),
                null);
    }

    /** The level of the same thing, area and period that this text proposes and nobody has decided about. */
    private Optional<Draft.OfFigure> pendingLevel(Draft.OfFigure rate, DeskContext context) {
        return context.proposals().stream()
                .filter(proposal -> proposal.state() == ProposalState.PENDING)
                .map(Proposal::found)
                .filter(found -> found instanceof FoundIndicator figure && FigureRecorder.isLevel(figure.kind()))
                .map(found -> figures.draft((FoundIndicator) found, context))
                .filter(level -> rate.indicatorId() != null
                        && rate.indicatorId().equals(level.indicatorId())
                        && rate.areaId() == level.areaId()
                        && rate.period() != null
                        && rate.period().equals(level.period())
                        && level.vintage() != Vintage.PLAN)
                .findFirst();
    }

    private Observation observation(Draft.OfFigure level, Indicator indicator, Period period, DeskContext context) {
        return new Observation(
                0,
                indicator.id(),
                level.areaId(),
                period,
                level.value(),
                level.unit(),
                level.bound(),
                level.vintage(),
                level.priceBasis(),
                context.source(),
                null,
                clock.instant(),
                context.by(),
                null,
                null,
                null);
    }

    private static Period period(Draft.OfFigure figure) {
        String period = figure.period();
        if (period == null) {
            throw new IllegalArgumentException("A figure without a period has no check");
        }
        return Period.of(period);
    }
}

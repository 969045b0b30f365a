package vn.theo.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.theo.indicator.Observations;
import vn.theo.indicator.TargetState;
import vn.theo.indicator.TargetStates;
import vn.theo.kernel.Evidence;
import vn.theo.site.Frame;

/** Tells the scoreboard of an area how its targets stand today. */
@Component
class TargetsOfAreas implements TargetStates {
    private final Targets targets;
    private final Resolutions resolutions;
    private final Observations observations;
    private final Verdicts verdicts;
    private final Clock clock;

    TargetsOfAreas(
            Targets targets, Resolutions resolutions, Observations observations, Verdicts verdicts, Clock clock) {
        this.targets = targets;
        this.resolutions = resolutions;
        this.observations = observations;
        this.verdicts = verdicts;
        this.clock = clock;
    }

    @Override
    public List<TargetState> listOf(long areaId, Frame frame) {
        return targets.listByArea(areaId).stream()
                .filter(target -> mayRead(frame, target.evidence()))
                .flatMap(target -> resolutions.find(target.resolutionId()).stream()
                        .map(resolution -> state(frame, target, resolution)))
                .toList();
    }

    private static boolean mayRead(Frame frame, @Nullable Evidence evidence) {
        return evidence == null || frame.mayRead(evidence.quote());
    }

    private TargetState state(Frame frame, Target target, Resolution resolution) {
        Verdict verdict =
                verdicts.of(target, observations.listOf(target.indicatorId(), target.areaId()), LocalDate.now(clock));
        return new TargetState(
                target.indicatorId(),
                verdict.tone(),
                frame.t(verdict.key()) + " · " + resolution.symbol(),
                resolution.address());
    }
}

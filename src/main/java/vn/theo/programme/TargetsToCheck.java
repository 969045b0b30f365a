package vn.theo.programme;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.theo.check.StatedTarget;
import vn.theo.check.StatedTargets;
import vn.theo.kernel.Period;

/** Tells the checks which resolution each target is attributed to. */
@Component
class TargetsToCheck implements StatedTargets {
    private final Targets targets;
    private final Resolutions resolutions;

    TargetsToCheck(Targets targets, Resolutions resolutions) {
        this.targets = targets;
        this.resolutions = resolutions;
    }

    @Override
    public List<StatedTarget> listAll() {
        Map<Long, Resolution> byId = resolutions.listAll().stream().collect(toMap(Resolution::id, identity()));
        return targets.listAll().stream()
                .filter(target -> byId.containsKey(target.resolutionId()))
                .map(target -> stated(target, Objects.requireNonNull(byId.get(target.resolutionId()))))
                .toList();
    }

    private static StatedTarget stated(Target target, Resolution resolution) {
        Period term = resolution.period();
        boolean within = !target.period().from().isBefore(term.from())
                && !target.period().to().isAfter(term.to());
        return new StatedTarget(
                target.id(),
                target.indicatorId(),
                target.areaId(),
                target.period(),
                target.value(),
                target.unit(),
                resolution.symbol(),
                within,
                target.source(),
                target.evidence());
    }
}

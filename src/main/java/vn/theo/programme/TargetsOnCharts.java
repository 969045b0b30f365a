package vn.theo.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.theo.indicator.TargetLine;
import vn.theo.indicator.TargetLines;
import vn.theo.kernel.Period;

/** Draws the targets of an indicator beside its series, from the baseline to the value aimed at. */
@Component
class TargetsOnCharts implements TargetLines {
    private final Targets targets;
    private final Resolutions resolutions;

    TargetsOnCharts(Targets targets, Resolutions resolutions) {
        this.targets = targets;
        this.resolutions = resolutions;
    }

    /** A sum over years is no point of a yearly series, so it is left out. */
    @Override
    public List<TargetLine> listOf(long indicatorId, long areaId) {
        return targets.listByIndicator(indicatorId).stream()
                .filter(target -> target.areaId() == areaId && target.period().kind() != Period.Kind.YEARS)
                .map(this::line)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<TargetLine> line(Target target) {
        return resolutions
                .find(target.resolutionId())
                .map(resolution ->
                        new TargetLine(resolution.symbol(), resolution.address(), target.unit(), points(target)));
    }

    private static List<TargetLine.Point> points(Target target) {
        List<TargetLine.Point> points = new ArrayList<>();
        BigDecimal baseline = target.baseline();
        Period baselinePeriod = target.baselinePeriod();
        if (baseline != null && baselinePeriod != null) {
            points.add(new TargetLine.Point(baselinePeriod, baseline));
        }
        points.add(new TargetLine.Point(target.period(), target.value()));
        return points;
    }
}

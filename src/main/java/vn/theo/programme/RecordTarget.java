package vn.theo.programme;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a target of a resolution into the record, or takes it back. */
@Service
@Transactional
public class RecordTarget {
    private final Targets targets;
    private final Resolutions resolutions;
    private final Clock clock;

    RecordTarget(Targets targets, Resolutions resolutions, Clock clock) {
        this.targets = targets;
        this.resolutions = resolutions;
        this.clock = clock;
    }

    public Target record(NewTarget target, String by) {
        resolutions.get(target.resolutionId());
        return targets.add(target, by, clock.instant());
    }

    public void retract(long targetId, String by, String reason) {
        targets.retract(targetId, by, reason, clock.instant());
    }
}

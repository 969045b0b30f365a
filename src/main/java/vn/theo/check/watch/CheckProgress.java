package vn.theo.check.watch;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How far the checks are, for the pages. */
@Component
public class CheckProgress {
    private final CheckWorker worker;
    private final CheckPasses passes;

    CheckProgress(CheckWorker worker, CheckPasses passes) {
        this.worker = worker;
        this.passes = passes;
    }

    /** The check that is under way. */
    public Optional<CheckWorker.Progress> findProgress() {
        return worker.findProgress();
    }

    /** When the last check ended. */
    public Optional<Instant> findLast() {
        return passes.findLast();
    }

    /** How many doubts were too many to be kept. */
    public int countLeftOut() {
        return passes.countLeftOut();
    }
}

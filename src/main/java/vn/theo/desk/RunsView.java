package vn.theo.desk;

import java.util.List;
import vn.theo.document.ReadingRun;
import vn.theo.document.RefusedFile;

/** What is being read in the background, how the last runs ended, and what was refused. */
public record RunsView(List<ReadingRun> runs, List<ReadingRun.UnderWay> underWay, List<RefusedFile> refused) {
    public RunsView {
        runs = List.copyOf(runs);
        underWay = List.copyOf(underWay);
        refused = List.copyOf(refused);
    }

    public boolean running() {
        return runs.stream().anyMatch(run -> !run.finished());
    }

    /** What of a run is being read right now. */
    public List<ReadingRun.UnderWay> underWay(ReadingRun run) {
        return underWay.stream().filter(item -> item.runId() == run.id()).toList();
    }

    public boolean empty() {
        return runs.isEmpty() && refused.isEmpty();
    }
}

package vn.theo.desk;

import java.util.List;
import vn.theo.document.ReadingRun;
import vn.theo.document.RefusedFile;

/** What is being read in the background, how the last runs ended, and what was refused. */
public record RunsView(List<ReadingRun> runs, List<RefusedFile> refused) {
    public RunsView {
        runs = List.copyOf(runs);
        refused = List.copyOf(refused);
    }

    public boolean running() {
        return runs.stream().anyMatch(run -> !run.finished());
    }

    public boolean empty() {
        return runs.isEmpty() && refused.isEmpty();
    }
}

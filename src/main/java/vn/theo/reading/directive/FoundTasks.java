package vn.theo.reading.directive;

import java.util.List;
import vn.theo.reading.FoundDirective;
import vn.theo.reading.Trace;

/** What is done to tasks once they are found. */
final class FoundTasks {
    private FoundTasks() {}

    /** Gives the tasks of the block that name no term the one that stands behind them. */
    static void close(List<FoundDirective> found, int from, Deadlines.Deadline deadline) {
        for (int i = from; i < found.size(); i++) {
            FoundDirective told = found.get(i);
            if (told.deadline() == null) {
                Trace trace = DirectiveTrace.until(told.trace(), deadline.phrase());
                found.set(i, told.until(deadline.phrase(), deadline.due(), deadline.recurrence(), trace));
            }
        }
    }
}

package vn.theo.reading.directive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.FoundDirective;
import vn.theo.reading.Trace;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** What is done to tasks once they are found. */
final class FoundTasks {
    private FoundTasks() {}

    /** Gives the tasks of a plan's item, from a position on, what the labels below them say and they do not. */
    static void assign(
            List<FoundDirective> found, int from, PlanItem.Assigned assigned, Deadlines.@Nullable Deadline deadline) {
        for (int i = from; i < found.size(); i++) {
            FoundDirective told = found.get(i);
            String name = told.assignee() == null ? assigned.name() : told.assignee();
            List<String> helpers = told.coAssignees().isEmpty() ? assigned.helpers() : told.coAssignees();
            found.set(i, told.by(name, helpers, DirectiveTrace.by(told.trace(), name, helpers)));
        }
        if (deadline != null) {
            close(found, from, deadline);
        }
    }

    /** Forgets those, from a position on, that only announce what the items below say. */
    static void forgetAnnouncing(List<FoundDirective> found, int from) {
        List<FoundDirective> told = found.subList(from, found.size());
        told.removeIf(FoundTasks::announces);
    }

    /** Whether a task only says that others follow. */
    static boolean announces(FoundDirective told) {
        Stretch action = DirectiveTrace.action(told.trace());
        return TELLING.lengthAt(action, 0) > 0 || Introductions.isBare(action);
    }

    /** What announces words and no work: "Sở A thông báo kết quả kiểm tra như sau:". */
    private static final Lexicon TELLING =
            Lexicon.of("thông báo", "báo cáo", "ban hành", "kết luận", "quy định", "công bố", "trình bày");

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

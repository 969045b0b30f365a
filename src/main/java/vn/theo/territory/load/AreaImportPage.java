package vn.theo.territory.load;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/**
 * Sending tables of areas, and what those sent would bring or brought.
 *
 * @param sent the import that is looked at, null on the page for sending
 * @param state how far it has come, null on the page for sending
 * @param error why nothing was taken, null when nothing went wrong
 * @param basis as typed
 */
public record AreaImportPage(
        Frame frame,
        @Nullable SentTables sent,
        AreaImportRun.@Nullable State state,
        List<SentTables> earlier,
        @Nullable String error,
        String basis)
        implements Page {
    private static final int SHOWN = 300;

    /** Files that were sent. */
    public record SentTables(long id, String files, String by, String at, boolean written) {
        public String address() {
            return "/dia-ban/nap/" + id;
        }
    }

    public AreaImportPage {
        earlier = List.copyOf(earlier);
    }

    public boolean isWorking() {
        return state instanceof AreaImportRun.State.Working;
    }

    /** What is being done, with how far it has come. */
    public String working() {
        return state instanceof AreaImportRun.State.Working working
                ? frame.t(
                        "territory.import.step." + working.step().name(),
                        frame.texts().number(working.done()))
                : "";
    }

    /** Null while it is worked on, and after a failure. */
    public @Nullable ImportReport report() {
        return switch (state) {
            case null -> null;
            case AreaImportRun.State.Looked looked -> looked.report();
            case AreaImportRun.State.Written written -> written.report();
            case AreaImportRun.State.Working working -> null;
            case AreaImportRun.State.Failed failed -> null;
        };
    }

    public String number(long count) {
        return frame.texts().number(count);
    }

    /** The findings of a weight, as many as a page holds. */
    public List<Finding> findings(ImportReport report, Finding.Weight weight) {
        return report.findings().stream()
                .filter(finding -> finding.weight() == weight)
                .limit(SHOWN)
                .toList();
    }

    /** How many of a weight are only in the file of findings. */
    public long more(ImportReport report, Finding.Weight weight) {
        return Math.max(0, report.count(weight) - SHOWN);
    }
}

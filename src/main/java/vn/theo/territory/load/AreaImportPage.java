package vn.theo.territory.load;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/**
 * Sending tables of areas, and what those sent would bring.
 *
 * @param sent the import that is looked at, null on the page for sending
 * @param error why nothing was taken, null when nothing went wrong
 * @param basis as typed
 */
public record AreaImportPage(
        Frame frame,
        @Nullable SentTables sent,
        List<SentTables> earlier,
        @Nullable String error,
        String basis) implements Page {
    private static final int SHOWN = 300;

    /**
     * Files that were sent.
     *
     * @param report null in a list
     */
    public record SentTables(
            long id,
            String files,
            String by,
            String at,
            boolean written,
            @Nullable ImportReport report) {}

    public AreaImportPage {
        earlier = List.copyOf(earlier);
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

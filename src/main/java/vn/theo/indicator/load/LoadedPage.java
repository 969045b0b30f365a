package vn.theo.indicator.load;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.Definitions;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/**
 * A load of the past: what it wrote by indicator, what it refused, and how it is taken back.
 *
 * @param reason as typed
 * @param error what is wrong with the reason, null when nothing is
 */
public record LoadedPage(
        Frame frame,
        FigureLoad load,
        List<LoadReport.Count> counts,
        Definitions definitions,
        boolean hasRefused,
        String reason,
        @Nullable String error)
        implements Page {
    public LoadedPage {
        counts = List.copyOf(counts);
    }

    public String number(int count) {
        return frame.texts().number(count);
    }

    public String indicator(long id) {
        return definitions.find(id).map(each -> each.name()).orElse("");
    }

    public String indicatorAddress(long id) {
        return definitions.find(id).map(each -> each.address()).orElse("/chi-tieu");
    }
}

package vn.theo.indicator.load;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.Vintage;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/**
 * Where tables of figures are sent and what was loaded before.
 *
 * @param typed what stands in the form
 * @param error what is wrong with it, null when nothing is
 * @param uploads files sent lately that nobody has put away
 * @param page of the past loads, from 1
 */
public record LoadPage(
        Frame frame,
        LoadForm typed,
        @Nullable String error,
        List<UploadedTable> uploads,
        List<FigureLoad> loads,
        int total,
        int page)
        implements Page {
    static final int SIZE = 50;

    public LoadPage {
        uploads = List.copyOf(uploads);
        loads = List.copyOf(loads);
    }

    public int pages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    public List<Vintage> vintages() {
        return List.of(Vintage.OFFICIAL, Vintage.PRELIMINARY, Vintage.ESTIMATE, Vintage.STATED, Vintage.PLAN);
    }

    public String number(int count) {
        return frame.texts().number(count);
    }

    /** Where an upload has come to, in a word. */
    public String state(UploadedTable upload) {
        return switch (upload.state()) {
            case UploadedTable.State.Working working -> frame.t("indicator.load.state.working");
            case UploadedTable.State.Previewed previewed -> frame.t("indicator.load.state.previewed");
            case UploadedTable.State.Loaded loaded -> frame.t("indicator.load.state.loaded");
            case UploadedTable.State.Refused refused -> frame.t("indicator.load.state.refused");
            case UploadedTable.State.Failed failed -> frame.t("indicator.load.state.failed");
        };
    }
}

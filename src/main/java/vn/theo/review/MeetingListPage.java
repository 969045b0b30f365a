package vn.theo.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.programme.Resolution;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/** The meetings, latest first; the public sees the published ones. */
public record MeetingListPage(Frame frame, List<Row> rows) implements Page {
    public MeetingListPage {
        rows = List.copyOf(rows);
    }

    /** A meeting with the resolution it reviewed and how much came of it. */
    public record Row(Meeting meeting, @Nullable Resolution resolution, int tasks) {}
}

package vn.theo.document;

import java.util.List;
import vn.theo.document.likeness.Alignment;
import vn.theo.document.likeness.Likeness;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/** Two texts side by side, sentence by sentence, with what differs marked. */
public record ComparePage(
        Frame frame,
        StoredDocument left,
        StoredDocument right,
        Likeness likeness,
        List<Alignment.Row> rows,
        boolean all)
        implements Page {
    public ComparePage {
        rows = List.copyOf(rows);
    }

    /** The rows to show: all of them, or those in which the two texts differ. */
    public List<Alignment.Row> shown() {
        return all ? rows : rows.stream().filter(row -> !row.equal()).toList();
    }

    public long equal() {
        return rows.stream().filter(Alignment.Row::equal).count();
    }
}

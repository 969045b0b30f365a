package vn.theo.desk;

import java.util.List;
import vn.theo.document.Proposal;
import vn.theo.document.ReadingNote;
import vn.theo.document.StoredDocument;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/** When a text was read, what each reading changed, and what is no longer proposed. */
public record ReadingsPage(Frame frame, StoredDocument document, List<ReadingNote> readings, List<Proposal> gone)
        implements Page {
    public ReadingsPage {
        readings = List.copyOf(readings);
        gone = List.copyOf(gone);
    }

    public Group group(Proposal proposal) {
        return Group.of(proposal);
    }
}

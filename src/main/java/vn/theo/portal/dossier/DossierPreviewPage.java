package vn.theo.portal.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.document.StoredDocument;
import vn.theo.review.Meeting;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/**
 * What the public sees of a dossier, or would see, before the office publishes it.
 *
 * @param closed documents of the dossier whose words are not public yet
 */
public record DossierPreviewPage(Frame frame, DossierPage sheet, List<Closed> closed) implements Page {
    /** A document that can be opened together with the dossier, and the meeting it reports. */
    public record Closed(StoredDocument document, @Nullable Meeting meeting) {}

    public Dossier seen() {
        return sheet.dossier();
    }
}

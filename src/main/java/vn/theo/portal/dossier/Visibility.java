package vn.theo.portal.dossier;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.theo.document.Documents;
import vn.theo.document.StoredDocument;
import vn.theo.kernel.Evidence;
import vn.theo.review.Meeting;
import vn.theo.review.Meetings;

/**
 * What one viewer may see: staff everything, the public what rests on a document that was opened or on a meeting that was
 * published, and what rests on no document at all.
 */
final class Visibility {
    private final boolean forPublic;
    private final Documents documents;
    private final Meetings meetings;
    private final Map<Long, Boolean> open = new HashMap<>();

    Visibility(boolean forPublic, Documents documents, Meetings meetings) {
        this.forPublic = forPublic;
        this.documents = documents;
        this.meetings = meetings;
    }

    boolean forPublic() {
        return forPublic;
    }

    boolean shows(@Nullable Evidence evidence) {
        return evidence == null || shows(evidence.quote().documentId());
    }

    boolean shows(long documentId) {
        return !forPublic || open.computeIfAbsent(documentId, this::isOpen);
    }

    private boolean isOpen(long documentId) {
        return documents.find(documentId).filter(StoredDocument::openToPublic).isPresent()
                || meetings.findByDocument(documentId)
                        .filter(Meeting::published)
                        .isPresent();
    }
}

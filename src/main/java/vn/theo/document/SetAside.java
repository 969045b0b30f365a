package vn.theo.document;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.site.Refusal;

/** Sets texts aside that need no work here, and takes them back; every step is kept. */
@Service
public class SetAside {
    private final Filings filings;
    private final Documents documents;

    SetAside(Filings filings, Documents documents) {
        this.filings = filings;
        this.documents = documents;
    }

    /** Sets these texts aside as not for this office; returns how many were not set aside before. */
    @Transactional
    public int setAside(List<Long> documentIds, String by) {
        return filings.setAside(documentIds, by);
    }

    /**
     * Sets aside the open reprints of a text, pointing at it; returns how many.
     *
     * @throws Refusal when the text is set aside itself
     */
    @Transactional
    public int setAsideReprints(long documentId, String by) {
        documents.hold(documentId);
        if (filings.isAside(documentId)) {
            throw new Refusal("document.aside.itself");
        }
        return filings.setAsideReprints(documentId, by);
    }

    /**
     * Sets a text aside as a reprint of another one that is worked on instead.
     *
     * @throws Refusal when the other one is set aside itself
     */
    @Transactional
    public void setAsideAsReprint(long documentId, long original, String by) {
        documents.hold(Math.min(documentId, original));
        documents.hold(Math.max(documentId, original));
        if (filings.isAside(original)) {
            throw new Refusal("document.aside.itself");
        }
        filings.setAsideAsReprint(documentId, original, by);
    }

    /** Takes these texts back into the queue; returns how many were set aside. */
    @Transactional
    public int restore(List<Long> documentIds, String by) {
        return filings.restore(documentIds, by);
    }

    /** Takes back the reprints that were set aside for this text. */
    @Transactional
    public int restoreReprints(long documentId, String by) {
        return filings.restore(filings.listReprintsOf(documentId), by);
    }
}

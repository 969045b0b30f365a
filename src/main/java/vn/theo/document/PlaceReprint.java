package vn.theo.document;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.document.likeness.Likeness;
import vn.theo.document.likeness.Signature;
import vn.theo.document.likeness.Wording;
import vn.theo.kernel.Span;
import vn.theo.reading.ShownText;

/** Finds out which kept texts say the same as one, and puts it into their group. */
@Service
class PlaceReprint {
    /** So many of the likeliest candidates are compared exactly. */
    private static final int MOST_CANDIDATES = 40;

    private final Documents documents;
    private final Reprints reprints;

    PlaceReprint(Documents documents, Reprints reprints) {
        this.documents = documents;
        this.reprints = reprints;
    }

    /** Places a text by its running text; does nothing when that stands where it stood. */
    @Transactional
    public void place(long documentId, String running) {
        Wording wording = Wording.of(running);
        Signature signature = Signature.of(wording);
        reprints.holdPlacing();
        if (reprints.isPlaced(documentId, signature)) {
            return;
        }
        reprints.forget(documentId);
        List<Reprints.Pair> pairs = new ArrayList<>();
        for (long candidate : reprints.listCandidates(signature, MOST_CANDIDATES)) {
            Likeness likeness = Likeness.of(wording, Wording.of(running(candidate)));
            if (likeness.verdict() != Likeness.Verdict.DIFFERENT) {
                pairs.add(new Reprints.Pair(candidate, likeness));
            }
        }
        reprints.add(documentId, signature, pairs);
    }

    /** Places a text that was kept before texts were compared, or by an older method. */
    @Transactional
    public void place(long documentId) {
        place(documentId, running(documentId));
    }

    /** The running text of a kept text, as its latest reading saw it. */
    String running(long documentId) {
        ShownText shown = documents.shown(documents.get(documentId));
        Span body = documents.foundFrame(documentId).body();
        return body == null ? shown.text() : shown.shown(body).of(shown.text());
    }
}

package vn.theo.portal.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Evidence;
import vn.theo.site.PublicWords;

/**
 * What one viewer may see: staff everything, the public what rests on a document that was opened or on a meeting that was
 * published, and what rests on no document at all.
 */
final class Visibility {
    private final boolean forPublic;
    private final List<PublicWords> publicWords;
    private final Map<Long, Boolean> open = new HashMap<>();

    Visibility(boolean forPublic, List<PublicWords> publicWords) {
        this.forPublic = forPublic;
        this.publicWords = List.copyOf(publicWords);
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
        return publicWords.stream().anyMatch(words -> words.isPublic(documentId));
    }
}

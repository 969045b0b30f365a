package vn.theo.portal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.programme.Dossiers;

/** Publishes an article together with what it draws on: the meeting and its words, and the dossier, all or nothing. */
@Service
public class PublishArticle {
    private final WriteArticle write;
    private final PublishDossier publishDossier;
    private final Dossiers dossiers;

    PublishArticle(WriteArticle write, PublishDossier publishDossier, Dossiers dossiers) {
        this.write = write;
        this.publishDossier = publishDossier;
        this.dossiers = dossiers;
    }

    /**
     * Publishes the working text now.
     *
     * @param correction what was corrected, for a later edition
     * @param withSource whether the document it was drafted from, and the meeting it reports, become public too
     * @param withDossier whether the dossier that the document belongs to becomes public too
     */
    @Transactional
    public Edition publish(
            long articleId, @Nullable String correction, boolean withSource, boolean withDossier, String by) {
        Edition edition = write.publish(articleId, correction, by);
        Long documentId = edition.documentId();
        if (documentId != null && withSource) {
            publishDossier.open(documentId, by);
        }
        if (documentId != null && withDossier) {
            dossiers.resolutionOf(documentId).ifPresent(resolution -> publishDossier.publish(resolution, by));
        }
        return edition;
    }
}

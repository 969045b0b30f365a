package vn.theo.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.document.Documents;
import vn.theo.programme.Dossiers;

/** Sets what a whole text belongs to, all of it or nothing. */
@Service
class SetContext {
    private final Documents documents;
    private final DeskSettings settings;
    private final Dossiers dossiers;

    SetContext(Documents documents, DeskSettings settings, Dossiers dossiers) {
        this.documents = documents;
        this.settings = settings;
        this.dossiers = dossiers;
    }

    @Transactional
    void set(
            long documentId,
            @Nullable LocalDate eventDate,
            long areaId,
            @Nullable Long dossierId,
            boolean openToPublic,
            String by) {
        documents.get(documentId);
        documents.set(documentId, eventDate, openToPublic, by);
        settings.setArea(documentId, areaId, by);
        if (dossierId == null) {
            dossiers.detach(documentId, by, "bỏ khỏi hồ sơ trên bàn đọc");
        } else {
            dossiers.attach(dossierId, documentId, by);
        }
    }
}

package vn.theo.portal;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.document.Documents;
import vn.theo.document.StoredDocument;
import vn.theo.programme.Dossiers;
import vn.theo.programme.Resolution;
import vn.theo.review.Meetings;
import vn.theo.review.PublishMeeting;
import vn.theo.site.Refusal;

/** Opens the dossier of a resolution to the public, with as many of its documents and meetings as the office chooses. */
@Service
public class PublishDossier {
    private final DossierPublications publications;
    private final Dossiers dossiers;
    private final Documents documents;
    private final Meetings meetings;
    private final PublishMeeting publishMeeting;
    private final Clock clock;

    PublishDossier(
            DossierPublications publications,
            Dossiers dossiers,
            Documents documents,
            Meetings meetings,
            PublishMeeting publishMeeting,
            Clock clock) {
        this.publications = publications;
        this.dossiers = dossiers;
        this.documents = documents;
        this.meetings = meetings;
        this.publishMeeting = publishMeeting;
        this.clock = clock;
    }

    /** Publishes the dossier; nothing is opened beside it. */
    @Transactional
    public void publish(Resolution resolution, String by) {
        publish(resolution, List.of(), by);
    }

    /**
     * Publishes the dossier together with these documents of it: their words, and the meetings they report, become public.
     *
     * @throws Refusal when a document is not in this dossier
     */
    @Transactional
    public void publish(Resolution resolution, Collection<Long> documentIds, String by) {
        List<Long> own = dossiers.documentsOf(resolution.id());
        for (long documentId : documentIds) {
            if (!own.contains(documentId)) {
                throw new Refusal("portal.refused.not-in-dossier", String.valueOf(documentId), resolution.symbol());
            }
            open(documentId, by);
        }
        if (publications.findPublished(resolution.id()).isEmpty()) {
            publications.add(resolution.id(), new DossierPublications.Step(true, "", by, clock.instant()));
        }
    }

    /** Opens the words of a document and the page of the meeting it reports. */
    @Transactional
    public void open(long documentId, String by) {
        StoredDocument document = documents.get(documentId);
        if (!document.openToPublic()) {
            documents.set(documentId, document.eventDate(), true, by);
        }
        meetings.findByDocument(documentId).ifPresent(meeting -> publishMeeting.publish(meeting.id(), by));
    }

    /** Closes the dossier again; meetings, documents and news that were published stay so. */
    @Transactional
    public void withdraw(Resolution resolution, String by, String reason) {
        if (reason.isBlank()) {
            throw new Refusal("portal.refused.no-reason");
        }
        if (publications.findPublished(resolution.id()).isPresent()) {
            publications.add(resolution.id(), new DossierPublications.Step(false, reason.strip(), by, clock.instant()));
        }
    }
}

package vn.theo.programme;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.storage.EvidenceColumns;

/** Which stored documents belong to which resolution; a document is in one dossier at most. */
@Repository
public class Dossiers {
    private final JdbcClient jdbc;
    private final Resolutions resolutions;
    private final Clock clock;

    Dossiers(JdbcClient jdbc, Resolutions resolutions, Clock clock) {
        this.jdbc = jdbc;
        this.resolutions = resolutions;
        this.clock = clock;
    }

    /** Puts the document into this dossier and out of any other; nothing changes when it is there already. */
    @Transactional
    public void attach(long resolutionId, long documentId, String by) {
        jdbc.sql("select pg_advisory_xact_lock('dossier_document'::regclass::oid::bigint)")
                .query((row, number) -> true)
                .single();
        Optional<Resolution> before = resolutionOf(documentId);
        if (before.filter(resolution -> resolution.id() == resolutionId).isPresent()) {
            return;
        }
        detach(documentId, by, "moved to the dossier of resolution " + resolutionId);
        jdbc.sql("""
                        insert into dossier_document (resolution_id, document_id, attached_by, attached_at)
                        values (:resolutionId, :documentId, :by, :at)
                        """)
                .param("resolutionId", resolutionId)
                .param("documentId", documentId)
                .param("by", by)
                .param("at", EvidenceColumns.timestamp(clock.instant()))
                .update();
    }

    @Transactional
    public void detach(long documentId, String by, String reason) {
        jdbc.sql("""
                        insert into dossier_document_retraction (record_id, by, at, reason)
                        select id, :by, :at, :reason from live_dossier_document where document_id = :documentId
                        """)
                .param("documentId", documentId)
                .param("by", by)
                .param("at", EvidenceColumns.timestamp(clock.instant()))
                .param("reason", reason)
                .update();
    }

    /** In the order attached. */
    public List<Long> documentsOf(long resolutionId) {
        return jdbc.sql(
                        "select document_id from live_dossier_document where resolution_id = :id order by attached_at, id")
                .param("id", resolutionId)
                .query((row, number) -> row.getLong("document_id"))
                .list();
    }

    public Optional<Resolution> resolutionOf(long documentId) {
        return jdbc.sql(
                        "select resolution_id from live_dossier_document where document_id = :id order by id desc limit 1")
                .param("id", documentId)
                .query((row, number) -> row.getLong("resolution_id"))
                .optional()
                .flatMap(resolutions::find);
    }
}

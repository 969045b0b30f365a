package vn.theo.portal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.storage.EvidenceColumns;

/** Which dossiers the public may read, and since when. */
@Repository
public class DossierPublications {
    private final JdbcClient jdbc;

    DossierPublications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A step: published, or withdrawn with the reason. */
    public record Step(boolean published, String reason, String by, Instant at) {}

    /** When the dossier was last published; empty while it is not public. */
    public Optional<Instant> findPublished(long resolutionId) {
        return Optional.ofNullable(mapPublished().get(resolutionId));
    }

    /** By resolution, when each public dossier was published. */
    public Map<Long, Instant> mapPublished() {
        Map<Long, Instant> published = new HashMap<>();
        jdbc.sql("""
                        select resolution_id, set_at from (
                            select distinct on (resolution_id) resolution_id, published, set_at
                            from dossier_publication order by resolution_id, id desc
                        ) latest where published
                        """)
                .query((row, number) ->
                        published.put(row.getLong("resolution_id"), EvidenceColumns.instant(row, "set_at")))
                .list();
        return published;
    }

    /** Every step, oldest first. */
    public List<Step> listSteps(long resolutionId) {
        return jdbc.sql("""
                        select published, reason, set_by, set_at from dossier_publication
                        where resolution_id = :id order by id
                        """)
                .param("id", resolutionId)
                .query((row, number) -> new Step(
                        row.getBoolean("published"),
                        row.getString("reason"),
                        row.getString("set_by"),
                        EvidenceColumns.instant(row, "set_at")))
                .list();
    }

    void add(long resolutionId, Step step) {
        jdbc.sql("""
                        insert into dossier_publication (resolution_id, published, reason, set_by, set_at)
                        values (:id, :published, :reason, :by, :at)
                        """)
                .param("id", resolutionId)
                .param("published", step.published())
                .param("reason", step.reason())
                .param("by", step.by())
                .param("at", EvidenceColumns.timestamp(step.at()))
                .update();
    }
}

package vn.theo.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.kernel.Evidence;
import vn.theo.storage.EvidenceColumns;

/** What meetings found, advised and concluded. */
@Repository
public class Findings {
    private final JdbcClient jdbc;

    Findings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the words. */
    public List<Finding> listByDocument(long documentId) {
        return jdbc.sql("select * from live_finding where document_id = :id order by span_start, id")
                .param("id", documentId)
                .query(Findings::finding)
                .list();
    }

    public Optional<Finding> find(long id) {
        return jdbc.sql("select * from live_finding where id = :id")
                .param("id", id)
                .query(Findings::finding)
                .optional();
    }

    /** The findings of a document from which, somebody said, no task arises. */
    public Set<Long> listWithoutTask(long documentId) {
        return new HashSet<>(jdbc.sql("""
                        select m.finding_id from live_no_task_marker m join live_finding f on f.id = m.finding_id
                        where f.document_id = :id
                        """)
                .param("id", documentId)
                .query((row, number) -> row.getLong("finding_id"))
                .list());
    }

    Finding add(FindingKind kind, String text, @Nullable String issuer, Evidence evidence) {
        return jdbc.sql("""
                        insert into finding (kind, text, issuer,
                            document_id, span_start, span_end, quote, confirmed_by, confirmed_at)
                        values (:kind, :text, :issuer,
                            :documentId, :spanStart, :spanEnd, :quote, :confirmedBy, :confirmedAt)
                        returning *
                        """)
                .params(EvidenceColumns.parameters(evidence))
                .param("kind", kind.name())
                .param("text", text)
                .param("issuer", issuer)
                .query(Findings::finding)
                .single();
    }

    void retract(long findingId, String by, String reason, Instant at) {
        jdbc.sql("""
                        insert into finding_retraction (record_id, by, at, reason)
                        values (:id, :by, :at, :reason) on conflict do nothing
                        """)
                .param("id", findingId)
                .param("by", by)
                .param("at", EvidenceColumns.timestamp(at))
                .param("reason", reason)
                .update();
    }

    void markWithoutTask(long findingId, String by, Instant at) {
        jdbc.sql("""
                        insert into no_task_marker (finding_id, by, at)
                        select :id, :by, :at
                        where not exists (select from live_no_task_marker where finding_id = :id)
                        """)
                .param("id", findingId)
                .param("by", by)
                .param("at", EvidenceColumns.timestamp(at))
                .update();
    }

    void unmark(long findingId, String by, String reason, Instant at) {
        jdbc.sql("""
                        insert into no_task_marker_retraction (record_id, by, at, reason)
                        select id, :by, :at, :reason from live_no_task_marker where finding_id = :id
                        """)
                .param("id", findingId)
                .param("by", by)
                .param("at", EvidenceColumns.timestamp(at))
                .param("reason", reason)
                .update();
    }

    private static Finding finding(ResultSet row, int number) throws SQLException {
        return new Finding(
                row.getLong("id"),
                FindingKind.valueOf(row.getString("kind")),
                row.getString("text"),
                row.getString("issuer"),
                EvidenceColumns.get(row));
    }
}

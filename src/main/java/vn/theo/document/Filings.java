package vn.theo.document;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.site.Texts;

/** Which texts were set aside and taken back; rows are only added, the last one counts. */
@Repository
class Filings {
    private final JdbcClient jdbc;
    private final Clock clock;

    Filings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    int setAside(List<Long> documentIds, String by) {
        return jdbc.sql("""
                        insert into document_filing (document_id, action, filed_by, filed_at)
                        select document_id, 'NOT_OURS', :by, :at from queue_line
                        where document_id = any (:ids::bigint[]) and aside is null
                        """)
                .param("ids", array(documentIds))
                .param("by", by)
                .param("at", now())
                .update();
    }

    /** Only reprints on which nobody has begun to work are set aside. */
    int setAsideReprints(long documentId, String by) {
        return jdbc.sql("""
                        insert into document_filing (document_id, action, reprint_of, filed_by, filed_at)
                        select q.document_id, 'REPRINT', :id, :by, :at
                        from (select other_id as id from document_likeness where document_id = :id and verdict = 'SAME'
                              union
                              select document_id from document_likeness where other_id = :id and verdict = 'SAME') alike
                        join queue_line q on q.document_id = alike.id
                        where q.aside is null and q.decided = 0
                        """)
                .param("id", documentId)
                .param("by", by)
                .param("at", now())
                .update();
    }

    int setAsideAsReprint(long documentId, long original, String by) {
        return jdbc.sql("""
                        insert into document_filing (document_id, action, reprint_of, filed_by, filed_at)
                        select document_id, 'REPRINT', :original, :by, :at from queue_line
                        where document_id = :id and aside is null and document_id <> :original
                        """)
                .param("id", documentId)
                .param("original", original)
                .param("by", by)
                .param("at", now())
                .update();
    }

    int restore(List<Long> documentIds, String by) {
        return jdbc.sql("""
                        insert into document_filing (document_id, action, filed_by, filed_at)
                        select document_id, 'RESTORED', :by, :at from queue_line
                        where document_id = any (:ids::bigint[]) and aside is not null
                        """)
                .param("ids", array(documentIds))
                .param("by", by)
                .param("at", now())
                .update();
    }

    boolean isAside(long documentId) {
        return jdbc.sql("select aside is not null from queue_line where document_id = :id")
                .param("id", documentId)
                .query(Boolean.class)
                .single();
    }

    List<Long> listReprintsOf(long documentId) {
        return jdbc.sql("select document_id from queue_line where reprint_of = :id")
                .param("id", documentId)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    private static long[] array(List<Long> ids) {
        return ids.stream().mapToLong(Long::longValue).toArray();
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(Texts.ZONE).toOffsetDateTime();
    }
}

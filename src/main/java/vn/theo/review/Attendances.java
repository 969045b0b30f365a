package vn.theo.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.kernel.Evidence;
import vn.theo.reading.EventRole;
import vn.theo.storage.EvidenceColumns;

/** Who was where. */
@Repository
public class Attendances {
    private static final String SELECT = """
            select a.*, p.slug, p.name from live_attendance a join person p on p.id = a.person_id
            """;

    private final JdbcClient jdbc;

    Attendances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the words. */
    public List<Attendance> listByDocument(long documentId) {
        return jdbc.sql(SELECT + "where a.document_id = :id order by a.span_start, a.id")
                .param("id", documentId)
                .query(Attendances::attendance)
                .list();
    }

    /** Latest recorded first. */
    public List<Attendance> listByPerson(long personId) {
        return jdbc.sql(SELECT + "where a.person_id = :id order by a.id desc")
                .param("id", personId)
                .query(Attendances::attendance)
                .list();
    }

    Attendance add(long personId, List<String> posts, EventRole role, Evidence evidence) {
        long id = jdbc.sql("""
                        insert into attendance (person_id, role, posts,
                            document_id, span_start, span_end, quote, confirmed_by, confirmed_at)
                        values (:personId, :role, :posts,
                            :documentId, :spanStart, :spanEnd, :quote, :confirmedBy, :confirmedAt)
                        returning id
                        """)
                .params(EvidenceColumns.parameters(evidence))
                .param("personId", personId)
                .param("role", role.name())
                .param("posts", posts.toArray(String[]::new))
                .query(Long.class)
                .single();
        return jdbc.sql(SELECT + "where a.id = :id")
                .param("id", id)
                .query(Attendances::attendance)
                .single();
    }

    void retract(long attendanceId, String by, String reason, Instant at) {
        jdbc.sql("""
                        insert into attendance_retraction (record_id, by, at, reason)
                        values (:id, :by, :at, :reason) on conflict do nothing
                        """)
                .param("id", attendanceId)
                .param("by", by)
                .param("at", EvidenceColumns.timestamp(at))
                .param("reason", reason)
                .update();
    }

    private static Attendance attendance(ResultSet row, int number) throws SQLException {
        return new Attendance(
                row.getLong("id"),
                row.getLong("person_id"),
                row.getString("slug"),
                row.getString("name"),
                List.of((String[]) row.getArray("posts").getArray()),
                EventRole.valueOf(row.getString("role")),
                EvidenceColumns.get(row));
    }
}

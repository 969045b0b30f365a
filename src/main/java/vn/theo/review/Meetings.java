package vn.theo.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.kernel.SentenceCase;
import vn.theo.kernel.Slug;
import vn.theo.site.NotFound;
import vn.theo.storage.EvidenceColumns;

/** The meetings of the record. */
@Repository
public class Meetings {
    /** An address names the date and the first words of the subject. */
    private static final int SUBJECT_LENGTH = 60;

    private final JdbcClient jdbc;

    Meetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Latest first, undated ones last. */
    public List<Meeting> listAll() {
        return jdbc.sql("select * from live_meeting order by held_on desc nulls last, id desc")
                .query(Meetings::meeting)
                .list();
    }

    /** Those that the public may see, latest first. */
    public List<Meeting> listPublished() {
        return listAll().stream().filter(Meeting::published).toList();
    }

    /**
     * The meeting with this number.
     *
     * @throws NotFound when there is none or it was taken back
     */
    public Meeting get(long id) {
        return jdbc.sql("select * from live_meeting where id = :id")
                .param("id", id)
                .query(Meetings::meeting)
                .optional()
                .orElseThrow(() -> new NotFound("review.not-found", id));
    }

    public Optional<Meeting> findBySlug(String slug) {
        return jdbc.sql("select * from live_meeting where slug = :slug")
                .param("slug", slug)
                .query(Meetings::meeting)
                .optional();
    }

    /** The meeting that a document reports. */
    public Optional<Meeting> findByDocument(long documentId) {
        return jdbc.sql("select * from live_meeting where document_id = :id order by id limit 1")
                .param("id", documentId)
                .query(Meetings::meeting)
                .optional();
    }

    Meeting add(NewMeeting meeting) {
        jdbc.sql("select pg_advisory_xact_lock('meeting'::regclass::oid::bigint)")
                .query((row, number) -> true)
                .single();
        long id = jdbc.sql("""
                        insert into meeting (slug, kind, subject, held_on, chair_name,
                            document_id, span_start, span_end, quote, confirmed_by, confirmed_at)
                        values (:slug, :kind, :subject, :heldOn, :chairName,
                            :documentId, :spanStart, :spanEnd, :quote, :confirmedBy, :confirmedAt)
                        returning id
                        """)
                .params(EvidenceColumns.parameters(meeting.evidence()))
                .param("slug", Slug.unused(slugName(meeting), this::taken))
                .param("kind", meeting.kind())
                .param("subject", meeting.subject())
                .param("heldOn", meeting.heldOn())
                .param("chairName", meeting.chairName())
                .query(Long.class)
                .single();
        return get(id);
    }

    void publish(long meetingId, boolean published, String reason, String by, Instant at) {
        jdbc.sql("""
                        insert into meeting_publication (meeting_id, published, reason, by, at)
                        values (:id, :published, :reason, :by, :at)
                        """)
                .param("id", meetingId)
                .param("published", published)
                .param("reason", reason)
                .param("by", by)
                .param("at", EvidenceColumns.timestamp(at))
                .update();
    }

    void retract(long meetingId, String by, String reason, Instant at) {
        jdbc.sql("""
                        insert into meeting_retraction (record_id, by, at, reason)
                        values (:id, :by, :at, :reason) on conflict do nothing
                        """)
                .param("id", meetingId)
                .param("by", by)
                .param("at", EvidenceColumns.timestamp(at))
                .param("reason", reason)
                .update();
    }

    private boolean taken(String slug) {
        return jdbc.sql("select exists (select from meeting where slug = :slug)")
                .param("slug", slug)
                .query(Boolean.class)
                .single();
    }

    /** The date and as many whole words of the subject as fit. */
    static String slugName(NewMeeting meeting) {
        LocalDate heldOn = meeting.heldOn();
        String words = Slug.of(meeting.subject());
        if (words.length() > SUBJECT_LENGTH) {
            int end = words.lastIndexOf('-', SUBJECT_LENGTH);
            words = words.substring(0, end > 0 ? end : SUBJECT_LENGTH);
        }
        return heldOn == null ? words : heldOn + "-" + words;
    }

    private static Meeting meeting(ResultSet row, int number) throws SQLException {
        return new Meeting(
                row.getLong("id"),
                row.getString("slug"),
                row.getString("kind"),
                SentenceCase.capitalised(row.getString("subject")),
                row.getObject("held_on", LocalDate.class),
                row.getString("chair_name"),
                row.getBoolean("published"),
                EvidenceColumns.get(row));
    }
}

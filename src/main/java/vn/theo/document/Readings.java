package vn.theo.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.reading.Reading;
import vn.theo.site.Texts;

/** When each text was read, by which reader, and what that changed; rows are only added. */
@Repository
public class Readings {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ReaderVersion reader;

    Readings(JdbcClient jdbc, Clock clock, ReaderVersion reader) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.reader = reader;
    }

    /** Adds a reading by this reader; {@code change} null for the first one of a text. */
    long add(long documentId, Reading reading, @Nullable String by, ReadingNote.@Nullable Change change) {
        return jdbc.sql("""
                        insert into document_reading
                            (document_id, frame, read_at, reader, kind, read_by, added, changed, gone, same)
                        values (:id, cast(:frame as jsonb), :at, :reader, :kind, :by, :added, :changed, :gone, :same)
                        returning id
                        """)
                .param("id", documentId)
                .param("frame", FoundJson.of(reading.frame()))
                .param("at", clock.instant().atZone(Texts.ZONE).toOffsetDateTime())
                .param("reader", reader.current())
                .param("kind", TextKind.of(reading).name())
                .param("by", by)
                .param("added", change == null ? null : change.added())
                .param("changed", change == null ? null : change.changed())
                .param("gone", change == null ? null : change.gone())
                .param("same", change == null ? null : change.same())
                .query(Long.class)
                .single();
    }

    /** The readings of a text, the latest first. */
    public List<ReadingNote> listOf(long documentId) {
        String current = reader.current();
        return jdbc.sql("""
                        select read_at, reader, read_by, added, changed, gone, same
                        from document_reading where document_id = :id order by id desc
                        """)
                .param("id", documentId)
                .query((row, number) -> note(row, current))
                .list();
    }

    private static ReadingNote note(ResultSet row, String current) throws SQLException {
        int added = row.getInt("added");
        ReadingNote.Change change = row.wasNull()
                ? null
                : new ReadingNote.Change(added, row.getInt("changed"), row.getInt("gone"), row.getInt("same"));
        return new ReadingNote(
                Documents.instant(row, "read_at"),
                row.getString("reader").equals(current),
                row.getString("read_by"),
                change);
    }
}

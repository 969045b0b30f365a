package vn.theo.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.storage.EvidenceColumns;

/** Headlines found on source pages that everyone may read, without those retracted. */
@Repository
public class Headlines {
    private final JdbcClient jdbc;

    Headlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Headline> listByDocument(long documentId) {
        return jdbc.sql("""
                        select * from public_headline where document_id = :documentId
                        order by published desc nulls last, span_start
                        """)
                .param("documentId", documentId)
                .query(Headlines::headline)
                .list();
    }

    public List<Headline> listOnDay(LocalDate day) {
        return jdbc.sql("""
                        select * from public_headline where published >= :day and published < :next
                        order by published desc, id
                        """)
                .param("day", day.atStartOfDay())
                .param("next", day.plusDays(1).atStartOfDay())
                .query(Headlines::headline)
                .list();
    }

    SortedMap<LocalDate, Integer> countByDay(YearMonth month) {
        SortedMap<LocalDate, Integer> counts = new TreeMap<>();
        jdbc.sql("""
                        select published::date as day, count(*) as headlines from public_headline
                        where published >= :from and published < :next group by 1
                        """)
                .param("from", month.atDay(1).atStartOfDay())
                .param("next", month.plusMonths(1).atDay(1).atStartOfDay())
                .query((row, number) -> counts.put(row.getObject("day", LocalDate.class), row.getInt("headlines")))
                .list();
        return counts;
    }

    Optional<LocalDate> findDayBefore(LocalDate day) {
        return jdbc.sql("select max(published)::date as day from public_headline where published < :day")
                .param("day", day.atStartOfDay())
                .query((row, number) -> Optional.ofNullable(row.getObject("day", LocalDate.class)))
                .single();
    }

    Optional<LocalDate> findDayAfter(LocalDate day) {
        return jdbc.sql("select min(published)::date as day from public_headline where published >= :day")
                .param("day", day.plusDays(1).atStartOfDay())
                .query((row, number) -> Optional.ofNullable(row.getObject("day", LocalDate.class)))
                .single();
    }

    long add(Headline headline) {
        return jdbc.sql("""
                        insert into headline
                            (title, published, place, document_id, span_start, span_end, quote, confirmed_by, confirmed_at)
                        values (:title, :published, :place,
                            :documentId, :spanStart, :spanEnd, :quote, :confirmedBy, :confirmedAt)
                        returning id
                        """)
                .params(EvidenceColumns.parameters(headline.evidence()))
                .param("title", headline.title())
                .param("published", headline.published())
                .param("place", headline.place())
                .query(Long.class)
                .single();
    }

    boolean retract(long headlineId, String by, Instant at, String reason) {
        return jdbc.sql("""
                        insert into headline_retraction (headline_id, retracted_by, retracted_at, reason)
                        select id, :by, :at, :reason from headline where id = :headlineId
                        on conflict do nothing
                        """)
                        .param("headlineId", headlineId)
                        .param("by", by)
                        .param("at", EvidenceColumns.timestamp(at))
                        .param("reason", reason)
                        .update()
                == 1;
    }

    private static Headline headline(ResultSet row, int number) throws SQLException {
        return new Headline(
                row.getLong("id"),
                row.getString("title"),
                row.getObject("published", LocalDateTime.class),
                row.getString("place"),
                EvidenceColumns.get(row));
    }
}

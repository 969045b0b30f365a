package vn.theo.document;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.document.likeness.Likeness;
import vn.theo.document.likeness.Signature;
import vn.theo.kernel.SentenceCase;

/** Which texts say the same: signatures, their bands, and the pairs that were compared; all derived from the texts. */
@Repository
public class Reprints {
    /** The key of the lock under which texts are placed one after the other. */
    private static final long PLACING = 5_014_001L;

    private final JdbcClient jdbc;

    Reprints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The texts that say the same or come from the same template, the most alike first. */
    public List<Reprint> listOf(long documentId) {
        return jdbc.sql("""
                        select q.document_id, q.title, q.received_at, pair.verdict, pair.percent, q.decided,
                               q.aside is not null as set_aside
                        from (select other_id, verdict, percent from document_likeness where document_id = :id
                              union all
                              select document_id, verdict, percent from document_likeness where other_id = :id) pair
                        join queue_line q on q.document_id = pair.other_id
                        order by pair.verdict, pair.percent desc, q.document_id
                        """)
                .param("id", documentId)
                .query((row, number) -> new Reprint(
                        row.getLong("document_id"),
                        SentenceCase.of(row.getString("title")),
                        Documents.instant(row, "received_at"),
                        row.getString("verdict").equals(Likeness.Verdict.SAME.name()),
                        row.getInt("percent"),
                        row.getInt("decided"),
                        row.getBoolean("set_aside")))
                .list();
    }

    /** Lets texts be placed one after the other until the transaction ends, so that two that arrive at once see each other. */
    void holdPlacing() {
        jdbc.sql("select pg_advisory_xact_lock(:key)")
                .param("key", PLACING)
                .query((row, number) -> 1)
                .list();
    }

    /** Whether the text stands here with this signature already. */
    boolean isPlaced(long documentId, Signature signature) {
        return jdbc.sql("""
                        select count(*) = 1 from document_signature s
                        where s.document_id = :id and s.method = :method and s.shingles = :shingles
                          and :bands::bigint[] <@ array(
                              select band from document_band b where b.document_id = s.document_id)
                        """)
                .param("id", documentId)
                .param("method", Signature.METHOD)
                .param("shingles", signature.shingles())
                .param("bands", signature.bands())
                .query(Boolean.class)
                .single();
    }

    void forget(long documentId) {
        jdbc.sql("delete from document_likeness where document_id = :id or other_id = :id")
                .param("id", documentId)
                .update();
        jdbc.sql("delete from document_band where document_id = :id")
                .param("id", documentId)
                .update();
        jdbc.sql("delete from document_signature where document_id = :id")
                .param("id", documentId)
                .update();
    }

    /** The texts that share bands with this signature, those that share most first. */
    List<Long> listCandidates(Signature signature, int most) {
        return jdbc.sql("""
                        select document_id from document_band where band = any (:bands::bigint[])
                        group by document_id order by count(*) desc, document_id limit :most
                        """)
                .param("bands", signature.bands())
                .param("most", most)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    /** A text that is alike. */
    record Pair(long otherId, Likeness likeness) {}

    void add(long documentId, Signature signature, List<Pair> pairs) {
        jdbc.sql("insert into document_band (document_id, band) select :id, * from unnest(:bands::bigint[])")
                .param("id", documentId)
                .param("bands", signature.bands())
                .update();
        jdbc.sql("""
                        insert into document_likeness (document_id, other_id, verdict, percent)
                        select :id, * from unnest(:others::bigint[], :verdicts::text[], :percents::integer[])
                        """)
                .param("id", documentId)
                .param("others", pairs.stream().mapToLong(Pair::otherId).toArray())
                .param(
                        "verdicts",
                        pairs.stream()
                                .map(pair -> pair.likeness().verdict().name())
                                .toArray(String[]::new))
                .param(
                        "percents",
                        pairs.stream()
                                .mapToInt(pair -> pair.likeness().percent())
                                .toArray())
                .update();
        jdbc.sql("""
                        insert into document_signature (document_id, method, shingles, group_id)
                        values (:id, :method, :shingles, coalesce((
                            select s.group_id from unnest(:others::bigint[], :percents::integer[]) as alike (id, percent)
                            join document_signature s on s.document_id = alike.id
                            order by alike.percent desc, alike.id limit 1), :id))
                        """)
                .param("id", documentId)
                .param("method", Signature.METHOD)
                .param("shingles", signature.shingles())
                .param("others", same(pairs).mapToLong(Pair::otherId).toArray())
                .param(
                        "percents",
                        same(pairs).mapToInt(pair -> pair.likeness().percent()).toArray())
                .update();
    }

    private static java.util.stream.Stream<Pair> same(List<Pair> pairs) {
        return pairs.stream().filter(pair -> pair.likeness().verdict() == Likeness.Verdict.SAME);
    }

    /** Texts that were never placed, or by an older method; those with lower ids first. */
    List<Long> listUnplaced(int most) {
        return jdbc.sql("""
                        select d.id from document d
                        left join document_signature s on s.document_id = d.id and s.method = :method
                        where s.document_id is null order by d.id limit :most
                        """)
                .param("method", Signature.METHOD)
                .param("most", most)
                .query((row, number) -> row.getLong(1))
                .list();
    }
}

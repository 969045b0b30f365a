package vn.theo.lexicon;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.reading.OfficeWords;
import vn.theo.site.Texts;

/** The corrections that people made at the desk; rows are only added. */
@Repository
public class Corrections {
    /** How often a correction is made before it is proposed as an entry of the dictionary. */
    static final int OFTEN = 2;

    private final JdbcClient jdbc;
    private final Clock clock;

    Corrections(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By kind and name as found, the correction to offer: the one made most often, of equals the latest. */
    public record Offers(Map<String, Correction> byName, Set<String> skipped) {
        public Offers {
            byName = Map.copyOf(byName);
            skipped = Set.copyOf(skipped);
        }

        /** The correction to offer for a name on the card of a proposal. */
        public Optional<Correction> of(long proposalId, OfficeWords.Kind kind, String printed) {
            String key = kind + " " + OfficeWords.key(printed);
            return skipped.contains(proposalId + " " + key)
                    ? Optional.empty()
                    : Optional.ofNullable(byName.get(key))
                            .filter(correction -> !correction.corrected().equals(printed));
        }
    }

    /** Remembers what a person made of a name, with the decision about this proposal. */
    public void add(
            OfficeWords.Kind kind, String printed, String corrected, long documentId, long proposalId, String by) {
        jdbc.sql("""
                        insert into correction
                            (kind, printed, printed_key, corrected, document_id, proposal_id, corrected_by, corrected_at)
                        values (:kind, :printed, :key, :corrected, :documentId, :proposalId, :by, :at)
                        """)
                .param("kind", kind.name())
                .param("printed", printed)
                .param("key", OfficeWords.key(printed))
                .param("corrected", corrected)
                .param("documentId", documentId)
                .param("proposalId", proposalId)
                .param("by", by)
                .param("at", now())
                .update();
    }

    /** Takes back what was remembered with a decision that is undone. */
    public void withdraw(long proposalId, String by) {
        jdbc.sql("""
                        insert into correction_withdrawal (correction_id, withdrawn_by, withdrawn_at)
                        select id, :by, :at from correction where proposal_id = :proposalId
                        on conflict do nothing
                        """)
                .param("proposalId", proposalId)
                .param("by", by)
                .param("at", now())
                .update();
    }

    /** Passes an offer over on one card; it comes again on others. */
    public void skip(long proposalId, OfficeWords.Kind kind, String printed, String by) {
        jdbc.sql("""
                        insert into correction_skip (proposal_id, kind, printed_key, skipped_by, skipped_at)
                        values (:proposalId, :kind, :key, :by, :at)
                        """)
                .param("proposalId", proposalId)
                .param("kind", kind.name())
                .param("key", OfficeWords.key(printed))
                .param("by", by)
                .param("at", now())
                .update();
    }

    /** What to offer on the cards of a text. */
    public Offers offersFor(List<Long> proposalIds) {
        Map<String, Correction> byName = new HashMap<>();
        jdbc.sql("""
                        select kind, printed, printed_key, corrected, times, documents, last_by, last_at
                        from standing_correction where answer <> 'DECLINED'
                        order by times desc, last_at desc
                        """)
                .query(Corrections::correction)
                .list()
                .forEach(correction ->
                        byName.putIfAbsent(correction.kind() + " " + correction.printedKey(), correction));
        Set<String> skipped = byName.isEmpty() || proposalIds.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("""
                                select proposal_id, kind, printed_key from correction_skip
                                where proposal_id in (:proposalIds)
                                """)
                        .param("proposalIds", proposalIds)
                        .query((row, number) -> row.getLong("proposal_id") + " " + row.getString("kind") + " "
                                + row.getString("printed_key"))
                        .list());
        return new Offers(byName, skipped);
    }

    /** Corrections made often and not yet answered, which may become entries of the dictionary. */
    List<Correction> candidates() {
        return jdbc.sql("""
                        select kind, printed, printed_key, corrected, times, documents, last_by, last_at
                        from standing_correction where times >= :often and answer = 'REOPENED'
                        order by times desc, last_at desc
                        """)
                .param("often", OFTEN)
                .query(Corrections::correction)
                .list();
    }

    /** What the office decided about a correction. */
    enum Answer {
        ADOPTED,
        DECLINED,
        /** An answer taken back. */
        REOPENED
    }

    void answer(OfficeWords.Kind kind, String printed, String corrected, Answer answer, String by) {
        jdbc.sql("""
                        insert into correction_answer (kind, printed_key, corrected, answer, answered_by, answered_at)
                        values (:kind, :key, :corrected, :answer, :by, :at)
                        """)
                .param("kind", kind.name())
                .param("key", OfficeWords.key(printed))
                .param("corrected", corrected)
                .param("answer", answer.name())
                .param("by", by)
                .param("at", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(Texts.ZONE).toOffsetDateTime();
    }

    private static Correction correction(ResultSet row, int number) throws SQLException {
        return new Correction(
                OfficeWords.Kind.valueOf(row.getString("kind")),
                row.getString("printed"),
                row.getString("printed_key"),
                row.getString("corrected"),
                row.getInt("times"),
                row.getInt("documents"),
                row.getString("last_by"),
                row.getObject("last_at", OffsetDateTime.class).toInstant());
    }
}

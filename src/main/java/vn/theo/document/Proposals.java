package vn.theo.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.kernel.Span;
import vn.theo.reading.Excerpt;
import vn.theo.reading.Explanation;
import vn.theo.reading.Found;
import vn.theo.site.NotFound;
import vn.theo.site.Texts;

/** What readings propose, each with its state. */
@Repository
public class Proposals {
    private final JdbcClient jdbc;
    private final Clock clock;

    Proposals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The proposals that the desk shows, in the order of the reading. */
    public List<Proposal> listOf(long documentId) {
        return jdbc.sql("""
                        select id, document_id, position, kind, found, span_start, span_end, words, state
                        from current_proposal where document_id = :id order by reading_id, position
                        """).param("id", documentId).query(Proposals::proposal).list();
    }

    /**
     * The proposal with this id.
     *
     * @throws NotFound when there is none
     */
    public Proposal get(long id) {
        return jdbc.sql("""
                        select id, document_id, position, kind, found, span_start, span_end, words, state
                        from current_proposal where id = :id
                        """)
                .param("id", id)
                .query(Proposals::proposal)
                .optional()
                .orElseThrow(() -> new NotFound("document.proposal-unknown", String.valueOf(id)));
    }

    /** The proposal, held until the transaction ends, so that two people cannot decide about it at the same time. */
    public Proposal hold(long id) {
        jdbc.sql("select id from proposal where id = :id for update")
                .param("id", id)
                .query(Long.class)
                .optional();
        return get(id);
    }

    void add(long documentId, long readingId, List<Found> found) {
        for (int position = 0; position < found.size(); position++) {
            add(documentId, readingId, position, found.get(position));
        }
    }

    private void add(long documentId, long readingId, int position, Found found) {
        jdbc.sql("""
                        insert into proposal
                            (document_id, reading_id, position, kind, found, span_start, span_end, words, explanation)
                        values (:documentId, :readingId, :position, :kind, cast(:found as jsonb), :start, :end, :words,
                                cast(:explanation as jsonb))
                        """)
                .param("documentId", documentId)
                .param("readingId", readingId)
                .param("position", position)
                .param("kind", ProposalKind.of(found).name())
                .param("found", FoundJson.of(found))
                .param("start", found.words().span().start())
                .param("end", found.words().span().end())
                .param("words", found.words().text())
                .param("explanation", FoundJson.of(found.trace().explain()))
                .update();
    }

    /** Why the reader proposed it; {@link Explanation#NONE} when it was kept without saying so. */
    public Explanation explanationOf(long id) {
        return jdbc.sql("select explanation from proposal where id = :id and explanation is not null")
                .param("id", id)
                .query((row, number) -> FoundJson.explanation(row.getString("explanation")))
                .optional()
                .orElse(Explanation.NONE);
    }

    /**
     * Adds a proposal that a person made from words of the text, to be decided like any other.
     *
     * @return its id
     */
    public long addByHand(long documentId, Found found, String by) {
        return jdbc.sql("""
                        insert into proposal
                            (document_id, reading_id, position, kind, found, span_start, span_end, words, explanation,
                             added_by, added_at)
                        select :documentId, max(r.id),
                               (select coalesce(max(p.position), -1) + 1 from proposal p where p.document_id = :documentId),
                               :kind, cast(:found as jsonb), :start, :end, :words, cast(:explanation as jsonb), :by, :at
                        from document_reading r where r.document_id = :documentId
                        returning id
                        """)
                .param("documentId", documentId)
                .param("kind", ProposalKind.of(found).name())
                .param("found", FoundJson.of(found))
                .param("start", found.words().span().start())
                .param("end", found.words().span().end())
                .param("words", found.words().text())
                .param("explanation", FoundJson.of(new Explanation(Explanation.Rule.BY_HAND, List.of())))
                .param("by", by)
                .param("at", clock.instant().atZone(Texts.ZONE).toOffsetDateTime())
                .query(Long.class)
                .single();
    }

    /** Who added each proposal of a text that a person made, by its id. */
    public Map<Long, String> addedBy(long documentId) {
        Map<Long, String> people = new HashMap<>();
        jdbc.sql("select id, added_by from proposal where document_id = :id and added_by is not null")
                .param("id", documentId)
                .query((row, number) -> people.put(row.getLong("id"), row.getString("added_by")))
                .list();
        return people;
    }

    private static Proposal proposal(ResultSet row, int number) throws SQLException {
        ProposalKind kind = ProposalKind.valueOf(row.getString("kind"));
        return new Proposal(
                row.getLong("id"),
                row.getLong("document_id"),
                row.getInt("position"),
                kind,
                FoundJson.found(kind, row.getString("found")),
                new Excerpt(new Span(row.getInt("span_start"), row.getInt("span_end")), row.getString("words")),
                ProposalState.valueOf(row.getString("state")));
    }
}

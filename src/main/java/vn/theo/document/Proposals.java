package vn.theo.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.kernel.Span;
import vn.theo.reading.Excerpt;
import vn.theo.reading.Found;
import vn.theo.site.NotFound;

/** What readings propose, each with its state. */
@Repository
public class Proposals {
    private final JdbcClient jdbc;

    Proposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
                            (document_id, reading_id, position, kind, found, span_start, span_end, words)
                        values (:documentId, :readingId, :position, :kind, cast(:found as jsonb), :start, :end, :words)
                        """)
                .param("documentId", documentId)
                .param("readingId", readingId)
                .param("position", position)
                .param("kind", ProposalKind.of(found).name())
                .param("found", FoundJson.of(found))
                .param("start", found.words().span().start())
                .param("end", found.words().span().end())
                .param("words", found.words().text())
                .update();
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

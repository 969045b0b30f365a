package vn.theo.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
                        from current_proposal where document_id = :id order by position, id
                        """).param("id", documentId).query(Proposals::proposal).list();
    }

    /**
     * The proposal with this id, also one that the latest reading no longer offers.
     *
     * @throws NotFound when there is none
     */
    public Proposal get(long id) {
        return jdbc.sql("""
                        select id, document_id, position, kind, found, span_start, span_end, words, state
                        from proposal_now where id = :id
                        """)
                .param("id", id)
                .query(Proposals::proposal)
                .optional()
                .orElseThrow(() -> new NotFound("document.proposal-unknown", String.valueOf(id)));
    }

    /** Whether the desk still offers or shows this proposal; a new reading may have dropped it. */
    public boolean isCurrent(long id) {
        return jdbc.sql("select current from proposal_now where id = :id")
                .param("id", id)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /**
     * The proposal, held until the transaction ends, so that two people cannot decide about it at the same time. Its text
     * is held first, as a new reading does, so that neither waits for the other in a circle.
     */
    public Proposal hold(long id) {
        jdbc.sql("""
                        select d.id from document d
                        where d.id = (select p.document_id from proposal p where p.id = :id)
                        for no key update of d
                        """).param("id", id).query(Long.class).optional();
        jdbc.sql("select id from proposal where id = :id for update")
                .param("id", id)
                .query(Long.class)
                .optional();
        return get(id);
    }

    void add(long documentId, long readingId, List<Found> found) {
        Map<Integer, Found> positioned = new LinkedHashMap<>();
        found.forEach(each -> positioned.put(positioned.size(), each));
        add(documentId, readingId, positioned);
    }

    /** Adds what a reading found, by position, as one set. */
    void add(long documentId, long readingId, Map<Integer, Found> found) {
        if (found.isEmpty()) {
            return;
        }
        List<Found> each = List.copyOf(found.values());
        jdbc.sql("""
                        insert into proposal
                            (document_id, reading_id, position, kind, found, span_start, span_end, words, explanation)
                        select :documentId, :readingId, position, kind, cast(found as jsonb), span_start, span_end, words,
                               cast(explanation as jsonb)
                        from unnest(:positions::integer[], :kinds::text[], :found::text[], :starts::integer[],
                                    :ends::integer[], :words::text[], :explanations::text[])
                             as new (position, kind, found, span_start, span_end, words, explanation)
                        """)
                .param("documentId", documentId)
                .param("readingId", readingId)
                .param(
                        "positions",
                        found.keySet().stream().mapToInt(Integer::intValue).toArray())
                .param("kinds", array(each, one -> ProposalKind.of(one).name()))
                .param("found", array(each, FoundJson::of))
                .param(
                        "starts",
                        each.stream()
                                .mapToInt(one -> one.words().span().start())
                                .toArray())
                .param(
                        "ends",
                        each.stream().mapToInt(one -> one.words().span().end()).toArray())
                .param("words", array(each, one -> one.words().text()))
                .param(
                        "explanations",
                        array(each, one -> FoundJson.of(one.trace().explain())))
                .update();
    }

    private static String[] array(List<Found> found, Function<Found, String> column) {
        return found.stream().map(column).toArray(String[]::new);
    }

    /** Says that a reading finds these proposals again, each at its position. */
    void findAgain(long readingId, Map<Long, Integer> positions) {
        if (positions.isEmpty()) {
            return;
        }
        List<Long> ids = List.copyOf(positions.keySet());
        jdbc.sql("""
                        insert into proposal_again (reading_id, proposal_id, position)
                        select :readingId, * from unnest(:ids::bigint[], :positions::integer[])
                        """)
                .param("readingId", readingId)
                .param("ids", ids.stream().mapToLong(Long::longValue).toArray())
                .param("positions", ids.stream().mapToInt(positions::get).toArray())
                .update();
    }

    /**
     * What the desk shows of a text, each with the last thing that was done about it. What a person added stays whatever a
     * reading finds, as what somebody decided about and took back does.
     */
    List<ReadingChange.Shown> listShown(long documentId) {
        return jdbc.sql("""
                        select id, document_id, position, kind, found, span_start, span_end, words, state,
                               coalesce(last_action, case when added_by is not null then 'UNDONE' end) as last_action
                        from proposal_now where document_id = :id and current order by position, id
                        """)
                .param("id", documentId)
                .query((row, number) -> {
                    String last = row.getString("last_action");
                    return new ReadingChange.Shown(
                            proposal(row, number), last == null ? null : Decision.Action.valueOf(last));
                })
                .list();
    }

    /** What earlier readings proposed, nobody decided about, and the latest one no longer offers. */
    public List<Proposal> listGone(long documentId) {
        return jdbc.sql("""
                        select id, document_id, position, kind, found, span_start, span_end, words, state
                        from proposal_now where document_id = :id and not current order by span_start, id
                        """).param("id", documentId).query(Proposals::proposal).list();
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

package vn.theo.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.site.Texts;

/** What people decided about proposals; rows are only added. */
@Repository
public class Decisions {
    private final JdbcClient jdbc;
    private final Clock clock;

    Decisions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds a decision and the records it made; in the caller's transaction, with the proposal held. */
    public Decision add(
            long proposalId, Decision.Action action, @Nullable String draft, String by, List<RecordReference> records) {
        long id = jdbc.sql("""
                        insert into decision (proposal_id, action, draft, decided_by, decided_at)
                        values (:proposalId, :action, cast(:draft as jsonb), :by, :at)
                        returning id
                        """)
                .param("proposalId", proposalId)
                .param("action", action.name())
                .param("draft", draft)
                .param("by", by)
                .param("at", clock.instant().atZone(Texts.ZONE).toOffsetDateTime())
                .query(Long.class)
                .single();
        for (int position = 0; position < records.size(); position++) {
            jdbc.sql("""
                            insert into decision_record (decision_id, position, record_type, record_id)
                            values (:id, :position, :type, :recordId)
                            """)
                    .param("id", id)
                    .param("position", position)
                    .param("type", records.get(position).type())
                    .param("recordId", records.get(position).id())
                    .update();
        }
        return findStanding(proposalId).orElseThrow();
    }

    /** The decision that stands, empty when none was made or the last one was undone. */
    public Optional<Decision> findStanding(long proposalId) {
        return jdbc.sql("""
                        select id, proposal_id, action, draft, decided_by, decided_at
                        from standing_decision where proposal_id = :id
                        """)
                .param("id", proposalId)
                .query((row, number) -> decision(row, recordsOf(row.getLong("id"))))
                .optional();
    }

    /** By proposal id, the last decision about each proposal of a text. */
    public Map<Long, Decision> lastOf(long documentId) {
        Map<Long, List<RecordReference>> records = new HashMap<>();
        jdbc.sql("""
                        select d.id as decision_id, r.record_type, r.record_id
                        from proposal p
                        join standing_decision d on d.proposal_id = p.id
                        join decision_record r on r.decision_id = d.id
                        where p.document_id = :id order by r.decision_id, r.position
                        """)
                .param("id", documentId)
                .query((row, number) -> records.computeIfAbsent(
                                row.getLong("decision_id"), decision -> new ArrayList<>())
                        .add(reference(row)))
                .list();
        Map<Long, Decision> decisions = new HashMap<>();
        jdbc.sql("""
                        select d.id, d.proposal_id, d.action, d.draft, d.decided_by, d.decided_at
                        from proposal p join standing_decision d on d.proposal_id = p.id
                        where p.document_id = :id
                        """)
                .param("id", documentId)
                .query((row, number) -> decision(row, records.getOrDefault(row.getLong("id"), List.of())))
                .list()
                .forEach(decision -> decisions.put(decision.proposalId(), decision));
        return decisions;
    }

    private List<RecordReference> recordsOf(long decisionId) {
        return jdbc.sql("""
                        select record_type, record_id from decision_record
                        where decision_id = :id order by position
                        """)
                .param("id", decisionId)
                .query((row, number) -> reference(row))
                .list();
    }

    private static RecordReference reference(ResultSet row) throws SQLException {
        return new RecordReference(row.getString("record_type"), row.getLong("record_id"));
    }

    private static Decision decision(ResultSet row, List<RecordReference> records) throws SQLException {
        return new Decision(
                row.getLong("id"),
                row.getLong("proposal_id"),
                Decision.Action.valueOf(row.getString("action")),
                row.getString("draft"),
                row.getString("decided_by"),
                Documents.instant(row, "decided_at"),
                records);
    }
}

package vn.theo.check.doubt;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.site.Refusal;

/** Writes down what a person found about a doubt and why, or takes it back; neither changes a figure. */
@Repository
public class SettleDoubt {
    private final JdbcClient jdbc;
    private final Clock clock;

    SettleDoubt(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Settles an open doubt for the figures that the person saw.
     *
     * @param fingerprint of those figures
     * @return the settlement's number
     * @throws Refusal when no reason is given, somebody came first or the figures have changed meanwhile
     */
    @Transactional
    public long settle(long doubtId, String fingerprint, SettlementKind kind, String reason, String by) {
        if (reason.isBlank()) {
            throw new Refusal("check.settle.refused.reason");
        }
        hold(doubtId);
        return jdbc.sql("""
                        insert into doubt_settlement (doubt_id, fingerprint, kind, reason, settled_by, settled_at)
                        select id, fingerprint, :kind, :reason, :by, :now from doubt_now
                        where id = :id and state = 'OPEN' and fingerprint = :fingerprint
                        returning id
                        """)
                .param("id", doubtId)
                .param("fingerprint", fingerprint)
                .param("kind", kind.name())
                .param("reason", reason.strip())
                .param("by", by)
                .param("now", now())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new Refusal("check.settle.refused.changed"));
    }

    /**
     * Takes a settlement back.
     *
     * @return the doubt it was about
     * @throws Refusal when it was taken back already
     */
    @Transactional
    public long undo(long settlementId, String by) {
        Optional<Long> doubt = jdbc.sql("""
                        with undone as (
                            insert into doubt_settlement_undo (settlement_id, undone_by, undone_at)
                            select id, :by, :now from doubt_settlement where id = :id
                            on conflict do nothing returning settlement_id
                        )
                        select s.doubt_id from undone u join doubt_settlement s on s.id = u.settlement_id
                        """)
                .param("id", settlementId)
                .param("by", by)
                .param("now", now())
                .query(Long.class)
                .optional();
        return doubt.orElseThrow(() -> new Refusal("check.settle.refused.undone"));
    }

    /** The name of a doubt's figures as they are now. */
    public String fingerprint(long doubtId) {
        return jdbc.sql("select fingerprint from doubt_now where id = :id")
                .param("id", doubtId)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Who comes second waits here and then finds it settled. */
    private void hold(long doubtId) {
        jdbc.sql("select id from doubt where id = :id for update")
                .param("id", doubtId)
                .query(Long.class)
                .optional();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

package vn.theo.check.watch;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.check.sweep.Sweep;
import vn.theo.storage.EvidenceColumns;

/** Which writes each indicator was last checked with. */
@Repository
class CheckPasses {
    private final JdbcClient jdbc;
    private final Clock clock;

    CheckPasses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By indicator, how many writes to its figures this transaction sees and the last of them. */
    Map<Long, String> listFigureWrites() {
        return tokens(jdbc.sql("""
                        select indicator_id, count(*) || ':' || max(id) as token from indicator_write group by indicator_id
                        """));
    }

    /** The same for claims; a retracted one counts no more. */
    Map<Long, String> listClaimWrites() {
        return tokens(jdbc.sql("""
                        select indicator_id, count(*) || ':' || max(id) as token from claim_in_force group by indicator_id
                        """));
    }

    /** By indicator, the writes of its last check. */
    Map<Long, String> listChecked() {
        return tokens(jdbc.sql("""
                        select distinct on (indicator_id) indicator_id, token from check_pass order by indicator_id, id desc
                        """));
    }

    private static Map<Long, String> tokens(JdbcClient.StatementSpec sql) {
        Map<Long, String> tokens = new HashMap<>();
        sql.query(row -> {
            tokens.put(row.getLong("indicator_id"), row.getString("token"));
        });
        return tokens;
    }

    /** Takes this indicator for the transaction; false when another node is checking it. */
    boolean take(long indicatorId) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtext('check_pass'), :id::bigint::int)")
                .param("id", indicatorId)
                .query(Boolean.class)
                .single();
    }

    void add(long indicatorId, String token, Sweep sweep, Instant started) {
        jdbc.sql("""
                        insert into check_pass (indicator_id, token, figures, found, left_out, started_at, ended_at)
                        values (:indicator, :token, :figures, :found, :leftOut, :started, :ended)
                        """)
                .param("indicator", indicatorId)
                .param("token", token)
                .param("figures", sweep.figures())
                .param("found", sweep.found().size())
                .param("leftOut", sweep.leftOut())
                .param("started", utc(started))
                .param("ended", utc(clock.instant()))
                .update();
    }

    /** When anything was last checked. */
    Optional<Instant> findLast() {
        return jdbc.sql("select ended_at from check_pass order by id desc limit 1")
                .query((row, number) -> EvidenceColumns.instant(row, "ended_at"))
                .optional();
    }

    /** How many doubts were too many to keep at the last check of each indicator. */
    int countLeftOut() {
        return jdbc.sql("""
                        select coalesce(sum(left_out), 0) from (
                            select distinct on (indicator_id) left_out from check_pass order by indicator_id, id desc) last
                        """).query(Integer.class).single();
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

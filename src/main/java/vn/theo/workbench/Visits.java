package vn.theo.workbench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When each account was at the workbench. */
@Repository
class Visits {
    /** Page views closer together than this are one visit. */
    private static final Duration ONE_VISIT = Duration.ofMinutes(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    Visits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes that the account is here now and returns when it was here the time before; empty on the first visit. */
    Optional<Instant> arrive(long accountId) {
        Instant now = clock.instant();
        Optional<Instant> latest = latestBefore(accountId, now);
        if (latest.isEmpty() || latest.get().isBefore(now.minus(ONE_VISIT))) {
            jdbc.sql("insert into workbench_visit (account_id, at) values (:account, :at)")
                    .param("account", accountId)
                    .param("at", now.atOffset(ZoneOffset.UTC))
                    .update();
            return latest;
        }
        return latestBefore(accountId, latest.get());
    }

    private Optional<Instant> latestBefore(long accountId, Instant moment) {
        return jdbc.sql("""
                        select at from workbench_visit
                        where account_id = :account and at < :moment
                        order by at desc limit 1
                        """)
                .param("account", accountId)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}

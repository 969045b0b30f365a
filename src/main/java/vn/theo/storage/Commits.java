package vn.theo.storage;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What is committed, asked for once for a whole piece of reading work: whatever is kept in memory and was checked against the
 * same commits need not ask the database again. PostgreSQL names a snapshot by the transactions that are finished and those
 * that still run, so two snapshots of one name show the same rows.
 */
@Repository
public class Commits {
    private static final ScopedValue<String> SEEN = ScopedValue.newInstance();

    private final JdbcClient jdbc;

    Commits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Does work that only reads, with one question to the database for all that {@link Remembered} holds. */
    public <T> T askOnce(Supplier<T> work) {
        if (SEEN.isBound()) {
            return work.get();
        }
        // a transaction that has written sees its own rows too, which the name of its snapshot does not tell
        Optional<String> snapshot = jdbc.sql("""
                        select pg_current_snapshot()::text as snapshot
                        where pg_current_xact_id_if_assigned() is null
                        """).query(String.class).optional();
        return snapshot.isEmpty()
                ? work.get()
                : ScopedValue.where(SEEN, snapshot.get()).call(work::get);
    }

    /** The name of what is committed for the work in hand; empty outside of {@link #askOnce}. */
    public static Optional<String> seen() {
        return SEEN.isBound() ? Optional.of(SEEN.get()) : Optional.empty();
    }
}

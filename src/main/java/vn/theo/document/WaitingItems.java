package vn.theo.document;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What waits to be read. Whoever reads an item takes it on a short lease and renews that while reading, so that no
 * transaction is open meanwhile: after a crash the lease runs out and the item is taken again. Leases go by the clock of
 * the database, which all applications on it share.
 */
@Repository
class WaitingItems {
    /** How long a lease lasts that nobody renews. */
    static final Duration LEASE = Duration.ofSeconds(20);

    private final JdbcClient jdbc;
    /** This application, as long as it runs. */
    private final String node = UUID.randomUUID().toString();

    WaitingItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An item that was taken.
     *
     * @param attempts how often it has been taken and not been given back
     * @param node the application that took it
     */
    record Turn(long itemId, int attempts, String node) {}

    /** Takes the item that has waited longest and that nobody reads, with one attempt more. */
    Optional<Turn> take() {
        return take(node);
    }

    Optional<Turn> take(String by) {
        return jdbc.sql("""
                        update reading_waiting
                        set attempts = attempts + 1, held_by = :node, page = 0, pages = 0,
                            held_until = clock_timestamp() + make_interval(secs => :seconds)
                        where item_id = (
                            select item_id from reading_waiting
                            where held_until is null or held_until < clock_timestamp()
                            order by item_id limit 1 for update skip locked)
                        returning item_id, attempts
                        """)
                .param("node", by)
                .param("seconds", LEASE.toSeconds())
                .query((row, number) -> new Turn(row.getLong("item_id"), row.getInt("attempts"), by))
                .optional();
    }

    /** Renews a lease and tells how many pages of a scan are recognised; false when it is no longer held. */
    boolean renew(Turn turn, int page, int pages) {
        return of(jdbc.sql("""
                                update reading_waiting
                                set held_until = clock_timestamp() + make_interval(secs => :seconds),
                                    page = :page, pages = :pages
                                where item_id = :id and held_by = :node and attempts = :attempts
                                """), turn)
                        .param("seconds", LEASE.toSeconds())
                        .param("page", page)
                        .param("pages", pages)
                        .update()
                > 0;
    }

    /** Lets the item wait again, its last attempt taken back: it was not its fault that it was not read. */
    void giveBack(Turn turn) {
        of(jdbc.sql("""
                        update reading_waiting
                        set attempts = attempts - 1, held_by = null, held_until = null, page = 0, pages = 0
                        where item_id = :id and held_by = :node and attempts = :attempts
                        """), turn).update();
    }

    /** Holds the item that was taken to the end of the transaction; false when somebody else has taken or ended it. */
    boolean hold(Turn turn) {
        return of(jdbc.sql("""
                        select item_id from reading_waiting
                        where item_id = :id and held_by = :node and attempts = :attempts for update
                        """), turn).query(Long.class).optional().isPresent();
    }

    /** Whether anything waits, taken or not. */
    boolean any() {
        return jdbc.sql("select exists (select from reading_waiting)")
                .query(Boolean.class)
                .single();
    }

    /** What is being read right now. */
    List<ReadingRun.UnderWay> listUnderWay() {
        return jdbc.sql("""
                        select i.run_id, i.file_name, w.page, w.pages
                        from reading_waiting w join reading_item i on i.id = w.item_id
                        where w.held_until >= clock_timestamp()
                        order by w.item_id
                        """)
                .query((row, number) -> new ReadingRun.UnderWay(
                        row.getLong("run_id"), row.getString("file_name"), row.getInt("page"), row.getInt("pages")))
                .list();
    }

    private static JdbcClient.StatementSpec of(JdbcClient.StatementSpec statement, Turn turn) {
        return statement.param("id", turn.itemId()).param("node", turn.node()).param("attempts", turn.attempts());
    }
}

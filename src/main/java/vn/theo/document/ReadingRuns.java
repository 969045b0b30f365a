package vn.theo.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.site.Texts;

/** What was handed in or is to be read again, what still waits, and how each item ended. */
@Repository
public class ReadingRuns {
    /** Runs that ended longer ago than this many hours are no longer announced. */
    private static final int ANNOUNCED_HOURS = 24;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final WaitingItems waiting;

    ReadingRuns(JdbcClient jdbc, Clock clock, WaitingItems waiting) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.waiting = waiting;
    }

    /** What is being read right now. */
    public List<ReadingRun.UnderWay> listUnderWay() {
        return waiting.listUnderWay();
    }

    /** Runs that are under way, and those that ended lately and whose notice nobody has closed; the latest first. */
    public List<ReadingRun> listAnnounced() {
        return jdbc.sql("""
                        select r.id, r.kind, r.started_by, r.started_at,
                               count(*) as total, count(o.outcome) as done,
                               count(*) filter (where o.outcome = 'READ') as read,
                               count(*) filter (where o.outcome = 'DUPLICATE') as duplicates,
                               count(*) filter (where o.outcome in ('REFUSED', 'DISMISSED')) as refused
                        from reading_run r
                        join reading_item i on i.run_id = r.id
                        left join lateral (
                            select x.outcome, x.at from reading_outcome x where x.item_id = i.id
                            order by x.id desc limit 1) o on true
                        where not exists (select from reading_run_closing c where c.run_id = r.id)
                          and (r.started_at > :since or exists (
                              select from reading_item w join reading_waiting on reading_waiting.item_id = w.id
                              where w.run_id = r.id))
                        group by r.id
                        order by r.id desc
                        """)
                .param("since", now().minusHours(ANNOUNCED_HOURS))
                .query(ReadingRuns::run)
                .list();
    }

    /** The files that were not taken and that nobody has dismissed, the latest first. */
    public List<RefusedFile> listRefused() {
        return jdbc.sql("""
                        select o.item_id, i.file_name, o.reason, o.at, r.started_by,
                               o.reason = 'NOTHING_FOUND' and c.item_id is not null as keepable
                        from reading_outcome o
                        join reading_item i on i.id = o.item_id
                        join reading_run r on r.id = i.run_id
                        left join reading_content c on c.item_id = o.item_id
                        where o.outcome = 'REFUSED'
                          and not exists (
                              select from reading_outcome later where later.item_id = o.item_id and later.id > o.id)
                        order by o.id desc
                        """).query(ReadingRuns::refused).list();
    }

    long start(ReadingRun.Kind kind, String by) {
        return jdbc.sql("""
                        insert into reading_run (kind, started_by, started_at) values (:kind, :by, :at) returning id
                        """)
                .param("kind", kind.name())
                .param("by", by)
                .param("at", now())
                .query(Long.class)
                .single();
    }

    /** A file that waits to be read; {@code keepAnyway} to be kept also when nothing is found in it. */
    void addWaiting(long runId, String fileName, byte[] content, boolean keepAnyway) {
        long itemId = addItem(runId, fileName);
        jdbc.sql("insert into reading_content (item_id, content) values (:id, :content)")
                .param("id", itemId)
                .param("content", content)
                .update();
        jdbc.sql("insert into reading_waiting (item_id, attempts, keep_anyway) values (:id, 0, :keep)")
                .param("id", itemId)
                .param("keep", keepAnyway)
                .update();
    }

    /** A file that was refused at the door; {@code content} null where none of it may be kept. */
    long addRefused(long runId, String fileName, Received.Reason reason, byte @Nullable [] content, String by) {
        long itemId = addItem(runId, fileName);
        if (content != null) {
            jdbc.sql("insert into reading_content (item_id, content) values (:id, :content)")
                    .param("id", itemId)
                    .param("content", content)
                    .update();
        }
        end(itemId, new Ending(Outcome.REFUSED, reason, null), by);
        return itemId;
    }

    private long addItem(long runId, String fileName) {
        return jdbc.sql("insert into reading_item (run_id, file_name) values (:run, :name) returning id")
                .param("run", runId)
                .param("name", fileName)
                .query(Long.class)
                .single();
    }

    /** Lets these texts wait to be read again, without those that wait already; returns how many. */
    int addAgain(long runId, List<Long> documentIds) {
        return jdbc.sql("""
                        with item as (
                            insert into reading_item (run_id, file_name, document_id)
                            select :run, d.file_name, d.id from document d
                            where d.id = any (:ids::bigint[]) and not exists (
                                select from reading_item i join reading_waiting w on w.item_id = i.id
                                where i.document_id = d.id)
                            order by d.id
                            returning id
                        )
                        insert into reading_waiting (item_id, attempts) select id, 0 from item
                        """)
                .param("run", runId)
                .param("ids", documentIds.stream().mapToLong(Long::longValue).toArray())
                .update();
    }

    /**
     * What an item is about.
     *
     * @param documentId the text to be read again, null for a file
     * @param content the bytes of a file, null when there are none
     * @param keepAnyway whether it is to be kept also when nothing is found in it
     */
    record Item(String fileName, @Nullable Long documentId, byte @Nullable [] content, boolean keepAnyway, String by) {
        byte[] bytes() {
            return content == null ? new byte[0] : content;
        }
    }

    Optional<Item> find(long itemId) {
        return jdbc.sql("""
                        select i.file_name, i.document_id, c.content, coalesce(w.keep_anyway, false) as keep_anyway,
                               r.started_by
                        from reading_item i join reading_run r on r.id = i.run_id
                        left join reading_content c on c.item_id = i.id
                        left join reading_waiting w on w.item_id = i.id
                        where i.id = :id
                        """)
                .param("id", itemId)
                .query((row, number) -> {
                    long documentId = row.getLong("document_id");
                    boolean file = row.wasNull();
                    return new Item(
                            row.getString("file_name"),
                            file ? null : documentId,
                            row.getBytes("content"),
                            row.getBoolean("keep_anyway"),
                            row.getString("started_by"));
                })
                .optional();
    }

    /** The refused item, held, so that it is kept or dismissed once; empty when it is no longer listed. */
    Optional<Item> holdRefused(long itemId) {
        jdbc.sql("select id from reading_item where id = :id for update")
                .param("id", itemId)
                .query(Long.class)
                .optional();
        boolean refused = jdbc.sql("""
                        select outcome = 'REFUSED' from reading_outcome where item_id = :id order by id desc limit 1
                        """)
                .param("id", itemId)
                .query(Boolean.class)
                .optional()
                .orElse(false);
        return refused ? find(itemId) : Optional.empty();
    }

    /** How an item can end. */
    enum Outcome {
        READ,
        DUPLICATE,
        REFUSED,
        DISMISSED
    }

    /** How an item ended: with a text, or with the reason why not. */
    record Ending(
            Outcome outcome,
            Received.@Nullable Reason reason,
            @Nullable Long documentId) {
        static Ending of(Received received) {
            return switch (received) {
                case Received.Stored stored ->
                    new Ending(Outcome.READ, null, stored.document().id());
                case Received.Duplicate duplicate ->
                    new Ending(Outcome.DUPLICATE, null, duplicate.document().id());
                case Received.Refused refused -> new Ending(Outcome.REFUSED, refused.reason(), null);
            };
        }

        /** Only what can still be kept on request is held back; nothing of a secret text stays. */
        boolean keepsContent() {
            return reason == Received.Reason.NOTHING_FOUND;
        }
    }

    void end(long itemId, Ending ending, String by) {
        Received.Reason reason = ending.reason();
        jdbc.sql("""
                        insert into reading_outcome (item_id, outcome, reason, document_id, by, at)
                        values (:id, :outcome, :reason, :documentId, :by, :at)
                        """)
                .param("id", itemId)
                .param("outcome", ending.outcome().name())
                .param("reason", reason == null ? null : reason.name())
                .param("documentId", ending.documentId())
                .param("by", by)
                .param("at", now())
                .update();
        jdbc.sql("delete from reading_waiting where item_id = :id")
                .param("id", itemId)
                .update();
        if (!ending.keepsContent()) {
            jdbc.sql("delete from reading_content where item_id = :id")
                    .param("id", itemId)
                    .update();
        }
    }

    /** Closes the notice of a run. */
    void close(long runId, String by) {
        jdbc.sql("""
                        insert into reading_run_closing (run_id, closed_by, closed_at)
                        select id, :by, :at from reading_run where id = :id
                        on conflict (run_id) do nothing
                        """).param("id", runId).param("by", by).param("at", now()).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(Texts.ZONE).toOffsetDateTime();
    }

    private static ReadingRun run(ResultSet row, int number) throws SQLException {
        return new ReadingRun(
                row.getLong("id"),
                ReadingRun.Kind.valueOf(row.getString("kind")),
                row.getString("started_by"),
                Documents.instant(row, "started_at"),
                row.getInt("total"),
                row.getInt("done"),
                row.getInt("read"),
                row.getInt("duplicates"),
                row.getInt("refused"));
    }

    private static RefusedFile refused(ResultSet row, int number) throws SQLException {
        return new RefusedFile(
                row.getLong("item_id"),
                row.getString("file_name"),
                Received.Reason.valueOf(row.getString("reason")),
                row.getBoolean("keepable"),
                Documents.instant(row, "at"),
                row.getString("started_by"));
    }
}

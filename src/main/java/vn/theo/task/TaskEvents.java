package vn.theo.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.access.Account;
import vn.theo.storage.EvidenceColumns;

/** What people did with the tasks. */
@Repository
public class TaskEvents {
    private final JdbcClient jdbc;
    private final Clock clock;

    TaskEvents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Oldest first, without the steps that were undone. */
    public List<TaskEvent> listOf(long taskId) {
        return jdbc.sql("select * from live_task_event where task_id = :taskId order by at, id")
                .param("taskId", taskId)
                .query(TaskEvents::event)
                .list();
    }

    /** The latest steps of all tasks, newest first. */
    public List<TaskEvent> listLatest(int limit) {
        return jdbc.sql("select * from live_task_event order by at desc, id desc limit :limit")
                .param("limit", limit)
                .query(TaskEvents::event)
                .list();
    }

    /** Waits until nobody else acts on this task. */
    void lock(long taskId) {
        jdbc.sql("select id from task where id = :id for update")
                .param("id", taskId)
                .query(Long.class)
                .optional();
    }

    TaskEvent add(
            long taskId, TaskAction action, @Nullable String text, @Nullable Integer percent, Account by, Instant at) {
        return jdbc.sql("""
                        insert into task_event (task_id, action, state, text, percent, account, account_name, at, recorded_at)
                        values (:taskId, :action, :state, :text, :percent, :account, :accountName, :at, :recordedAt)
                        returning *
                        """)
                .param("taskId", taskId)
                .param("action", action.name())
                .param("state", action.to().name())
                .param("text", text)
                .param("percent", percent)
                .param("account", by.name())
                .param("accountName", by.displayName())
                .param("at", EvidenceColumns.timestamp(at))
                .param("recordedAt", EvidenceColumns.timestamp(clock.instant()))
                .query(TaskEvents::event)
                .single();
    }

    void retract(long eventId, String by, String reason) {
        jdbc.sql("""
                        insert into task_event_retraction (record_id, by, at, reason)
                        values (:id, :by, :at, :reason) on conflict do nothing
                        """)
                .param("id", eventId)
                .param("by", by)
                .param("at", EvidenceColumns.timestamp(clock.instant()))
                .param("reason", reason)
                .update();
    }

    private static TaskEvent event(ResultSet row, int number) throws SQLException {
        return new TaskEvent(
                row.getLong("id"),
                row.getLong("task_id"),
                TaskAction.valueOf(row.getString("action")),
                TaskState.valueOf(row.getString("state")),
                row.getString("text"),
                row.getObject("percent", Integer.class),
                row.getString("account"),
                row.getString("account_name"),
                EvidenceColumns.instant(row, "at"));
    }
}

package vn.theo.task;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.kernel.SentenceCase;
import vn.theo.site.NotFound;
import vn.theo.storage.EvidenceColumns;

/** The tasks with their states; also as they stood at the end of an earlier day. */
@Repository
public class Tasks {
    private static final String SELECT = """
            select t.*, s.state, s.submitted_at from current_task t join task_at(:moment) s on s.task_id = t.id
            """;

    private final JdbcClient jdbc;
    private final Holidays holidays;
    private final Clock clock;

    Tasks(JdbcClient jdbc, Holidays holidays, Clock clock) {
        this.jdbc = jdbc;
        this.holidays = holidays;
        this.clock = clock;
    }

    /**
     * The task with this number as it stands now.
     *
     * @throws NotFound when there is none or it was taken back
     */
    public Task get(long id) {
        return find(id).orElseThrow(() -> new NotFound("task.not-found", id));
    }

    public Optional<Task> find(long id) {
        return jdbc.sql(SELECT + "where t.id = :id")
                .param("moment", EvidenceColumns.timestamp(clock.instant()))
                .param("id", id)
                .query(Tasks::task)
                .optional();
    }

    /** The tasks that were assigned by the filter's day, nearest deadline first, open-ended ones last. */
    public List<Task> list(TaskFilter filter) {
        LocalDateTime moment = moment(filter.asOf());
        WorkingCalendar calendar = holidays.calendar();
        TaskFilter.Group group = filter.group();
        return jdbc
                .sql(SELECT + """
                        where t.assigned_on <= :day
                        order by t.original_deadline nulls last, t.id
                        """)
                .param("moment", EvidenceColumns.timestamp(instant(moment)))
                .param("day", moment.toLocalDate())
                .query(Tasks::task)
                .list()
                .stream()
                .filter(filter::accepts)
                .filter(task -> group == null
                        || (task.state() != TaskState.WITHDRAWN
                                && group.contains(DeadlineStatus.of(task, moment, calendar))))
                .toList();
    }

    /** The tasks of a resolution together with those ordered in these documents, oldest order first. */
    public List<Task> listFor(@Nullable Long resolutionId, Collection<Long> documentIds) {
        return jdbc.sql(SELECT + """
                        where t.resolution_id = :resolutionId::bigint or t.document_id = any(:documentIds)
                        order by t.assigned_on, t.id
                        """)
                .param("moment", EvidenceColumns.timestamp(clock.instant()))
                .param("resolutionId", resolutionId)
                .param("documentIds", documentIds.toArray(Long[]::new))
                .query(Tasks::task)
                .list();
    }

    /** How many tasks stood how at the end of that day (now, when the day is today); withdrawn ones are not counted. */
    public TaskCounts countsAsOf(LocalDate day) {
        return countsOf(new TaskFilter(null, null, null, null, day));
    }

    /** The same within a filter. */
    public TaskCounts countsOf(TaskFilter filter) {
        LocalDateTime moment = moment(filter.asOf());
        WorkingCalendar calendar = holidays.calendar();
        return TaskCounts.of(list(filter).stream()
                .filter(task -> task.state() != TaskState.WITHDRAWN)
                .map(task -> DeadlineStatus.of(task, moment, calendar))
                .toList());
    }

    /** How a task stands against its deadline now. */
    public DeadlineStatus statusOf(Task task) {
        return DeadlineStatus.of(task, moment(null), holidays.calendar());
    }

    /** What "as of this day" means: now for today or no day, else 17:00 of that day. */
    public LocalDateTime moment(@Nullable LocalDate day) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        return day == null || day.equals(now.toLocalDate()) ? now : WorkingCalendar.endOf(day);
    }

    Task add(NewTask task, @Nullable Long leadId, String by) {
        long id = jdbc.sql("""
                        insert into task (title, lead_id, lead_name, co_agencies, deliverable, expected_result, original_deadline,
                            deadline_text, open_ended_reason, resolution_id, assigner, accountable_leader, assigned_on, source,
                            recorded_by, recorded_at, document_id, span_start, span_end, quote, confirmed_by, confirmed_at)
                        values (:title, :leadId, :lead, :coAgencies, :deliverable, :expectedResult, :deadline,
                            :deadlineText, :openEndedReason, :resolutionId, :assigner, :accountableLeader, :assignedOn, :source,
                            :by, :at, :documentId, :spanStart, :spanEnd, :quote, :confirmedBy, :confirmedAt)
                        returning id
                        """)
                .params(EvidenceColumns.parameters(task.evidence()))
                .param("title", task.title())
                .param("leadId", leadId)
                .param("lead", task.lead())
                .param("coAgencies", task.coAgencies().toArray(String[]::new))
                .param("deliverable", task.deliverable())
                .param("expectedResult", task.expectedResult())
                .param("deadline", task.deadline())
                .param("deadlineText", task.deadlineText())
                .param("openEndedReason", task.openEndedReason())
                .param("resolutionId", task.resolutionId())
                .param("assigner", task.assigner())
                .param("accountableLeader", task.accountableLeader())
                .param("assignedOn", task.assignedOn())
                .param("source", task.source())
                .param("by", by)
                .param("at", EvidenceColumns.timestamp(clock.instant()))
                .query(Long.class)
                .single();
        return get(id);
    }

    void retract(long taskId, String by, String reason) {
        jdbc.sql("""
                        insert into task_retraction (record_id, by, at, reason)
                        values (:id, :by, :at, :reason) on conflict do nothing
                        """)
                .param("id", taskId)
                .param("by", by)
                .param("at", EvidenceColumns.timestamp(clock.instant()))
                .param("reason", reason)
                .update();
    }

    void clarify(
            long taskId, Clarity clarity, String text, @Nullable Long leadId, @Nullable LocalDate deadline, String by) {
        jdbc.sql("""
                        insert into task_clarification (task_id, clarity, text, lead_id, deadline, by, at)
                        values (:taskId, :clarity, :text, :leadId, :deadline, :by, :at)
                        """)
                .param("taskId", taskId)
                .param("clarity", clarity.name())
                .param("text", text)
                .param("leadId", leadId)
                .param("deadline", deadline)
                .param("by", by)
                .param("at", EvidenceColumns.timestamp(clock.instant()))
                .update();
    }

    private static Instant instant(LocalDateTime moment) {
        return moment.atZone(WorkingCalendar.ZONE).toInstant();
    }

    private static Task task(ResultSet row, int number) throws SQLException {
        return new Task(
                row.getLong("id"),
                SentenceCase.capitalised(row.getString("title")),
                row.getObject("lead_id", Long.class),
                row.getString("lead_name"),
                names(row.getArray("co_agencies")),
                row.getString("deliverable"),
                row.getString("expected_result"),
                row.getObject("original_deadline", LocalDate.class),
                row.getString("deadline_text"),
                row.getString("open_ended_reason"),
                row.getObject("resolution_id", Long.class),
                row.getString("assigner"),
                row.getString("accountable_leader"),
                row.getObject("assigned_on", LocalDate.class),
                TaskState.valueOf(row.getString("state")),
                EvidenceColumns.findInstant(row, "submitted_at"),
                row.getString("source"),
                EvidenceColumns.find(row));
    }

    private static List<String> names(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}

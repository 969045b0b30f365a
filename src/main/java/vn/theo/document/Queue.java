package vn.theo.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.site.Texts;

/** The queue of texts, sorted by what needs a person, reprints folded under one line. */
@Repository
public class Queue {
    /** The lines that fit the filter with the points of their need; doubts are known above this module and come in as lists. */
    private static final String FITTING = """
            with line as (
                select q.*, q.total - q.decided as open, coalesce(doubt.doubts, 0) as doubts,
                       case when q.total > q.decided then cast(:today as date) - cast(q.received_at at time zone :zone as date)
                            else 0 end as waiting_days,
                       (select min(due) from unnest(q.dues) as each (due)
                        where due between cast(:today as date) - cast(:passed as integer)
                                     and cast(:today as date) + 14) as due
                from queue_line q
                left join unnest(:doubtful::bigint[], :doubts::integer[]) as doubt (document_id, doubts)
                     on doubt.document_id = q.document_id
                where (cast(:state as text) is null or q.state = :state)
                  and (q.aside is not null) = cast(:aside as boolean)
                  and (cast(:kind as text) is null or q.kind = :kind)
                  and (cast(:by as text) is null or q.received_by = :by)
                  and (cast(:from as date) is null or q.received_at >= cast(:from as date)::timestamp at time zone :zone)
                  and (cast(:to as date) is null or q.received_at < (cast(:to as date) + 1)::timestamp at time zone :zone)
                  and (not cast(:outdated as boolean) or q.reader <> :reader)
                  and q.folded like '%' || btrim(folded_title(:words)) || '%'
            ), weighed as (
                select line.*,
                       least(open, :mostOpen) + least(doubts * :doubt, :mostDoubts)
                       + case when due is null then 0 when due - cast(:today as date) <= 3 then cast(:dueSoon as integer)
                              when due - cast(:today as date) <= 7 then cast(:dueInAWeek as integer)
                              else cast(:dueInAFortnight as integer) end
                       + case when open = 0 or confidence is null then 0
                              else greatest(0, least((:sure - confidence) / 2, :mostUnsure)) end
                       + case when open = 0 then 0 else least(waiting_days / 2, :mostAge) end as need
                from line
            )
            """;

    private static final String ORDER = """
             order by case when :sort = 'NEED' then need when :sort = 'OPEN' then open end desc nulls last,
                      case when :sort = 'DUE' then due end nulls last,
                      case when :sort = 'TITLE' then folded end,
                      case when :sort = 'OLDEST' then received_at end,
                      received_at desc, document_id desc
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ReaderVersion reader;

    Queue(JdbcClient jdbc, Clock clock, ReaderVersion reader) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.reader = reader;
    }

    /** One page of the queue, how many rows there are in all, and how many texts stand in them. */
    public record Found(List<QueueLine> lines, int rows, int texts) {
        public Found {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One row for each group: the text that was worked on, else the one that came first; the others are folded under it.
     *
     * @param doubts by text, the doubts about what was confirmed from it
     */
    public Found list(QueueFilter filter, Map<Long, Integer> doubts) {
        int[] counts = new int[2];
        String current = reader.current();
        List<QueueLine> lines = ask(jdbc.sql(FITTING + """
                        , placed as (
                            select weighed.*,
                                   row_number() over (partition by group_id order by decided > 0 desc, document_id) as place,
                                   count(*) over () as texts
                            from weighed
                        )
                        select placed.*, count(*) over () as rows, 0 as percent
                        from placed where place = 1
                        """ + ORDER + " limit :size offset :skipped"), filter, doubts)
                .param("size", QueueFilter.PAGE)
                .param("skipped", (long) QueueFilter.PAGE * (filter.page() - 1))
                .query((row, number) -> {
                    counts[0] = row.getInt("rows");
                    counts[1] = row.getInt("texts");
                    return line(row, current);
                })
                .list();
        Map<Long, List<QueueLine>> others = folded(lines);
        return new Found(
                lines.stream()
                        .map(line -> line.withFolded(
                                others.getOrDefault(line.document().id(), List.of())))
                        .toList(),
                counts[0],
                counts[1]);
    }

    /** Every text that fits the filter, one line each, for a table. */
    public List<QueueLine> listAll(QueueFilter filter, Map<Long, Integer> doubts) {
        String current = reader.current();
        return ask(jdbc.sql(FITTING + "select weighed.*, 0 as percent from weighed" + ORDER), filter, doubts)
                .query((row, number) -> line(row, current))
                .list();
    }

    /** The ids of the texts that an older reader read, of all that are not set aside. */
    public List<Long> listOutdated() {
        return jdbc.sql("""
                        select document_id from queue_line where aside is null and reader <> :reader order by document_id
                        """)
                .param("reader", reader.current())
                .query((row, number) -> row.getLong(1))
                .list();
    }

    public int countOutdated() {
        return jdbc.sql("select count(*) from queue_line where aside is null and reader <> :reader")
                .param("reader", reader.current())
                .query(Integer.class)
                .single();
    }

    public int countAside() {
        return jdbc.sql("select count(*) from queue_line where aside is not null")
                .query(Integer.class)
                .single();
    }

    /** Who received texts, by name. */
    public List<String> listReceivers() {
        return jdbc.sql("select distinct received_by from queue_line order by received_by")
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Why and for which text a text is set aside, as a line of the queue; for its own page. */
    public QueueLine get(long documentId) {
        String current = reader.current();
        return jdbc.sql("""
                        select q.*, q.total - q.decided as open, 0 as doubts, 0 as waiting_days, cast(null as date) as due,
                               0 as need, 0 as percent
                        from queue_line q where q.document_id = :id
                        """)
                .param("id", documentId)
                .query((row, number) -> line(row, current))
                .single();
    }

    private Map<Long, List<QueueLine>> folded(List<QueueLine> lines) {
        String current = reader.current();
        Map<Long, Long> firsts = lines.stream()
                .collect(Collectors.toMap(
                        QueueLine::groupId, line -> line.document().id(), (one, other) -> one, LinkedHashMap::new));
        return jdbc
                .sql("""
                        select q.*, q.total - q.decided as open, 0 as doubts, 0 as waiting_days, cast(null as date) as due,
                               0 as need, coalesce(pair.percent, 0) as percent
                        from unnest(:groups::bigint[], :firsts::bigint[]) as head (group_id, document_id)
                        join queue_line q on q.group_id = head.group_id and q.document_id <> head.document_id
                        left join document_likeness pair
                             on pair.document_id = greatest(q.document_id, head.document_id)
                            and pair.other_id = least(q.document_id, head.document_id)
                        order by q.document_id
                        """)
                .param(
                        "groups",
                        firsts.keySet().stream().mapToLong(Long::longValue).toArray())
                .param(
                        "firsts",
                        firsts.values().stream().mapToLong(Long::longValue).toArray())
                .query((row, number) -> line(row, current))
                .list()
                .stream()
                .collect(Collectors.groupingBy(line -> java.util.Objects.requireNonNull(firsts.get(line.groupId()))));
    }

    private JdbcClient.StatementSpec ask(
            JdbcClient.StatementSpec statement, QueueFilter filter, Map<Long, Integer> doubts) {
        List<Long> doubtful = List.copyOf(doubts.keySet());
        return statement
                .param("today", LocalDate.now(clock.withZone(Texts.ZONE)))
                .param("zone", Texts.ZONE.getId())
                .param("passed", Need.PASSED_DAYS)
                .param("doubtful", doubtful.stream().mapToLong(Long::longValue).toArray())
                .param("doubts", doubtful.stream().mapToInt(doubts::get).toArray())
                .param("state", name(filter.state()))
                .param("aside", filter.aside())
                .param("kind", name(filter.kind()))
                .param("by", filter.receivedBy())
                .param("from", filter.from())
                .param("to", filter.to())
                .param("outdated", filter.outdated())
                .param("reader", reader.current())
                .param("words", filter.words())
                .param("sort", filter.sort().name())
                .param("mostOpen", Need.MOST_OPEN)
                .param("doubt", Need.DOUBT)
                .param("mostDoubts", Need.MOST_DOUBTS)
                .param("dueSoon", Need.DUE_SOON)
                .param("dueInAWeek", Need.DUE_IN_A_WEEK)
                .param("dueInAFortnight", Need.DUE_IN_A_FORTNIGHT)
                .param("sure", Need.SURE)
                .param("mostUnsure", Need.MOST_UNSURE)
                .param("mostAge", Need.MOST_AGE);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private QueueLine line(ResultSet row, String current) throws SQLException {
        String aside = row.getString("aside");
        long reprintOf = row.getLong("reprint_of");
        boolean reprint = !row.wasNull();
        LocalDate due = row.getObject("due", LocalDate.class);
        LocalDate today = LocalDate.now(clock.withZone(Texts.ZONE));
        return new QueueLine(
                Documents.queued(row, 0),
                TextKind.valueOf(row.getString("kind")),
                !row.getString("reader").equals(current),
                aside == null ? null : QueueLine.Aside.valueOf(aside),
                reprint ? reprintOf : null,
                row.getLong("group_id"),
                new Need(
                        row.getInt("open"),
                        due,
                        due == null ? 0 : (int) (due.toEpochDay() - today.toEpochDay()),
                        row.getInt("doubts"),
                        row.getInt("waiting_days"),
                        row.getObject("confidence", Integer.class),
                        row.getInt("need")),
                row.getInt("percent"),
                List.of());
    }
}

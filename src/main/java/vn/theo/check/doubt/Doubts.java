package vn.theo.check.doubt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.theo.check.rule.DoubtKind;
import vn.theo.kernel.Period;
import vn.theo.site.NotFound;
import vn.theo.site.Texts;
import vn.theo.storage.EvidenceColumns;

/** The doubts on record, the heaviest first. */
@Repository
public class Doubts {
    /** How many stand on a page. */
    public static final int PAGE = 50;

    /** Weight = size × importance: doubled for an indicator with a target, half as much again when published, by age. */
    private static final String SELECT = """
            select d.*, round((
                least(100, 10 * ln(1 + d.off) / ln(2))
                * case when d.indicator_id = any(:targets) then 2 else 1 end
                * case when not d.documents && :hidden then 1.5 else 1 end
                * case when d.period_to > :today::date - 730 then 1.5
                       when d.period_to > :today::date - 1826 then 1 else 0.7 end)::numeric, 2) as weight
            from doubt_now d
            """;

    private static final String WHERE = """
            where (:kind = '' or d.kind = :kind)
              and (:indicator = 0 or d.indicator_id = :indicator)
              and (:area = 0 or d.area_id = :area)
              and (:state = '' or d.state = :state)
              and (:staff or not d.documents && :hidden)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Doubts(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Who looks: the documents that are not published count for staff alone, and tell how much weighs.
     *
     * @param targets the indicators that have a target
     */
    public record Eyes(boolean staff, Set<Long> hidden, Set<Long> targets) {
        public Eyes {
            hidden = Set.copyOf(hidden);
            targets = Set.copyOf(targets);
        }
    }

    /** The documents that any doubt quotes and that are not public. */
    public Set<Long> hidden(LongPredicate isPublic) {
        Set<Long> hidden = new HashSet<>();
        jdbc.sql("select distinct unnest(documents) as id from doubt_sighting").query(row -> {
            long document = row.getLong("id");
            if (!isPublic.test(document)) {
                hidden.add(document);
            }
        });
        return hidden;
    }

    /** One page of them, from 1. */
    public List<Doubt> list(DoubtFilter filter, Eyes eyes, int page) {
        return with(filter, eyes, jdbc.sql(SELECT + WHERE + """
                        order by weight desc, d.off desc, d.id limit :most offset :skipped
                        """))
                .param("today", today())
                .param("targets", array(eyes.targets()))
                .param("most", PAGE)
                .param("skipped", (page - 1) * PAGE)
                .query(this::doubt)
                .list();
    }

    /** All of them, for a download. */
    public List<Doubt> listAll(DoubtFilter filter, Eyes eyes) {
        return with(filter, eyes, jdbc.sql(SELECT + WHERE + "order by weight desc, d.off desc, d.id"))
                .param("today", today())
                .param("targets", array(eyes.targets()))
                .query(this::doubt)
                .list();
    }

    /** The ids in the order of the list, for going through them one by one. */
    public List<Long> listIds(DoubtFilter filter, Eyes eyes) {
        return with(
                        filter,
                        eyes,
                        jdbc.sql(
                                "select x.id from (" + SELECT + WHERE + ") x order by x.weight desc, x.off desc, x.id"))
                .param("today", today())
                .param("targets", array(eyes.targets()))
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    public Map<DoubtKind, Integer> countByKind(DoubtFilter filter, Eyes eyes) {
        Map<DoubtKind, Integer> counts = new EnumMap<>(DoubtKind.class);
        with(
                        filter.ofAnyKind(),
                        eyes,
                        jdbc.sql("select d.kind, count(*) as n from doubt_now d " + WHERE + "group by d.kind"))
                .query(row -> {
                    counts.put(DoubtKind.valueOf(row.getString("kind")), row.getInt("n"));
                });
        return counts;
    }

    public Map<DoubtState, Integer> countByState(DoubtFilter filter, Eyes eyes) {
        Map<DoubtState, Integer> counts = new EnumMap<>(DoubtState.class);
        with(
                        filter.inAnyState(),
                        eyes,
                        jdbc.sql("select d.state, count(*) as n from doubt_now d " + WHERE + "group by d.state"))
                .query(row -> {
                    counts.put(DoubtState.valueOf(row.getString("state")), row.getInt("n"));
                });
        return counts;
    }

    /** By indicator, how many doubts there are about it. */
    public Map<Long, Integer> countByIndicator(DoubtFilter filter, Eyes eyes) {
        return counts(with(
                filter,
                eyes,
                jdbc.sql("select d.indicator_id as id, count(*) as n from doubt_now d " + WHERE + "group by 1")));
    }

    /** By area, how many doubts there are about it. */
    public Map<Long, Integer> countByArea(DoubtFilter filter, Eyes eyes) {
        return counts(with(
                filter,
                eyes,
                jdbc.sql("select d.area_id as id, count(*) as n from doubt_now d " + WHERE + "group by 1")));
    }

    private static Map<Long, Integer> counts(JdbcClient.StatementSpec sql) {
        Map<Long, Integer> counts = new HashMap<>();
        sql.query(row -> {
            counts.put(row.getLong("id"), row.getInt("n"));
        });
        return counts;
    }

    public int countOpen() {
        return jdbc.sql("select count(*) from doubt_now where state = 'OPEN'")
                .query(Integer.class)
                .single();
    }

    /** By document, how many open doubts quote it. */
    public Map<Long, Integer> countOpenByDocument() {
        Map<Long, Integer> counts = new HashMap<>();
        jdbc.sql("""
                        select document, count(*) as n from doubt_now d, unnest(d.documents) as document
                        where d.state = 'OPEN' group by document
                        """).query(row -> {
            counts.put(row.getLong("document"), row.getInt("n"));
        });
        return counts;
    }

    /**
     * The doubt with this number.
     *
     * @throws NotFound when there is none or this reader may not see it
     */
    public Doubt get(long id, Eyes eyes) {
        return jdbc.sql(SELECT + "where d.id = :id and (:staff or not d.documents && :hidden)")
                .param("id", id)
                .param("staff", eyes.staff())
                .param("hidden", array(eyes.hidden()))
                .param("today", today())
                .param("targets", array(eyes.targets()))
                .query(this::doubt)
                .optional()
                .orElseThrow(() -> new NotFound("check.no-doubt", String.valueOf(id)));
    }

    /** The latest doubt that rests on a claim. */
    public Optional<Long> findByClaim(long claimId) {
        return jdbc.sql("""
                        select id from doubt_now where :claim = any(claims)
                        order by state = 'GONE', id desc limit 1
                        """).param("claim", claimId).query(Long.class).optional();
    }

    /** The doubts about any of these values that are open or wait for a correction, by the value. */
    public Map<Long, List<Doubt>> listByObservation(Collection<Long> observationIds) {
        Map<Long, List<Doubt>> byValue = new HashMap<>();
        if (observationIds.isEmpty()) {
            return byValue;
        }
        listAbout(observationIds)
                .forEach(doubt -> doubt.figures().stream()
                        .filter(figure -> figure.role().isDoubted())
                        .map(Figure::observationId)
                        .filter(id -> id != null && observationIds.contains(id))
                        .distinct()
                        .forEach(id -> byValue.computeIfAbsent(id, absent -> new java.util.ArrayList<>())
                                .add(doubt)));
        return byValue;
    }

    private List<Doubt> listAbout(Collection<Long> observationIds) {
        return jdbc.sql(SELECT + """
                        where d.observations && :values and d.state in ('OPEN', 'CORRECTING') order by d.id
                        """)
                .param("values", array(observationIds))
                .param("hidden", new Long[0])
                .param("today", today())
                .param("targets", new Long[0])
                .query(this::doubt)
                .list();
    }

    /** What was found and said, oldest first. */
    public List<DoubtEvent> listHistory(long id) {
        return jdbc.sql("""
                        select case when not found then 'GONE'
                                    when lag(id) over (order by id) is null then 'FOUND' else 'CHANGED' end as what,
                               seen_at as at, '' as by, null as kind, '' as reason, 0 as rank
                        from doubt_sighting where doubt_id = :id
                        union all
                        select 'SETTLED', settled_at, settled_by, kind, reason, 1
                        from doubt_settlement where doubt_id = :id
                        union all
                        select 'UNDONE', u.undone_at, u.undone_by, s.kind, '', 2
                        from doubt_settlement_undo u join doubt_settlement s on s.id = u.settlement_id
                        where s.doubt_id = :id
                        order by at, rank
                        """)
                .param("id", id)
                .query((row, number) -> new DoubtEvent(
                        row.getString("what"),
                        EvidenceColumns.instant(row, "at"),
                        row.getString("by"),
                        row.getString("kind") == null ? null : SettlementKind.valueOf(row.getString("kind")),
                        row.getString("reason")))
                .list();
    }

    private static JdbcClient.StatementSpec with(DoubtFilter filter, Eyes eyes, JdbcClient.StatementSpec sql) {
        return sql.param("kind", name(filter.kind()))
                .param("indicator", filter.indicatorId() == null ? 0 : filter.indicatorId())
                .param("area", filter.areaId() == null ? 0 : filter.areaId())
                .param("state", name(filter.state()))
                .param("staff", eyes.staff())
                .param("hidden", array(eyes.hidden()));
    }

    private static String name(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }

    private static Long[] array(Collection<Long> ids) {
        return ids.toArray(Long[]::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    }

    private Doubt doubt(ResultSet row, int number) throws SQLException {
        DoubtContent content = json.readValue(row.getString("content"), DoubtContent.class);
        long settlement = row.getLong("settlement_id");
        boolean unsettled = row.wasNull();
        return new Doubt(
                row.getLong("id"),
                DoubtKind.valueOf(row.getString("kind")),
                row.getLong("indicator_id"),
                row.getLong("area_id"),
                new Period(
                        Period.Kind.valueOf(row.getString("period_kind")),
                        row.getObject("period_from", LocalDate.class),
                        row.getObject("period_to", LocalDate.class)),
                DoubtState.valueOf(row.getString("state")),
                row.getBigDecimal("off"),
                row.getBigDecimal("weight"),
                content.figures(),
                content.readings(),
                EvidenceColumns.instant(row, "first_seen"),
                EvidenceColumns.instant(row, "last_seen"),
                unsettled
                        ? null
                        : new Settlement(
                                settlement,
                                SettlementKind.valueOf(row.getString("settlement_kind")),
                                row.getString("reason"),
                                row.getString("settled_by"),
                                EvidenceColumns.instant(row, "settled_at")));
    }
}

package vn.theo.indicator.load;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.Vintage;
import vn.theo.indicator.grid.SentArray;
import vn.theo.kernel.Period;

/** The series of loaded tables: what is recorded of them, and one more load beside the earlier ones. */
@Repository
class FigureLoads {
    private final JdbcClient jdbc;
    private final DataSource dataSource;

    FigureLoads(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /** Lets one load at a time write, until the transaction ends; reading goes on. */
    void waitForTurn() {
        jdbc.sql("select count(*) from (select pg_advisory_xact_lock(hashtext('figure_load'))) turn")
                .query(Long.class)
                .single();
    }

    /** The ids of the recorded series of some indicators. */
    Map<SeriesKey, Integer> findSeries(Collection<Long> indicatorIds) {
        Map<SeriesKey, Integer> known = new HashMap<>();
        jdbc.sql("""
                        select s.id, s.indicator_id, s.area_id, s.period_kind, s.vintage, s.unit, s.price_basis, f.name
                        from series s join figure_source f on f.id = s.source_id
                        where s.indicator_id = any(:ids)
                        """).param("ids", indicatorIds.toArray(Long[]::new)).query(row -> {
            known.put(
                    new SeriesKey(
                            row.getLong("indicator_id"),
                            row.getLong("area_id"),
                            Period.Kind.valueOf(row.getString("period_kind")),
                            Vintage.valueOf(row.getString("vintage")),
                            row.getString("unit"),
                            PriceBasis.valueOf(row.getString("price_basis")),
                            row.getString("name")),
                    row.getInt("id"));
        });
        return known;
    }

    /** Told of every recorded value, those known earlier first. */
    interface Recorded {
        void value(int seriesId, long start, long end, long amount, int scale);
    }

    /** Goes through the recorded values of some indicators that were known at a moment. */
    void eachValue(Collection<Long> indicatorIds, Instant knownOn, Recorded recorded) {
        jdbc.sql("""
                        select p.series_id, p.scale, array_send(p.starts) as starts, array_send(p.ends) as ends,
                               array_send(p.amounts) as amounts
                        from series s
                        join series_part p on p.series_id = s.id
                        join figure_load l on l.id = p.load_id
                        where s.indicator_id = any(:ids) and l.known_from <= :moment
                          and not exists (
                              select from figure_load_retraction r where r.load_id = l.id)
                        order by l.known_from, l.id
                        """)
                .param("ids", indicatorIds.toArray(Long[]::new))
                .param("moment", OffsetDateTime.ofInstant(knownOn, ZoneOffset.UTC))
                .query(row -> {
                    int id = row.getInt("series_id");
                    int scale = row.getInt("scale");
                    long[] starts = SentArray.days(row.getBytes("starts"));
                    long[] ends = SentArray.days(row.getBytes("ends"));
                    long[] amounts = SentArray.bigints(row.getBytes("amounts"), PendingValues.NONE);
                    for (int i = 0; i < amounts.length; i++) {
                        recorded.value(id, starts[i], ends[i], amounts[i], scale);
                    }
                });
    }

    /** Told of every single observation that stands. */
    interface Observed {
        void value(SeriesKey key, LocalDate from, LocalDate to, BigDecimal value);
    }

    /** Goes through the single observations of some indicators that were known at a moment and stand. */
    void eachObservation(Collection<Long> indicatorIds, Instant knownOn, Observed observed) {
        jdbc.sql("""
                        select o.indicator_id, o.area_id, o.period_kind, o.vintage, o.unit, o.price_basis, o.source,
                               o.period_from, o.period_to, o.value
                        from observation_known_on(:moment) o
                        where o.indicator_id = any(:ids)
                        """)
                .param("ids", indicatorIds.toArray(Long[]::new))
                .param("moment", OffsetDateTime.ofInstant(knownOn, ZoneOffset.UTC))
                .query(row -> {
                    observed.value(
                            new SeriesKey(
                                    row.getLong("indicator_id"),
                                    row.getLong("area_id"),
                                    Period.Kind.valueOf(row.getString("period_kind")),
                                    Vintage.valueOf(row.getString("vintage")),
                                    row.getString("unit"),
                                    PriceBasis.valueOf(row.getString("price_basis")),
                                    row.getString("source")),
                            row.getObject("period_from", LocalDate.class),
                            row.getObject("period_to", LocalDate.class),
                            row.getBigDecimal("value"));
                });
    }

    /** Notes a load and returns its id. */
    int add(LoadOptions options, String digest, Instant knownFrom, Instant now, LoadReport report) {
        return jdbc.sql("""
                        insert into figure_load (file_name, digest, known_from, loaded_by, loaded_at, row_count, added,
                                                 changed, unchanged, refused)
                        values (:fileName, :digest, :knownFrom, :by, :at, :rows, :added, :changed, :unchanged, :refused)
                        returning id
                        """)
                .param("fileName", options.fileName())
                .param("digest", digest)
                .param("knownFrom", OffsetDateTime.ofInstant(knownFrom, ZoneOffset.UTC))
                .param("by", options.by())
                .param("at", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("rows", report.rows())
                .param("added", report.added())
                .param("changed", report.changed())
                .param("unchanged", report.unchanged())
                .param("refused", report.refusedCount())
                .query(Integer.class)
                .single();
    }

    /** Gives fresh series their ids and writes them, in the order given; returns the first id, the others follow. */
    int addSeries(List<SeriesKey> fresh) {
        Map<String, Integer> sources = sources(fresh);
        int first = jdbc.sql("select setval('series_id_seq', nextval('series_id_seq') + :count - 1)")
                        .param("count", fresh.size())
                        .query(Integer.class)
                        .single()
                - fresh.size()
                + 1;
        try (CopyText copy =
                copyInto("series (id, indicator_id, area_id, period_kind, vintage, unit, price_basis, source_id)")) {
            for (int i = 0; i < fresh.size(); i++) {
                SeriesKey key = fresh.get(i);
                copy.number(first + i)
                        .tab()
                        .number(key.indicatorId())
                        .tab()
                        .number(key.areaId())
                        .tab();
                copy.text(key.periodKind().name())
                        .tab()
                        .text(key.vintage().name())
                        .tab()
                        .text(key.unit())
                        .tab();
                copy.text(key.priceBasis().name())
                        .tab()
                        .number(sources.getOrDefault(key.source(), 0))
                        .line();
            }
        }
        return first;
    }

    private Map<String, Integer> sources(List<SeriesKey> fresh) {
        String[] names = fresh.stream().map(SeriesKey::source).distinct().toArray(String[]::new);
        jdbc.sql("insert into figure_source (name) select unnest(:names::text[]) on conflict (name) do nothing")
                .param("names", names)
                .update();
        Map<String, Integer> ids = new HashMap<>();
        jdbc.sql("select id, name from figure_source where name = any(:names::text[])")
                .param("names", names)
                .query(row -> {
                    ids.put(row.getString("name"), row.getInt("id"));
                });
        return ids;
    }

    /** Writes the parts of a load; each line is one series with its values side by side. */
    CopyText copyParts() {
        return copyInto("series_part (series_id, load_id, scale, starts, ends, amounts, lines, bounds)");
    }

    /** Tells every reader that these indicators have new figures. */
    void noteWrites(Collection<Long> indicatorIds) {
        jdbc.sql("insert into indicator_write (indicator_id) select unnest(:ids::bigint[])")
                .param("ids", indicatorIds.toArray(Long[]::new))
                .update();
    }

    private CopyText copyInto(String target) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            return new CopyText(
                    connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + target + " from stdin"));
        } catch (SQLException cause) {
            throw new DataAccessResourceFailureException("The table could not be written", cause);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}

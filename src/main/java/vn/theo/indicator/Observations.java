package vn.theo.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.kernel.Bound;
import vn.theo.kernel.Period;
import vn.theo.site.NotFound;
import vn.theo.storage.EvidenceColumns;

/** What was observed, oldest period first. Retracted and superseded rows are left out of every list. */
@Repository
public class Observations {
    private static final String ORDER = " order by period_from, period_to, known_from, id";

    private final JdbcClient jdbc;

    Observations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Also finds superseded and retracted observations, so that old links keep working. */
    public Observation get(long id) {
        return jdbc.sql("select * from observation where id = :id")
                .param("id", id)
                .query(Observations::observation)
                .optional()
                .orElseThrow(() -> new NotFound("indicator.no-observation", String.valueOf(id)));
    }

    public List<Observation> listOf(long indicatorId, long areaId) {
        return jdbc.sql("""
            select * from observation_in_force
            where indicator_id = :indicator and area_id = :area
            """ + ORDER)
                .param("indicator", indicatorId)
                .param("area", areaId)
                .query(Observations::observation)
                .list();
    }

    /** As the record stood at that moment. */
    public List<Observation> listOf(long indicatorId, long areaId, Instant knownOn) {
        return jdbc.sql("""
            select * from observation_known_on(:knownOn)
            where indicator_id = :indicator and area_id = :area
            """ + ORDER)
                .param("indicator", indicatorId)
                .param("area", areaId)
                .param("knownOn", OffsetDateTime.ofInstant(knownOn, ZoneOffset.UTC))
                .query(Observations::observation)
                .list();
    }

    /** Everything ever recorded of one period, corrected and retracted rows too, in the order in which it became known. */
    public List<Observation> listEver(long indicatorId, long areaId, Period period) {
        return jdbc.sql("""
            select * from observation
            where indicator_id = :indicator and area_id = :area
              and period_kind = :kind and period_from = :from and period_to = :to
            order by known_from, id
            """)
                .param("indicator", indicatorId)
                .param("area", areaId)
                .param("kind", period.kind().name())
                .param("from", period.from())
                .param("to", period.to())
                .query(Observations::observation)
                .list();
    }

    /** The observations recorded one by one, without those of loaded tables, in the order in which they became known. */
    public List<Observation> listSingly(long indicatorId) {
        return jdbc.sql("select * from observation_in_force where indicator_id = :indicator order by known_from, id")
                .param("indicator", indicatorId)
                .query(Observations::observation)
                .list();
    }

    /** The same as the record stood at that moment. */
    public List<Observation> listSingly(long indicatorId, Instant knownOn) {
        return jdbc.sql("""
            select * from observation_known_on(:knownOn)
            where indicator_id = :indicator order by known_from, id
            """)
                .param("indicator", indicatorId)
                .param("knownOn", OffsetDateTime.ofInstant(knownOn, ZoneOffset.UTC))
                .query(Observations::observation)
                .list();
    }

    public List<Observation> listByIndicator(long indicatorId) {
        return jdbc.sql("select * from observation_in_force where indicator_id = :indicator" + ORDER)
                .param("indicator", indicatorId)
                .query(Observations::observation)
                .list();
    }

    /** The areas that have values of this indicator, those with the most first. */
    public List<Long> listAreaIds(long indicatorId) {
        return jdbc.sql("""
            select area_id from observation_in_force where indicator_id = :indicator
            group by area_id order by count(*) desc, area_id
            """)
                .param("indicator", indicatorId)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    /** The areas that have values of any indicator, those with the most first. */
    public List<Long> listAreaIds() {
        return jdbc.sql("""
            select area_id from observation_in_force
            group by area_id order by count(*) desc, area_id
            """).query((row, number) -> row.getLong(1)).list();
    }

    public List<Observation> listByArea(long areaId) {
        return jdbc.sql("select * from observation_in_force where area_id = :area" + ORDER)
                .param("area", areaId)
                .query(Observations::observation)
                .list();
    }

    public List<Observation> listByDocument(long documentId) {
        return jdbc.sql("select * from observation_in_force where document_id = :document order by span_start, id")
                .param("document", documentId)
                .query(Observations::observation)
                .list();
    }

    public List<Observation> listAll() {
        return jdbc.sql("select * from observation_in_force" + ORDER)
                .query(Observations::observation)
                .list();
    }

    static Observation observation(ResultSet row, int number) throws SQLException {
        return new Observation(
                row.getLong("id"),
                row.getLong("indicator_id"),
                row.getLong("area_id"),
                new Period(
                        Period.Kind.valueOf(row.getString("period_kind")),
                        row.getObject("period_from", LocalDate.class),
                        row.getObject("period_to", LocalDate.class)),
                row.getBigDecimal("value"),
                row.getString("unit"),
                Bound.valueOf(row.getString("bound")),
                Vintage.valueOf(row.getString("vintage")),
                PriceBasis.valueOf(row.getString("price_basis")),
                row.getString("source"),
                EvidenceColumns.find(row),
                row.getObject("known_from", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                row.getObject("supersedes", Long.class),
                row.getString("reliability") == null ? null : Reliability.valueOf(row.getString("reliability")),
                row.getString("note"));
    }
}

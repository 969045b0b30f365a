package vn.theo.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.kernel.Period;
import vn.theo.site.NotFound;
import vn.theo.storage.EvidenceColumns;

/** The targets of the resolutions. */
@Repository
public class Targets {
    private final JdbcClient jdbc;

    Targets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order recorded, which is the order of the resolution. */
    public List<Target> listByResolution(long resolutionId) {
        return jdbc.sql("select * from live_target where resolution_id = :id order by id")
                .param("id", resolutionId)
                .query(Targets::target)
                .list();
    }

    public List<Target> listAll() {
        return jdbc.sql("select * from live_target order by id")
                .query(Targets::target)
                .list();
    }

    public List<Target> listByIndicator(long indicatorId) {
        return jdbc.sql("select * from live_target where indicator_id = :id order by period, id")
                .param("id", indicatorId)
                .query(Targets::target)
                .list();
    }

    public List<Target> listByArea(long areaId) {
        return jdbc.sql("select * from live_target where area_id = :id order by period, id")
                .param("id", areaId)
                .query(Targets::target)
                .list();
    }

    /**
     * The target with this number, also when it was superseded or taken back.
     *
     * @throws NotFound when there is none
     */
    public Target get(long id) {
        return jdbc.sql("select * from target where id = :id")
                .param("id", id)
                .query(Targets::target)
                .optional()
                .orElseThrow(() -> new NotFound("programme.target-not-found", id));
    }

    Target add(NewTarget target, String by, Instant at) {
        Period baselinePeriod = target.baselinePeriod();
        return jdbc.sql("""
            insert into target (resolution_id, indicator_id, area_id, period, value, highest, unit, comparator,
                baseline, baseline_period, source, supersedes, recorded_by, recorded_at,
                document_id, span_start, span_end, quote, confirmed_by, confirmed_at)
            values (:resolutionId, :indicatorId, :areaId, :period, :value, :highest, :unit, :comparator,
                :baseline, :baselinePeriod, :source, :supersedes, :by, :at,
                :documentId, :spanStart, :spanEnd, :quote, :confirmedBy, :confirmedAt)
            returning *
            """)
                .params(EvidenceColumns.parameters(target.evidence()))
                .param("resolutionId", target.resolutionId())
                .param("indicatorId", target.indicatorId())
                .param("areaId", target.areaId())
                .param("period", target.period().text())
                .param("value", target.value())
                .param("highest", target.highest())
                .param("unit", target.unit())
                .param("comparator", target.comparator().name())
                .param("baseline", target.baseline())
                .param("baselinePeriod", baselinePeriod == null ? null : baselinePeriod.text())
                .param("source", target.source())
                .param("supersedes", target.supersedes())
                .param("by", by)
                .param("at", EvidenceColumns.timestamp(at))
                .query(Targets::target)
                .single();
    }

    void retract(long targetId, String by, String reason, Instant at) {
        jdbc.sql("""
            insert into target_retraction (record_id, by, at, reason)
            values (:id, :by, :at, :reason) on conflict do nothing
            """)
                .param("id", targetId)
                .param("by", by)
                .param("at", EvidenceColumns.timestamp(at))
                .param("reason", reason)
                .update();
    }

    private static Target target(ResultSet row, int number) throws SQLException {
        return new Target(
                row.getLong("id"),
                row.getLong("resolution_id"),
                row.getLong("indicator_id"),
                row.getLong("area_id"),
                Period.of(row.getString("period")),
                row.getBigDecimal("value"),
                row.getString("unit"),
                TargetComparator.valueOf(row.getString("comparator")),
                row.getBigDecimal("highest"),
                row.getBigDecimal("baseline"),
                period(row.getString("baseline_period")),
                row.getString("source"),
                EvidenceColumns.find(row));
    }

    private static @Nullable Period period(@Nullable String text) {
        return text == null ? null : Period.of(text);
    }
}

package vn.theo.check;

import java.sql.Types;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.indicator.Observation;
import vn.theo.indicator.Observations;
import vn.theo.site.Refusal;
import vn.theo.storage.EvidenceColumns;

/** Adds claims to the record or retracts them with a reason. */
@Repository
public class RecordClaim {
    private final JdbcClient jdbc;
    private final Observations observations;
    private final Clock clock;

    RecordClaim(JdbcClient jdbc, Observations observations, Clock clock) {
        this.jdbc = jdbc;
        this.observations = observations;
        this.clock = clock;
    }

    /**
     * Records one claim.
     *
     * @throws Refusal when it is no percentage, has no source, or its level belongs to another indicator; nothing is
     *     stored then
     */
    @Transactional
    public Claim record(NewClaim draft) {
        examine(draft);
        return jdbc.sql("""
                        insert into claim (indicator_id, area_id, period_kind, period_from, period_to, kind, value, unit,
                            base, level_observation_id, source, document_id, span_start, span_end, quote, confirmed_by,
                            confirmed_at, recorded_by, recorded_at)
                        values (:indicator, :area, :periodKind, :periodFrom, :periodTo, :kind, :value, :unit,
                            :base, :level, :source, :documentId, :spanStart, :spanEnd, :quote, :confirmedBy,
                            :confirmedAt, :recordedBy, :recordedAt)
                        returning *
                        """)
                .param("indicator", draft.indicatorId())
                .param("area", draft.areaId())
                .param("periodKind", draft.period().kind().name())
                .param("periodFrom", draft.period().from())
                .param("periodTo", draft.period().to())
                .param("kind", draft.kind().name())
                .param("value", draft.value())
                .param("unit", draft.unit())
                .param("base", draft.base())
                .param("level", draft.levelObservationId(), Types.BIGINT)
                .param("source", draft.source())
                .params(EvidenceColumns.parameters(draft.evidence()))
                .param("recordedBy", draft.recordedBy())
                .param("recordedAt", EvidenceColumns.timestamp(clock.instant()))
                .query(Claims::claim)
                .single();
    }

    /**
     * Takes a claim out of the record; the row stays, with who retracted it and why.
     *
     * @throws Refusal when it is already out
     */
    @Transactional
    public void retract(long claimId, String by, String reason) {
        if (reason.isBlank()) {
            throw new Refusal("check.refused.reason");
        }
        int rows = jdbc.sql("""
                        insert into claim_retraction (claim_id, retracted_by, retracted_at, reason)
                        select id, :by, :at, :reason from claim_in_force where id = :id
                        """)
                .param("id", claimId)
                .param("by", by)
                .param("at", EvidenceColumns.timestamp(clock.instant()))
                .param("reason", reason)
                .update();
        if (rows == 0) {
            throw new Refusal("check.refused.retracted", String.valueOf(claimId));
        }
    }

    private void examine(NewClaim draft) {
        if (!draft.unit().strip().startsWith("%")) {
            throw new Refusal("check.refused.unit", draft.unit());
        }
        if (draft.source().isBlank()) {
            throw new Refusal("check.refused.source");
        }
        if (draft.levelObservationId() != null) {
            Observation level = observations.get(draft.levelObservationId());
            if (level.indicatorId() != draft.indicatorId() || level.areaId() != draft.areaId()) {
                throw new Refusal("check.refused.level", String.valueOf(level.id()));
            }
        }
    }
}

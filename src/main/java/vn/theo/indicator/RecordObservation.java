package vn.theo.indicator;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.kernel.Period;
import vn.theo.site.Refusal;
import vn.theo.storage.EvidenceColumns;
import vn.theo.territory.Area;
import vn.theo.territory.Areas;

/** Adds observations to the record, corrects them by a new one, or retracts them with a reason. */
@Repository
public class RecordObservation {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final JdbcClient jdbc;
    private final Indicators indicators;
    private final Areas areas;
    private final Clock clock;

    RecordObservation(JdbcClient jdbc, Indicators indicators, Areas areas, Clock clock) {
        this.jdbc = jdbc;
        this.indicators = indicators;
        this.areas = areas;
        this.clock = clock;
    }

    /**
     * Records one value.
     *
     * @throws Refusal when unit, period or source do not suit the indicator; nothing is stored then
     */
    @Transactional
    public Observation record(NewObservation draft) {
        return record(draft, indicators.get(draft.indicatorId()), areas.get(draft.areaId()));
    }

    /** Records one row of a table; a refusal names its line. */
    Observation recordRow(int line, NewObservation draft, Indicator indicator, Area area) {
        problem(draft, indicator, area).ifPresent(problem -> {
            throw new Refusal("indicator.refused.row", String.valueOf(line), problem);
        });
        return record(draft, indicator, area);
    }

    private Observation record(NewObservation draft, Indicator indicator, Area area) {
        problem(draft, indicator, area).ifPresent(problem -> {
            throw new Refusal("indicator.refused", problem);
        });
        return jdbc.sql("""
                        insert into observation (indicator_id, area_id, period_kind, period_from, period_to, value, unit,
                            bound, vintage, price_basis, source, reliability, note, document_id, span_start, span_end,
                            quote, confirmed_by, confirmed_at, known_from, recorded_by, supersedes)
                        values (:indicator, :area, :periodKind, :periodFrom, :periodTo, :value, :unit,
                            :bound, :vintage, :priceBasis, :source, :reliability, :note, :documentId, :spanStart, :spanEnd,
                            :quote, :confirmedBy, :confirmedAt, :knownFrom, :recordedBy, :supersedes)
                        returning *
                        """)
                .param("indicator", draft.indicatorId())
                .param("area", draft.areaId())
                .param("periodKind", draft.period().kind().name())
                .param("periodFrom", draft.period().from())
                .param("periodTo", draft.period().to())
                .param("value", draft.value())
                .param("unit", draft.unit())
                .param("bound", draft.bound().name())
                .param("vintage", draft.vintage().name())
                .param("priceBasis", draft.priceBasis().name())
                .param("source", draft.source())
                .param(
                        "reliability",
                        draft.reliability() == null ? null : draft.reliability().name())
                .param("note", draft.note())
                .params(EvidenceColumns.parameters(draft.evidence()))
                .param(
                        "knownFrom",
                        EvidenceColumns.timestamp(draft.knownFrom() == null ? clock.instant() : draft.knownFrom()))
                .param("recordedBy", draft.recordedBy())
                .param("supersedes", draft.supersedes(), Types.BIGINT)
                .query(Observations::observation)
                .single();
    }

    /**
     * Takes an observation out of the record; the row stays, with who retracted it and why.
     *
     * @throws Refusal when it is already out or a later correction stands
     */
    @Transactional
    public void retract(long observationId, String by, String reason) {
        if (reason.isBlank()) {
            throw new Refusal("indicator.refused.reason");
        }
        int rows = jdbc.sql("""
                        insert into observation_retraction (observation_id, retracted_by, retracted_at, reason)
                        select id, :by, :at, :reason from observation_in_force where id = :id
                        """)
                .param("id", observationId)
                .param("by", by)
                .param("at", EvidenceColumns.timestamp(clock.instant()))
                .param("reason", reason)
                .update();
        if (rows == 0) {
            throw new Refusal("indicator.refused.retracted", String.valueOf(observationId));
        }
    }

    /** What keeps a draft out of the record, as a text with its arguments. */
    private static Optional<DefaultMessageSourceResolvable> problem(
            NewObservation draft, Indicator indicator, Area area) {
        LocalDate last = area.validTo();
        if (!Unit.of(draft.unit()).isCompatibleWith(Unit.of(indicator.unit()))) {
            return problem("indicator.refused.unit", draft.unit(), indicator.name(), indicator.unit());
        }
        if (indicator.kind() == IndicatorKind.STOCK && draft.period().kind() == Period.Kind.YEARS) {
            return problem(
                    "indicator.refused.stock",
                    indicator.name(),
                    draft.period().text(),
                    String.valueOf(draft.period().to().getYear()));
        }
        if (last != null && draft.period().from().isAfter(last)) {
            return problem(
                    "indicator.refused.area",
                    area.name(),
                    area.code(),
                    DAY.format(last),
                    draft.period().text());
        }
        return draft.source().isBlank() ? problem("indicator.refused.source") : Optional.empty();
    }

    private static Optional<DefaultMessageSourceResolvable> problem(String key, Object... arguments) {
        return Optional.of(new DefaultMessageSourceResolvable(new String[] {key}, arguments));
    }
}

package vn.theo.indicator;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.kernel.Evidence;
import vn.theo.kernel.Period;
import vn.theo.site.Refusal;
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

    Observation record(NewObservation draft, Indicator indicator, Area area) {
        examine(draft, indicator, area);
        Evidence evidence = draft.evidence();
        return jdbc.sql("""
                        insert into observation (indicator_id, area_id, period_kind, period_from, period_to, value, unit,
                            bound, vintage, price_basis, source, reliability, note, document_id, span_start, span_end,
                            quote, confirmed_by, confirmed_at, known_from, recorded_by, supersedes)
                        values (:indicator, :area, :periodKind, :periodFrom, :periodTo, :value, :unit,
                            :bound, :vintage, :priceBasis, :source, :reliability, :note, :document, :start, :end,
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
                .param("document", evidence == null ? null : evidence.quote().documentId(), Types.BIGINT)
                .param(
                        "start",
                        evidence == null ? null : evidence.quote().span().start(),
                        Types.INTEGER)
                .param("end", evidence == null ? null : evidence.quote().span().end(), Types.INTEGER)
                .param("quote", evidence == null ? null : evidence.quote().text())
                .param("confirmedBy", evidence == null ? null : evidence.confirmedBy())
                .param(
                        "confirmedAt",
                        evidence == null ? null : utc(evidence.confirmedAt()),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("knownFrom", utc(draft.knownFrom() == null ? clock.instant() : draft.knownFrom()))
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
            throw new Refusal("Hãy ghi lý do rút số liệu.");
        }
        int rows = jdbc.sql("""
                        insert into observation_retraction (observation_id, retracted_by, retracted_at, reason)
                        select id, :by, :at, :reason from observation_in_force where id = :id
                        """)
                .param("id", observationId)
                .param("by", by)
                .param("at", utc(clock.instant()))
                .param("reason", reason)
                .update();
        if (rows == 0) {
            throw new Refusal("Số liệu số " + observationId
                    + " đã được rút hoặc đã có bản sửa thay thế; hãy mở lại trang và chọn bản mới nhất.");
        }
    }

    private static void examine(NewObservation draft, Indicator indicator, Area area) {
        if (!Unit.of(draft.unit()).isCompatibleWith(Unit.of(indicator.unit()))) {
            throw new Refusal("Đơn vị '" + draft.unit() + "' không đổi được sang đơn vị của chỉ tiêu “"
                    + indicator.name() + "” (" + indicator.unit() + "). Hãy sửa đơn vị hoặc chọn chỉ tiêu khác.");
        }
        if (indicator.kind() == IndicatorKind.STOCK && draft.period().kind() == Period.Kind.YEARS) {
            throw new Refusal("“" + indicator.name() + "” là số tại một thời điểm, không cộng dồn qua nhiều năm ("
                    + draft.period().text() + "). Hãy ghi năm hoặc ngày của số liệu, ví dụ "
                    + draft.period().to().getYear() + ".");
        }
        if (area.validTo() != null && draft.period().from().isAfter(area.validTo())) {
            throw new Refusal("Địa bàn “" + area.name() + "” (mã " + area.code() + ") không còn sau ngày "
                    + DAY.format(area.validTo()) + ", nhưng kỳ số liệu là "
                    + draft.period().text()
                    + ". Hãy chọn địa bàn tiếp nhận hoặc sửa kỳ.");
        }
        if (draft.source().isBlank()) {
            throw new Refusal("Thiếu nguồn của số liệu. Hãy ghi tên văn bản, báo cáo hoặc địa chỉ đã nêu con số này.");
        }
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

package vn.theo.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.kernel.Evidence;
import vn.theo.kernel.Period;
import vn.theo.kernel.Quote;
import vn.theo.kernel.Span;
import vn.theo.site.Refusal;
import vn.theo.site.Texts;
import vn.theo.territory.Areas;

@TheoTest
@Transactional
class RecordObservationTest {
    private static final Evidence EVIDENCE = new Evidence(
            new Quote(7, new Span(10, 24), "34.087 tỷ đồng"), "office", Instant.parse("2026-01-02T03:04:05Z"));

    @Autowired
    Indicators indicators;

    @Autowired
    Observations observations;

    @Autowired
    RecordObservation recordObservation;

    @Autowired
    Areas areas;

    @Autowired
    MessageSource messages;

    Indicator output;
    Indicator villages;

    @BeforeEach
    void define() {
        output = indicators.define(NewIndicator.of("Giá trị làm ra", "tỷ đồng", IndicatorKind.FLOW, "thử"));
        villages = indicators.define(NewIndicator.of("Số làng", "làng", IndicatorKind.STOCK, "thử"));
    }

    @Test
    void a_value_keeps_its_words_and_is_found_by_their_document() {
        Observation observation = recordObservation.record(draft(output, "2006/2010", "34087", "tỷ đồng"));

        assertThat(observations.get(observation.id())).isEqualTo(observation);
        assertThat(observation.evidence()).isEqualTo(EVIDENCE);
        assertThat(observations.listByDocument(7)).containsExactly(observation);
        assertThat(observation.valueIn("nghìn tỷ đồng")).isEqualByComparingTo("34.087");
    }

    @Test
    void a_correction_hides_the_old_value_which_stays_readable_as_it_was_known() {
        Observation first = recordObservation.record(
                draft(output, "2010", "9", "tỷ đồng").withKnownFrom(Instant.parse("2011-01-01T00:00:00Z")));
        Observation second = recordObservation.record(draft(output, "2010", "10", "tỷ đồng")
                .withKnownFrom(Instant.parse("2012-01-01T00:00:00Z"))
                .withSupersedes(first.id()));

        assertThat(observations.listOf(output.id(), areas.home().id())).containsExactly(second);
        assertThat(observations.listOf(output.id(), areas.home().id(), Instant.parse("2011-06-01T00:00:00Z")))
                .containsExactly(first);
        assertThat(observations.get(first.id())).isEqualTo(first);
    }

    @Test
    void a_retracted_correction_brings_the_old_value_back() {
        Observation first = recordObservation.record(draft(output, "2010", "9", "tỷ đồng"));
        Observation second =
                recordObservation.record(draft(output, "2010", "10", "tỷ đồng").withSupersedes(first.id()));

        recordObservation.retract(second.id(), "office", "nhập nhầm");

        assertThat(observations.listOf(output.id(), areas.home().id())).containsExactly(first);
        assertThatThrownBy(() -> recordObservation.retract(second.id(), "office", "lần nữa"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.in(texts())).contains("đã được rút"));
    }

    @Test
    void a_unit_of_another_dimension_is_refused_with_advice() {
        assertThatThrownBy(() -> recordObservation.record(draft(output, "2010", "9", "triệu USD")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.in(texts()))
                                .contains("“triệu USD”", "tỷ đồng", "chọn chỉ tiêu khác"));
        assertThat(observations.listAll()).isEmpty();
    }

    @Test
    void a_count_at_a_moment_has_no_sum_over_years() {
        assertThatThrownBy(() -> recordObservation.record(draft(villages, "2006/2010", "9", "làng")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.in(texts())).contains("tại một thời điểm", "2010"));
    }

    @Test
    void units_are_the_same_however_they_are_printed() {
        assertThat(Unit.of("tỉ đồng")).isEqualTo(Unit.of("Tỷ  đồng")).isEqualTo(Unit.of("tỷ"));
        assertThat(Unit.of("nghìn tỷ đồng").convert(new BigDecimal("1.5"), Unit.of("triệu đồng")))
                .isEqualByComparingTo("1500000");
        assertThat(Unit.of("triệu USD").isCompatibleWith(Unit.of("tỷ đô la Mỹ")))
                .isTrue();
        assertThat(Unit.of("làng").isCompatibleWith(Unit.of("khu"))).isFalse();
        assertThat(Unit.of("%/năm").isCompatibleWith(Unit.of("%"))).isTrue();
        assertThat(Unit.of("km²").convert(BigDecimal.ONE, Unit.of("ha"))).isEqualByComparingTo("100");
    }

    private Texts texts() {
        return new Texts(messages, Texts.VIETNAMESE);
    }

    private NewObservation draft(Indicator indicator, String period, String value, String unit) {
        return NewObservation.stated(
                indicator.id(),
                areas.home().id(),
                Period.of(period),
                new BigDecimal(value),
                unit,
                "Văn bản thử",
                EVIDENCE,
                "office");
    }
}

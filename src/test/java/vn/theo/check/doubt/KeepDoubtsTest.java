package vn.theo.check.doubt;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.check.SampleClaims;
import vn.theo.check.rule.DoubtKind;
import vn.theo.check.rule.Fit;
import vn.theo.check.rule.Reading;
import vn.theo.check.watch.CheckIndicators;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.NewObservation;
import vn.theo.indicator.Observation;
import vn.theo.indicator.Observations;
import vn.theo.indicator.RecordObservation;
import vn.theo.indicator.SampleFigures;
import vn.theo.kernel.Period;
import vn.theo.site.NotFound;
import vn.theo.site.Refusal;
import vn.theo.territory.Areas;
import vn.theo.territory.SampleAreas;

@TheoTest
@Transactional
class KeepDoubtsTest {
    private static final Doubts.Eyes STAFF = new Doubts.Eyes(true, Set.of(), Set.of());

    @Autowired
    SampleAreas sampleAreas;

    @Autowired
    SampleFigures sampleFigures;

    @Autowired
    SampleClaims sampleClaims;

    @Autowired
    Indicators indicators;

    @Autowired
    Areas areas;

    @Autowired
    Observations observations;

    @Autowired
    RecordObservation recordObservation;

    @Autowired
    CheckIndicators check;

    @Autowired
    Doubts doubts;

    @Autowired
    SettleDoubt settle;

    @BeforeEach
    void load() {
        sampleAreas.load();
        sampleFigures.load("sample");
        sampleClaims.load("sample");
        check.checkDue();
    }

    @Test
    void the_sample_has_its_known_doubts_the_heaviest_first() {
        List<Doubt> open = doubts.listAll(DoubtFilter.OPEN, STAFF);

        assertThat(open).isSortedAccordingTo((one, other) -> other.weight().compareTo(one.weight()));
        assertThat(open).hasSize(doubts.countOpen());
        assertThat(open)
                .filteredOn(doubt -> doubt.kind() == DoubtKind.LEVEL_BREAK)
                .singleElement()
                .satisfies(misprint -> {
                    Figure value = misprint.find(FigureRole.VALUE).orElseThrow();
                    assertThat(value.value()).isEqualByComparingTo("1015");
                    assertThat(value.observationId()).isNotNull();
                    assertThat(value.source()).isNotEmpty();
                    assertThat(misprint.readings())
                            .filteredOn(reading -> reading.reading() == Reading.POINT_MOVED)
                            .singleElement()
                            .satisfies(moved -> {
                                assertThat(moved.fit()).isEqualTo(Fit.FITS);
                                assertThat(requireNonNull(moved.recorded()).value())
                                        .isEqualByComparingTo("10150");
                            });
                });
        assertThat(open)
                .filteredOn(doubt -> doubt.kind() == DoubtKind.TWO_SOURCES)
                .hasSize(4);
        assertThat(open).extracting(Doubt::kind).contains(DoubtKind.REVISION, DoubtKind.AVERAGE_METHOD);
        assertThat(open).extracting(Doubt::kind).doesNotContain(DoubtKind.PARTS);
    }

    @Test
    void checking_again_adds_nothing_and_what_was_not_written_to_is_not_checked() {
        Doubt before = revision();

        assertThat(check.checkDue()).isZero();

        assertThat(doubts.listHistory(before.id())).extracting(DoubtEvent::what).containsExactly("FOUND");
    }

    @Test
    void a_settled_doubt_is_not_open_until_it_is_taken_back() {
        Doubt doubt = revision();
        int open = doubts.countOpen();

        long settlement = settle.settle(
                doubt.id(),
                settle.fingerprint(doubt.id()),
                SettlementKind.RIGHT_AS_STATED,
                "Số 2023 đã tính lại",
                "Lan");

        Doubt settled = doubts.get(doubt.id(), STAFF);
        assertThat(settled.state()).isEqualTo(DoubtState.SETTLED);
        assertThat(requireNonNull(settled.settlement()).reason()).isEqualTo("Số 2023 đã tính lại");
        assertThat(doubts.countOpen()).isEqualTo(open - 1);

        assertThat(settle.undo(settlement, "Lan")).isEqualTo(doubt.id());
        assertThat(doubts.get(doubt.id(), STAFF).state()).isEqualTo(DoubtState.OPEN);
        assertThat(doubts.listHistory(doubt.id()))
                .extracting(DoubtEvent::what)
                .containsExactly("FOUND", "SETTLED", "UNDONE");
        assertThatThrownBy(() -> settle.undo(settlement, "Lan")).isInstanceOf(Refusal.class);
    }

    @Test
    void settling_needs_a_reason_and_the_figures_that_were_seen_and_happens_once() {
        Doubt doubt = revision();
        String seen = settle.fingerprint(doubt.id());

        assertThatThrownBy(() -> settle.settle(doubt.id(), seen, SettlementKind.ROUNDING, "  ", "Lan"))
                .isInstanceOf(Refusal.class)
                .hasMessage("check.settle.refused.reason");
        assertThatThrownBy(() -> settle.settle(doubt.id(), "khác", SettlementKind.ROUNDING, "lý do", "Lan"))
                .isInstanceOf(Refusal.class)
                .hasMessage("check.settle.refused.changed");
        settle.settle(doubt.id(), seen, SettlementKind.ROUNDING, "lý do", "Lan");
        assertThatThrownBy(() -> settle.settle(doubt.id(), seen, SettlementKind.ROUNDING, "lý do", "Hoa"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_settled_doubt_returns_when_its_figures_change_and_goes_when_they_agree() {
        Doubt doubt = revision();
        settle.settle(
                doubt.id(), settle.fingerprint(doubt.id()), SettlementKind.DIFFERENT_DEFINITION, "khác gốc giá", "Lan");
        Observation base = observations.get(
                requireNonNull(doubt.find(FigureRole.RECORDED).orElseThrow().observationId()));

        Observation changed = correct(base, base.value().add(new BigDecimal("5000")));
        check.checkDue();

        Doubt again = doubts.get(doubt.id(), STAFF);
        assertThat(again.state()).isEqualTo(DoubtState.OPEN);
        assertThat(again.settlement()).isNull();

        correct(changed, again.readings().getFirst().implied().value().setScale(0, java.math.RoundingMode.HALF_UP));
        check.checkDue();

        assertThat(doubts.get(doubt.id(), STAFF).state()).isEqualTo(DoubtState.GONE);
        assertThat(doubts.listHistory(doubt.id()))
                .extracting(DoubtEvent::what)
                .containsExactlyInAnyOrder("FOUND", "SETTLED", "CHANGED", "GONE");
    }

    @Test
    void a_wrong_figure_waits_for_its_correction() {
        Doubt doubt = revision();
        settle.settle(doubt.id(), settle.fingerprint(doubt.id()), SettlementKind.WRONG_FIGURE, "in sai", "Lan");

        assertThat(doubts.get(doubt.id(), STAFF).state()).isEqualTo(DoubtState.CORRECTING);
        assertThat(doubts.countByState(DoubtFilter.OPEN, STAFF)).containsEntry(DoubtState.CORRECTING, 1);
    }

    @Test
    void two_sources_hold_a_figure_back_until_settled() {
        Doubt doubt = doubts.listAll(new DoubtFilter(DoubtKind.TWO_SOURCES, null, null, DoubtState.OPEN), STAFF)
                .getFirst();
        long value = requireNonNull(doubt.find(FigureRole.ONE).orElseThrow().observationId());

        assertThat(doubts.listByObservation(Set.of(value)).get(value)).anyMatch(Doubt::holdsBack);

        settle.settle(
                doubt.id(), settle.fingerprint(doubt.id()), SettlementKind.DIFFERENT_DEFINITION, "khác kỳ chốt", "Lan");
        assertThat(doubts.listByObservation(Set.of(value)).getOrDefault(value, List.of()))
                .noneMatch(other -> other.id() == doubt.id());
    }

    @Test
    void a_doubt_about_words_of_a_closed_document_is_for_staff() {
        Indicator output = indicators.findBySlug("gtsx-tong").orElseThrow();
        Doubts.Eyes everyone = new Doubts.Eyes(false, Set.of(7L), Set.of());
        long area =
                areas.findByCode("34", LocalDate.of(2025, 6, 30)).orElseThrow().id();
        for (int i = 0; i < 2; i++) {
            recordObservation.record(NewObservation.stated(
                    output.id(),
                    area,
                    Period.of("2001"),
                    BigDecimal.valueOf(100 + i * 50L),
                    "tỷ đồng",
                    "Văn bản " + i,
                    new vn.theo.kernel.Evidence(
                            new vn.theo.kernel.Quote(7, new vn.theo.kernel.Span(0, 5), "một trăm"),
                            "Lan",
                            java.time.Instant.parse("2026-01-02T03:04:05Z")),
                    "Lan"));
        }
        check.checkDue();
        DoubtFilter here = new DoubtFilter(DoubtKind.TWO_SOURCES, output.id(), area, DoubtState.OPEN);

        Doubt closed = doubts.listAll(here, STAFF).stream()
                .filter(doubt -> doubt.period().equals(Period.of("2001")))
                .findFirst()
                .orElseThrow();
        assertThat(doubts.listAll(here, everyone))
                .noneMatch(doubt -> doubt.period().equals(Period.of("2001")));
        assertThat(doubts.hidden(document -> false)).contains(7L);
        assertThatThrownBy(() -> doubts.get(closed.id(), everyone)).isInstanceOf(NotFound.class);
    }

    private Observation correct(Observation wrong, BigDecimal value) {
        return recordObservation.record(NewObservation.stated(
                        wrong.indicatorId(),
                        wrong.areaId(),
                        wrong.period(),
                        value,
                        wrong.unit(),
                        wrong.source(),
                        wrong.evidence(),
                        "Lan")
                .withVintage(wrong.vintage())
                .withPriceBasis(wrong.priceBasis())
                .withSupersedes(wrong.id()));
    }

    private Doubt revision() {
        Indicator output = indicators.findBySlug("gtsx-tong").orElseThrow();
        return doubts.listAll(DoubtFilter.OPEN, STAFF).stream()
                .filter(doubt -> doubt.indicatorId() == output.id()
                        && (doubt.kind() == DoubtKind.REVISION || doubt.kind() == DoubtKind.GROWTH))
                .findFirst()
                .orElseThrow();
    }
}

package vn.theo.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.check.doubt.DoubtFilter;
import vn.theo.check.doubt.Doubts;
import vn.theo.check.rule.DoubtKind;
import vn.theo.check.rule.Fit;
import vn.theo.check.rule.Reading;
import vn.theo.check.watch.CheckIndicators;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.NewObservation;
import vn.theo.indicator.Observation;
import vn.theo.indicator.RecordObservation;
import vn.theo.indicator.SampleFigures;
import vn.theo.kernel.Evidence;
import vn.theo.kernel.Period;
import vn.theo.kernel.Quote;
import vn.theo.kernel.Span;
import vn.theo.site.Refusal;
import vn.theo.territory.Area;
import vn.theo.territory.Areas;
import vn.theo.territory.SampleAreas;

@TheoTest
@Transactional
class ChecksTest {
    private static final Evidence WORDS = new Evidence(
            new Quote(1, new Span(0, 20), "tăng bình quân năm"), "office", Instant.parse("2026-01-02T03:04:05Z"));

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
    RecordObservation recordObservation;

    @Autowired
    RecordClaim recordClaim;

    @Autowired
    Claims claims;

    @Autowired
    Checks checks;

    @Autowired
    CheckIndicators check;

    @Autowired
    Doubts doubts;

    @BeforeEach
    void load() {
        sampleAreas.load();
        sampleFigures.load("sample");
        sampleClaims.load("sample");
    }

    @Test
    void the_five_year_sum_fits_the_recorded_base_and_the_single_year_contradicts_it() {
        CheckResult result = checks.check(average("gtsx-cong-nghiep", "2006/2010", "34087", "tỷ đồng", "25.24"));

        assertThat(result.conclusion()).isEqualTo(Conclusion.ONE_READING_FITS);
        assertThat(result.isDoubt()).isTrue();
        Interpretation sum = reading(result, Reading.SUM_OVER_PERIOD);
        assertThat(sum.fit()).isEqualTo(Fit.FITS);
        assertThat(sum.impliedBase()).isCloseTo(new BigDecimal("3300.9"), within(new BigDecimal("0.1")));
        assertThat(sum.basePeriod()).isEqualTo(Period.ofYear(2005));
        assertThat(sum.deviationPercent()).isBetween(new BigDecimal("-0.3"), new BigDecimal("-0.2"));
        assertThat(sum.recorded()).isInstanceOfSatisfying(KnownFigure.WorkedBack.class, base -> {
            assertThat(base.value()).isCloseTo(new BigDecimal("3309.3"), within(new BigDecimal("0.05")));
            assertThat(base.level()).isEqualByComparingTo("4087");
            assertThat(base.source()).contains("tapchicongthuong.vn");
        });
        Interpretation year = reading(result, Reading.YEAR_VALUE);
        assertThat(year.fit()).isEqualTo(Fit.CONTRADICTS);
        assertThat(year.impliedBase()).isCloseTo(new BigDecimal("11063"), within(BigDecimal.ONE));
        assertThat(result.supported()).contains(sum);
    }

    @Test
    void the_reading_does_not_depend_on_the_period_a_person_gave_the_level() {
        CheckResult result = checks.check(average("gtsx-cong-nghiep", "2010", "34.087", "nghìn tỷ đồng", "25.24"));

        assertThat(reading(result, Reading.SUM_OVER_PERIOD).fit()).isEqualTo(Fit.FITS);
        assertThat(reading(result, Reading.YEAR_VALUE).fit()).isEqualTo(Fit.CONTRADICTS);
    }

    @Test
    void without_a_recorded_base_both_readings_stay_open() {
        CheckResult result = checks.check(average("kim-ngach-xuat-khau", "2006/2010", "1204", "triệu USD", "35.01"));

        assertThat(result.conclusion()).isEqualTo(Conclusion.NOTHING_TO_COMPARE);
        assertThat(result.isDoubt()).isFalse();
        Interpretation sum = reading(result, Reading.SUM_OVER_PERIOD);
        assertThat(sum.fit()).isEqualTo(Fit.UNKNOWN);
        assertThat(sum.impliedBase()).isCloseTo(new BigDecimal("89.6"), within(new BigDecimal("0.05")));
        assertThat(sum.impliedLast()).isCloseTo(new BigDecimal("401.8"), within(new BigDecimal("0.05")));
    }

    @Test
    void a_growth_rate_that_implies_another_base_than_recorded_is_a_silent_revision() {
        CheckResult output = checkOf("gtsx-tong", "34", "2024", ClaimKind.GROWTH);

        assertThat(output.conclusion()).isEqualTo(Conclusion.CONTRADICTED);
        Interpretation reading = reading(output, Reading.YEAR_BEFORE);
        assertThat(reading.impliedBase()).isCloseTo(new BigDecimal("196704"), within(BigDecimal.ONE));
        assertThat(reading.recorded()).isNotNull();
        assertThat(reading.deviationPercent()).isCloseTo(new BigDecimal("-3.1"), within(new BigDecimal("0.05")));

        CheckResult grdp = checkOf("grdp", "34", "2024", ClaimKind.GROWTH);
        assertThat(grdp.conclusion()).isEqualTo(Conclusion.CONTRADICTED);
        assertThat(checkOf("gdp-tinh", "34", "2007", ClaimKind.GROWTH).conclusion())
                .isEqualTo(Conclusion.SUPPORTED);
    }

    @Test
    void a_published_average_shows_by_which_method_it_was_made() {
        CheckResult result = checkOf("gtsx-cong-nghiep", "36", "2005/2009", ClaimKind.AVERAGE_GROWTH);

        assertThat(result.conclusion()).isEqualTo(Conclusion.ONE_READING_FITS);
        assertThat(reading(result, Reading.ARITHMETIC_MEAN).fit()).isEqualTo(Fit.FITS);
        assertThat(reading(result, Reading.GEOMETRIC_MEAN).fit()).isEqualTo(Fit.CONTRADICTS);
    }

    @Test
    void a_completion_rate_implies_a_plan_and_a_recorded_plan_confirms_it() {
        CheckResult before = checkOf("kim-ngach-xuat-khau", "33", "2018-01/2018-04", ClaimKind.PLAN_COMPLETION);
        assertThat(reading(before, Reading.PLAN).fit()).isEqualTo(Fit.UNKNOWN);

        Indicator exports = indicators.findBySlug("kim-ngach-xuat-khau").orElseThrow();
        recordObservation.record(NewObservation.stated(
                        exports.id(),
                        area("33").id(),
                        Period.ofYear(2018),
                        new BigDecimal("4.2"),
                        "tỷ USD",
                        "Kế hoạch thử",
                        null,
                        "office")
                .withVintage(vn.theo.indicator.Vintage.PLAN));

        CheckResult after = checkOf("kim-ngach-xuat-khau", "33", "2018-01/2018-04", ClaimKind.PLAN_COMPLETION);
        assertThat(reading(after, Reading.PLAN).fit()).isEqualTo(Fit.FITS);
    }

    @Test
    void a_retracted_claim_raises_no_doubt_any_more() {
        CheckResult output = checkOf("gtsx-tong", "34", "2024", ClaimKind.GROWTH);

        recordClaim.retract(output.claim().id(), "office", "đã đối chiếu lại");

        assertThat(claims.listByIndicator(output.indicator().id())).doesNotContain(output.claim());
        check.checkDue();
        assertThat(doubts.listAll(DoubtFilter.OPEN, new Doubts.Eyes(true, Set.of(), Set.of())))
                .noneMatch(
                        doubt -> doubt.indicatorId() == output.indicator().id() && doubt.kind() == DoubtKind.REVISION);
        assertThatThrownBy(() -> recordClaim.retract(output.claim().id(), "office", "lần nữa"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_claim_that_is_no_percentage_is_refused() {
        Indicator output = indicators.findBySlug("gtsx-tong").orElseThrow();
        assertThatThrownBy(() -> recordClaim.record(new NewClaim(
                        output.id(),
                        area("34").id(),
                        Period.ofYear(2010),
                        ClaimKind.GROWTH,
                        BigDecimal.TEN,
                        "tỷ đồng",
                        null,
                        null,
                        "nguồn",
                        null,
                        "office")))
                .isInstanceOf(Refusal.class)
                .hasMessage("check.refused.unit");
    }

    @Test
    void loading_twice_changes_nothing() {
        assertThat(sampleClaims.load("sample")).isZero();
    }

    private Claim average(String slug, String levelPeriod, String value, String unit, String rate) {
        Indicator indicator = indicators.findBySlug(slug).orElseThrow();
        Observation level = recordObservation.record(NewObservation.stated(
                indicator.id(),
                area("34").id(),
                Period.of(levelPeriod),
                new BigDecimal(value),
                unit,
                "Văn bản thử",
                WORDS,
                "office"));
        return recordClaim.record(new NewClaim(
                indicator.id(),
                area("34").id(),
                Period.of("2006/2010"),
                ClaimKind.AVERAGE_GROWTH,
                new BigDecimal(rate),
                "%/năm",
                null,
                level.id(),
                "Văn bản thử",
                WORDS,
                "office"));
    }

    private CheckResult checkOf(String slug, String code, String period, ClaimKind kind) {
        Indicator indicator = indicators.findBySlug(slug).orElseThrow();
        long area = area(code).id();
        return claims.listByIndicator(indicator.id()).stream()
                .filter(claim -> claim.areaId() == area
                        && claim.kind() == kind
                        && claim.period().equals(Period.of(period)))
                .findFirst()
                .map(checks::check)
                .orElseThrow();
    }

    private static Interpretation reading(CheckResult result, Reading reading) {
        return result.interpretations().stream()
                .filter(interpretation -> interpretation.reading() == reading)
                .findFirst()
                .orElseThrow();
    }

    private Area area(String code) {
        return areas.findByCode(code, LocalDate.of(2025, 6, 30)).orElseThrow();
    }
}

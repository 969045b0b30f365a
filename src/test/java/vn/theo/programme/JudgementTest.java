package vn.theo.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.theo.indicator.Observation;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.Vintage;
import vn.theo.kernel.Bound;
import vn.theo.kernel.Period;

class JudgementTest {
    private static final WarningBands BANDS =
            new WarningBands(LocalDate.of(2000, 1, 1), new BigDecimal(-3), new BigDecimal(-8), new BigDecimal(-15));
    private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");

    @ParameterizedTest
    @CsvFileSource(resources = "/programme/verdicts.csv", useHeadersInDisplayName = true, delimiter = ';')
    void a_target_is_judged_by_the_figure_known_at_the_day(
            String ignoredCase,
            TargetComparator comparator,
            BigDecimal value,
            @Nullable BigDecimal highest,
            @Nullable BigDecimal baseline,
            String period,
            @Nullable String baselinePeriod,
            @Nullable BigDecimal figure,
            @Nullable String figurePeriod,
            @Nullable Bound bound,
            LocalDate today,
            String verdict,
            @Nullable BigDecimal points) {
        Target target = target(comparator, value, highest, baseline, period, baselinePeriod);
        List<Observation> observations = figure == null || figurePeriod == null || bound == null
                ? List.of()
                : List.of(observation(figure, figurePeriod, bound, Vintage.STATED, LONG_AGO));

        Verdict judged = new Judgement(target, BANDS, today).of(observations);

        assertThat(judged.getClass().getSimpleName()).isEqualTo(verdict);
        Verdict.Standing standing = judged.findStanding();
        assertThat(standing == null ? null : standing.deviationPoints()).isEqualTo(points);
    }

    @Test
    void a_sum_over_years_is_judged_by_the_years_so_far() {
        Target target = target(TargetComparator.AT_LEAST, new BigDecimal(30_000), null, null, "2006/2010", null);
        List<Observation> years = List.of(
                observation(new BigDecimal(5_000), "2006", Bound.EXACT, Vintage.OFFICIAL, LONG_AGO),
                observation(new BigDecimal(6_100), "2007", Bound.EXACT, Vintage.OFFICIAL, LONG_AGO));

        Verdict judged = new Judgement(target, BANDS, LocalDate.of(2008, 2, 1)).of(years);

        assertThat(judged).isInstanceOf(Verdict.Watch.class);
        Verdict.Standing standing = Objects.requireNonNull(judged.findStanding());
        assertThat(standing.actual()).isEqualByComparingTo("11100");
        assertThat(standing.period()).isEqualTo(Period.ofYears(2006, 2007));
        assertThat(standing.deviationPoints()).isEqualByComparingTo("-3.0");
    }

    @Test
    void a_stated_sum_counts_before_the_years() {
        Target target = target(TargetComparator.AT_LEAST, new BigDecimal(30_000), null, null, "2006/2010", null);

        Verdict judged = new Judgement(target, BANDS, LocalDate.of(2011, 2, 1))
                .of(List.of(
                        observation(new BigDecimal(4_000), "2006", Bound.EXACT, Vintage.OFFICIAL, LONG_AGO),
                        observation(new BigDecimal(34_087), "2006/2010", Bound.EXACT, Vintage.STATED, LONG_AGO)));

        assertThat(judged).isInstanceOf(Verdict.Exceeded.class);
    }

    @Test
    void the_firmest_figure_of_a_year_counts_and_a_plan_never() {
        Target target =
                target(TargetComparator.AT_LEAST, new BigDecimal(200), null, new BigDecimal(100), "2010", "2005");

        Verdict judged = new Judgement(target, BANDS, LocalDate.of(2011, 2, 1))
                .of(List.of(
                        observation(new BigDecimal(205), "2010", Bound.EXACT, Vintage.STATED, LONG_AGO),
                        observation(new BigDecimal(195), "2010", Bound.EXACT, Vintage.OFFICIAL, LONG_AGO),
                        observation(new BigDecimal(250), "2010", Bound.EXACT, Vintage.PLAN, LONG_AGO)));

        assertThat(judged).isInstanceOf(Verdict.NotMet.class);
    }

    @Test
    void what_became_known_later_does_not_count_yet() {
        Target target =
                target(TargetComparator.AT_LEAST, new BigDecimal(200), null, new BigDecimal(100), "2010", "2005");
        Observation later = observation(
                new BigDecimal(210), "2010", Bound.EXACT, Vintage.OFFICIAL, Instant.parse("2011-05-01T02:00:00Z"));

        assertThat(new Judgement(target, BANDS, LocalDate.of(2011, 4, 30)).of(List.of(later)))
                .isInstanceOf(Verdict.NoFigures.class);
        assertThat(new Judgement(target, BANDS, LocalDate.of(2011, 5, 1)).of(List.of(later)))
                .isInstanceOf(Verdict.Exceeded.class);
    }

    private static Target target(
            TargetComparator comparator,
            BigDecimal value,
            @Nullable BigDecimal highest,
            @Nullable BigDecimal baseline,
            String period,
            @Nullable String baselinePeriod) {
        return new Target(
                1,
                1,
                1,
                1,
                Period.of(period),
                value,
                "tỷ đồng",
                comparator,
                highest,
                baseline,
                baselinePeriod == null ? null : Period.of(baselinePeriod),
                "Điều 2",
                null);
    }

    private static Observation observation(
            BigDecimal value, String period, Bound bound, Vintage vintage, Instant knownFrom) {
        return new Observation(
                1,
                1,
                1,
                Period.of(period),
                value,
                "tỷ đồng",
                bound,
                vintage,
                PriceBasis.NOT_STATED,
                "Báo cáo",
                null,
                knownFrom,
                "van-phong",
                null,
                null,
                null);
    }
}

package vn.theo.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Figures that agree before they are rounded never raise a doubt, and errors put into them are found. */
class RoundingTest {
    private static final long SEED = 20_100_816;
    private static final int CASES = 4_000;

    private final Random random = new Random(SEED);

    /** How often errors of a kind were put in, found, and doubts raised without one. */
    private static final class Tally {
        private int found;
        private int missed;
        private int wrong;

        double recall() {
            return found / (double) (found + missed);
        }

        double precision() {
            return found / (double) (found + wrong);
        }
    }

    @Test
    void consistent_figures_raise_no_doubt_however_they_are_rounded() {
        for (int i = 0; i < CASES; i++) {
            for (Rule rule : consistent(1)) {
                List<Worked> readings = rule.work(Allowances.ROUNDING_ALONE);
                assertThat(raises(rule, readings)).as(i + " " + rule).isFalse();
            }
        }
    }

    @Test
    void errors_beyond_rounding_are_found_and_nothing_else() {
        Map<DoubtKind, Tally> tallies = new EnumMap<>(DoubtKind.class);
        for (int i = 0; i < CASES; i++) {
            boolean error = i % 2 == 0;
            double factor = error ? (random.nextBoolean() ? 1.25 : 0.8) : 1;
            for (Rule rule : consistent(factor)) {
                Tally tally = tallies.computeIfAbsent(rule.kind(), kind -> new Tally());
                boolean doubt = raises(rule, rule.work(Allowances.ROUNDING_ALONE));
                if (error && doubt) {
                    tally.found++;
                } else if (error) {
                    tally.missed++;
                } else if (doubt) {
                    tally.wrong++;
                }
            }
        }
        tallies.forEach((kind, tally) -> {
            assertThat(tally.precision()).as(kind + " precision").isEqualTo(1.0);
            assertThat(tally.recall()).as(kind + " recall %.4f", tally.recall()).isGreaterThan(0.97);
        });
        assertThat(tallies).hasSize(9);
    }

    /** A base stated with both readings always contradicts one of them; only that none fits is an error. */
    private static boolean raises(Rule rule, List<Worked> readings) {
        return rule.kind() == DoubtKind.IMPLIED_BASE
                ? readings.stream().noneMatch(reading -> reading.fit() == Fit.FITS)
                : rule.doubts(readings);
    }

    @Test
    void misplaced_points_are_found_in_any_steady_series() {
        Tally tally = new Tally();
        for (int i = 0; i < CASES; i++) {
            BigDecimal before = number(100, 90_000);
            BigDecimal level = times(before, 0.85 + random.nextDouble() * 0.4);
            BigDecimal after = times(level, 0.85 + random.nextDouble() * 0.4);
            int power = i % 2 == 0 ? 0 : List.of(-3, -1, 1, 3).get(random.nextInt(4));
            LevelBreak rule = new LevelBreak(
                    Interval.printed(before),
                    Interval.printed(level.scaleByPowerOfTen(power)),
                    Interval.printed(after));
            boolean doubt = rule.doubts(rule.work(Allowances.ROUNDING_ALONE));
            if (power != 0 && doubt) {
                tally.found++;
            } else if (power != 0) {
                tally.missed++;
            } else if (doubt) {
                tally.wrong++;
            }
        }
        assertThat(tally.precision()).isEqualTo(1.0);
        assertThat(tally.recall()).isGreaterThan(0.99);
    }

    /** One case of each kind, true before rounding but for the factor that one of its figures is off by. */
    private List<Rule> consistent(double factor) {
        List<Rule> rules = new ArrayList<>();
        BigDecimal base = number(50, 500_000);
        BigDecimal rate = BigDecimal.valueOf(random.nextDouble() * 60 - 20);
        int years = 2 + random.nextInt(5);
        BigDecimal level = Arithmetic.valueAfter(base, rate, 1);
        BigDecimal last = Arithmetic.valueAfter(base, rate, years);
        rules.add(new GrowthAgainstLevels(rounded(times(level, factor)), percent(rate), rounded(base)));
        rules.add(new SilentRevision(rounded(level), percent(rate), rounded(times(base, factor))));
        rules.add(
                new ImpliedBases(rounded(last), percent(rate), years, rounded(times(base, factor * factor * factor))));
        BigDecimal share = BigDecimal.valueOf(20 + random.nextDouble() * 80);
        BigDecimal part = base.multiply(share, MathContext.DECIMAL64).movePointLeft(2);
        rules.add(new ImpliedPlan(rounded(times(part, factor)), percent(share), rounded(base)));
        rules.add(new RatioAgainstParts(
                percent(times(share, factor)), rounded(part), rounded(base), BigDecimal.valueOf(100)));
        rules.add(new TwoSources(rounded(base), rounded(times(base, factor))));
        addSums(rules, factor);
        return rules;
    }

    private void addSums(List<Rule> rules, double factor) {
        List<Interval> parts = new ArrayList<>();
        List<BigDecimal> counts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal total = BigDecimal.ZERO;
        int size = 2 + random.nextInt(30);
        for (int i = 0; i < size; i++) {
            BigDecimal part = number(50, 5_000);
            parts.add(rounded(part));
            sum = sum.add(part);
            BigDecimal count = BigDecimal.valueOf(1 + random.nextInt(9_000));
            counts.add(count);
            total = total.add(count);
        }
        rules.add(new PartsAgainstWhole(parts, rounded(times(sum, factor))));
        rules.add(new AreasAgainstParent(parts, rounded(times(sum, factor))));
        rules.add(new CountsAddUp(counts, factor == 1 ? total : total.add(BigDecimal.ONE)));
    }

    private Interval percent(BigDecimal rate) {
        return Interval.printed(rate.setScale(1 + random.nextInt(2), RoundingMode.HALF_UP));
    }

    private Interval rounded(BigDecimal value) {
        return Interval.printed(value.setScale(random.nextInt(3), RoundingMode.HALF_UP));
    }

    private BigDecimal number(int low, int high) {
        return BigDecimal.valueOf(low + random.nextDouble() * (high - low));
    }

    private static BigDecimal times(BigDecimal value, double factor) {
        return value.multiply(BigDecimal.valueOf(factor), MathContext.DECIMAL64);
    }
}

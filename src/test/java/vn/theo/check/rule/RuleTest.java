package vn.theo.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.data.Percentage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.theo.kernel.Bound;
import vn.theo.kernel.CsvTable;

/** Every kind of check against its table of published and made-up cases. */
class RuleTest {
    /** As the office's profile starts with. */
    private static final Allowances PROFILE = new Allowances(Map.of(
            Reading.SUM_OVER_PERIOD, BigDecimal.ONE,
            Reading.YEAR_VALUE, BigDecimal.ONE,
            Reading.YEAR_BEFORE, new BigDecimal("0.5"),
            Reading.MIXED_PRICES, new BigDecimal("0.5"),
            Reading.ARITHMETIC_MEAN, new BigDecimal("0.05"),
            Reading.GEOMETRIC_MEAN, new BigDecimal("0.05"),
            Reading.PLAN, new BigDecimal("0.5"),
            Reading.REVISED, BigDecimal.valueOf(15),
            Reading.OTHER_DENOMINATOR, BigDecimal.TWO));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "implied-base",
                "implied-plan",
                "growth",
                "revision",
                "average-method",
                "mixed-prices",
                "parts",
                "counts",
                "areas",
                "ratio",
                "denominators",
                "level-breaks",
                "unit-slips",
                "vintages",
                "two-sources",
                "wrong-document"
            })
    void each_case_is_read_as_its_table_says(String kind) throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (CsvTable.Row row : table(kind)) {
            Rule rule = rule(kind, row.get("figures"));
            List<Worked> readings = rule.work(PROFILE);
            String[] expected = row.get("readings").isEmpty()
                    ? new String[0]
                    : row.get("readings").split(" ");
            softly.assertThat(readings).as(row.get("case")).hasSameSizeAs(expected);
            for (int i = 0; i < Math.min(readings.size(), expected.length); i++) {
                String[] parts = expected[i].split(":");
                softly.assertThat(readings.get(i).reading().name())
                        .as(row.get("case"))
                        .isEqualTo(parts[0]);
                softly.assertThat(readings.get(i).implied().value())
                        .as(row.get("case"))
                        .isCloseTo(new BigDecimal(parts[1]), Percentage.withPercentage(0.03));
                softly.assertThat(readings.get(i).fit().name())
                        .as(row.get("case") + " " + parts[0])
                        .isEqualTo(parts[2]);
            }
            softly.assertThat(rule.doubts(readings))
                    .as(row.get("case"))
                    .isEqualTo(Boolean.parseBoolean(row.get("doubt")));
        }
        softly.assertAll();
    }

    @Test
    void every_kind_of_doubt_has_a_rule_and_a_table() throws IOException {
        Set<DoubtKind> kinds = EnumSet.noneOf(DoubtKind.class);
        for (String kind : List.of(
                "implied-base",
                "implied-plan",
                "growth",
                "revision",
                "average-method",
                "mixed-prices",
                "parts",
                "counts",
                "areas",
                "ratio",
                "denominators",
                "level-breaks",
                "unit-slips",
                "vintages",
                "two-sources",
                "wrong-document")) {
            kinds.add(rule(kind, table(kind).getFirst().get("figures")).kind());
        }
        assertThat(kinds).containsExactlyInAnyOrder(DoubtKind.values());
        assertThat(Rule.class.getPermittedSubclasses()).hasSize(DoubtKind.values().length);
    }

    @Test
    void swapped_digits_are_told() {
        assertThat(new CountsAddUp(List.of(new BigDecimal("9831")), new BigDecimal("9813")).digitsSwapped())
                .isTrue();
        assertThat(new CountsAddUp(List.of(new BigDecimal("9832")), new BigDecimal("9813")).digitsSwapped())
                .isFalse();
    }

    @Test
    void a_range_is_half_a_unit_of_the_last_digit_and_wider_where_a_bound_leaves_it_open() {
        assertThat(Interval.printed(new BigDecimal("25.24")))
                .isEqualTo(new Interval(new BigDecimal("25.235"), new BigDecimal("25.24"), new BigDecimal("25.245")));
        Interval above = Interval.printed(new BigDecimal("71300"), 0, Bound.ABOVE);
        assertThat(above.low()).isEqualByComparingTo("71299.5");
        assertThat(above.high()).isEqualByComparingTo("72013.5");
        Interval below = Interval.printed(new BigDecimal("10000"), 0, Bound.BELOW);
        assertThat(below.low()).isEqualByComparingTo("9899.5");
        assertThat(below.high()).isEqualByComparingTo("10000.5");
        assertThat(Interval.printed(new BigDecimal("71300"), -2, Bound.EXACT).high())
                .isEqualByComparingTo("71350");
    }

    private static Rule rule(String kind, String figures) {
        String[] sides = figures.split(" \\| ");
        List<@Nullable Interval> f = new ArrayList<>();
        for (String figure : sides[0].split(" ")) {
            f.add(range(figure));
        }
        List<Interval> all = new ArrayList<>();
        f.forEach(range -> all.add(Objects.requireNonNullElse(range, Interval.exact(BigDecimal.ZERO))));
        return switch (kind) {
            case "implied-base" ->
                new ImpliedBases(all.get(0), all.get(1), all.get(2).value().intValue(), f.get(3));
            case "implied-plan" -> new ImpliedPlan(all.get(0), all.get(1), f.get(2));
            case "growth" -> new GrowthAgainstLevels(all.get(0), all.get(1), f.get(2));
            case "revision" -> new SilentRevision(all.get(0), all.get(1), all.get(2));
            case "average-method" ->
                new AverageMethod(all.stream().map(Interval::value).toList(), whole(sides));
            case "mixed-prices" -> new MixedPrices(all.get(0), all.get(1), f.get(2), all.get(3));
            case "parts" -> new PartsAgainstWhole(all, whole(sides));
            case "counts" ->
                new CountsAddUp(
                        all.stream().map(Interval::value).toList(), whole(sides).value());
            case "areas" -> new AreasAgainstParent(all, whole(sides));
            case "ratio" ->
                new RatioAgainstParts(
                        all.get(0), all.get(1), all.get(2), all.get(3).value());
            case "denominators" -> new TwoDenominators(all.get(0), all.get(1), f.get(2), f.get(3));
            case "level-breaks" -> new LevelBreak(all.get(0), all.get(1), all.get(2));
            case "unit-slips" -> new UnitSlip(all.get(0), all.get(1), UnitSlip.ROOM_OF_TWO);
            case "vintages" -> new LargeRevision(all.get(0), all.get(1));
            case "two-sources" -> new TwoSources(all.get(0), all.get(1));
            case "wrong-document" ->
                new WrongDocument(
                        Interval.exact(all.get(0).value()),
                        f.get(1) == null ? null : Interval.exact(all.get(1).value()),
                        Interval.exact(all.get(2).value()));
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static Interval whole(String[] sides) {
        return Interval.printed(new BigDecimal(sides[1]));
    }

    /** "-" is nothing; ">" is over, "<" nearly, "~" about. */
    private static @Nullable Interval range(String figure) {
        if (figure.equals("-")) {
            return null;
        }
        Bound bound = switch (figure.charAt(0)) {
            case '>' -> Bound.ABOVE;
            case '<' -> Bound.BELOW;
            case '~' -> Bound.ABOUT;
            default -> Bound.EXACT;
        };
        BigDecimal value = new BigDecimal(bound == Bound.EXACT ? figure : figure.substring(1));
        return Interval.printed(value, Math.max(0, value.scale()), bound);
    }

    private List<CsvTable.Row> table(String name) throws IOException {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream("/check/rules/" + name + ".csv")),
                StandardCharsets.UTF_8)) {
            return CsvTable.read(reader).rows();
        }
    }
}

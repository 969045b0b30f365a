package vn.theo.indicator.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.theo.indicator.Vintage;
import vn.theo.kernel.Bound;
import vn.theo.kernel.CsvTable;

class FormulaTest {
    private static final BigDecimal ROUNDING = new BigDecimal("0.000001");

    @Test
    void calculations_give_what_the_table_says_or_the_reason_why_not() throws IOException {
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(FormulaTest.class.getResourceAsStream("/indicator/calculations.csv")),
                StandardCharsets.UTF_8)) {
            for (CsvTable.Row row : CsvTable.read(file).rows()) {
                List<Cell> values = Arrays.stream(row.get("values").split(";", -1))
                        .map(text -> text.isEmpty() ? Cell.none(Derivation.MISSING) : cell(text))
                        .toList();
                Cell result = result(row.get("calculation"), values);
                if (row.get("result").isEmpty()) {
                    assertThat(result.derivation().name())
                            .as("line %s", row.line())
                            .isEqualTo(row.get("why"));
                    assertThat(result.value()).isNull();
                } else {
                    assertThat(result.value()).as("line %s", row.line()).isEqualByComparingTo(row.get("result"));
                    assertThat(result.derivation()).isEqualTo(Derivation.CALCULATED);
                }
            }
        }
    }

    private static Cell result(String calculation, List<Cell> values) {
        if (calculation.startsWith("average ")) {
            int years = Integer.parseInt(calculation.substring("average ".length()));
            return Formula.averageGrowth(values.getFirst(), values.getLast(), years);
        }
        return switch (calculation) {
            case "growth" -> Formula.growth(values.getFirst(), values.getLast());
            case "change" -> Formula.change(values.getFirst(), values.getLast());
            case "mean" -> Formula.meanOfRates(values);
            case "share" -> Formula.share(values.getFirst(), values.getLast(), Derivation.NO_WHOLE);
            case "completion" -> Formula.completion(values.getFirst(), values.getLast());
            case "contribution" -> Formula.contribution(values.getFirst(), values.get(1), values.getLast());
            default -> throw new IllegalArgumentException(calculation);
        };
    }

    @Test
    void shares_add_up_to_the_whole_and_contributions_to_its_growth() {
        Random random = new Random(20250701);
        for (int round = 0; round < 500; round++) {
            int parts = 1 + random.nextInt(40);
            List<Cell> before = new ArrayList<>();
            List<Cell> after = new ArrayList<>();
            Cell wholeBefore = cell("0.00");
            Cell wholeAfter = cell("0.00");
            for (int i = 0; i < parts; i++) {
                before.add(random(random, 1));
                after.add(random(random, 0));
                wholeBefore = wholeBefore.plus(before.getLast(), Derivation.ROLLED_UP);
                wholeAfter = wholeAfter.plus(after.getLast(), Derivation.ROLLED_UP);
            }
            BigDecimal shares = BigDecimal.ZERO;
            BigDecimal contributions = BigDecimal.ZERO;
            for (int i = 0; i < parts; i++) {
                shares = shares.add(value(Formula.share(before.get(i), wholeBefore, Derivation.NO_WHOLE)));
                contributions =
                        contributions.add(value(Formula.contribution(after.get(i), before.get(i), wholeBefore)));
            }
            BigDecimal allowed = ROUNDING.multiply(BigDecimal.valueOf(parts + 1L));
            assertThat(shares).isCloseTo(BigDecimal.valueOf(100), within(allowed));
            assertThat(contributions).isCloseTo(value(Formula.growth(wholeAfter, wholeBefore)), within(allowed));
        }
    }

    @Test
    void average_growth_applied_year_after_year_leads_back_to_the_value() {
        Random random = new Random(366);
        for (int round = 0; round < 500; round++) {
            int years = 1 + random.nextInt(15);
            Cell base = random(random, 1);
            Cell value = random(random, 1);
            double rate = value(Formula.averageGrowth(value, base, years)).doubleValue();
            double reached = value(base).doubleValue() * Math.pow(1 + rate / 100, years);
            double expected = value(value).doubleValue();
            assertThat(reached).isCloseTo(expected, within(1e-5 * years * Math.max(1, expected)));
        }
    }

    @Test
    void a_result_is_as_firm_as_the_weakest_part_and_estimates_stay_estimates() {
        Cell official = new Cell(120, 0, Derivation.DIRECT, Vintage.OFFICIAL, Bound.EXACT);
        Cell stated = new Cell(100, 0, Derivation.SHARED, Vintage.STATED, Bound.EXACT);
        assertThat(Formula.growth(official, stated))
                .extracting(Cell::vintage, Cell::derivation)
                .containsExactly(Vintage.STATED, Derivation.SHARED);
        Cell plan = new Cell(150, 0, Derivation.DIRECT, Vintage.PLAN, Bound.EXACT);
        assertThat(Formula.completion(official, plan).vintage()).isEqualTo(Vintage.OFFICIAL);
    }

    @Test
    void bounds_carry_through_a_quotient_where_they_still_say_something() {
        assertThat(Formula.quotient(Bound.ABOVE, Bound.EXACT)).isEqualTo(Bound.ABOVE);
        assertThat(Formula.quotient(Bound.EXACT, Bound.ABOVE)).isEqualTo(Bound.BELOW);
        assertThat(Formula.quotient(Bound.ABOVE, Bound.BELOW)).isEqualTo(Bound.ABOVE);
        assertThat(Formula.quotient(Bound.ABOVE, Bound.ABOVE)).isEqualTo(Bound.ABOUT);
        assertThat(Formula.quotient(Bound.AT_LEAST, Bound.AT_MOST)).isEqualTo(Bound.AT_LEAST);
        assertThat(Formula.quotient(Bound.EXACT, Bound.ABOUT)).isEqualTo(Bound.ABOUT);
    }

    private static BigDecimal value(Cell cell) {
        return Objects.requireNonNull(cell.value());
    }

    private static Cell random(Random random, int least) {
        return new Cell(least + random.nextInt(100_000_000), 2, Derivation.DIRECT, Vintage.OFFICIAL, Bound.EXACT);
    }

    private static Cell cell(String text) {
        BigDecimal value = new BigDecimal(text);
        return new Cell(
                value.unscaledValue().longValueExact(),
                value.scale(),
                Derivation.DIRECT,
                Vintage.OFFICIAL,
                Bound.EXACT);
    }
}

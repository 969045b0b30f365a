package vn.theo.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import vn.theo.check.rule.Arithmetic;
import vn.theo.kernel.CsvTable;
import vn.theo.kernel.Period;

class ArithmeticTest {
    @Test
    void implied_figures_are_those_of_the_table() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (CsvTable.Row row : table("implied-bases")) {
            BigDecimal value = new BigDecimal(row.get("value"));
            BigDecimal rate = new BigDecimal(row.get("rate"));
            int years = Integer.parseInt(row.get("years"));
            BigDecimal implied = switch (row.get("kind")) {
                case "SUM" -> Arithmetic.baseOfSum(value, rate, years);
                case "YEAR" -> Arithmetic.baseOfValue(value, rate, years);
                case "WHOLE" -> Arithmetic.wholeOf(value, rate);
                default -> throw new IllegalArgumentException(row.get("kind"));
            };
            softly.assertThat(implied)
                    .as(row.get("case"))
                    .isCloseTo(new BigDecimal(row.get("expected")), within(new BigDecimal(row.get("within"))));
        }
        softly.assertAll();
    }

    @Test
    void the_sum_reading_gives_the_last_year_too() {
        BigDecimal rate = new BigDecimal("35.01");
        BigDecimal base = Arithmetic.baseOfSum(new BigDecimal("1204"), rate, 5);

        assertThat(Arithmetic.valueAfter(base, rate, 5))
                .isCloseTo(new BigDecimal("401.8"), within(new BigDecimal("0.05")));
    }

    @Test
    void the_mean_as_published_is_arithmetic_and_the_geometric_one_is_lower() {
        List<BigDecimal> rates = numbers("23.6 23.7 25.01 23.47 13");

        assertThat(Arithmetic.arithmeticMean(rates)).isEqualByComparingTo("21.756");
        assertThat(Arithmetic.geometricMean(rates)).isCloseTo(new BigDecimal("21.67"), within(new BigDecimal("0.005")));
    }

    @Test
    void average_growth_is_geometric() {
        assertThat(Arithmetic.averageGrowth(new BigDecimal("6455"), new BigDecimal("11414"), 5))
                .isCloseTo(new BigDecimal("12.07"), within(new BigDecimal("0.01")));
    }

    @Test
    void the_year_before_keeps_the_stretch_of_the_year() {
        assertThat(YearBefore.of(Period.of("2025-01/2025-06"))).isEqualTo(Period.of("2024-01/2024-06"));
        assertThat(YearBefore.of(Period.of("2025-02"))).isEqualTo(Period.of("2024-02"));
        assertThat(YearBefore.of(Period.of("2024-02"))).isEqualTo(Period.of("2023-02"));
        assertThat(YearBefore.of(Period.of("2025"))).isEqualTo(Period.of("2024"));
        assertThat(YearBefore.of(Period.of("2025-Q1"))).isEqualTo(Period.of("2024-Q1"));
    }

    private static List<BigDecimal> numbers(String text) {
        return Arrays.stream(text.split(" ")).map(BigDecimal::new).toList();
    }

    private List<CsvTable.Row> table(String name) throws IOException {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream("/check/" + name + ".csv")),
                StandardCharsets.UTF_8)) {
            return CsvTable.read(reader).rows();
        }
    }
}

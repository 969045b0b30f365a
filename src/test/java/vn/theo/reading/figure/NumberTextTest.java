package vn.theo.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "34.087 | 34087",
                "25,24 | 25.24",
                "1.260,500 | 1260.5",
                "105,000 | 105",
                "7.5 | 7.5",
                "0.125 | 0.125",
                "1,234,567 | 1234567",
                "1,204.5 | 1204.5",
                "12.345.678 | 12345678",
                "07 | 7",
                "2.432,81 | 2432.81",
                "1000 | 1000"
            })
    void a_printed_number_has_its_value(String printed, String value) {
        assertThat(NumberText.value(printed)).isEqualByComparingTo(new BigDecimal(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"21.03.2025", "1.2.3", "1,2,3", "12.34.567,8", "1,5,7.2", "1.234.56"})
    void a_dotted_date_is_no_number(String printed) {
        assertThat(NumberText.value(printed)).isNull();
    }

    @Test
    void a_run_of_a_million_digits_is_no_number() {
        assertThat(NumberText.value("9".repeat(1_000_000))).isNull();
    }
}

package vn.theo.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2010, YEAR, 2010-01-01, 2010-12-31",
        "2006/2010, YEARS, 2006-01-01, 2010-12-31",
        "2025-Q3, QUARTER, 2025-07-01, 2025-09-30",
        "2024-02, MONTH, 2024-02-01, 2024-02-29",
        "2025-01/2025-09, YEAR_TO_DATE, 2025-01-01, 2025-09-30",
        "2024-11/2025-02, MONTHS, 2024-11-01, 2025-02-28",
        "2025-03-17, DATE, 2025-03-17, 2025-03-17",
        "2025-01-10/2025-02-15, DAYS, 2025-01-10, 2025-02-15"
    })
    void a_period_is_read_from_its_text_and_written_back(String text, Period.Kind kind, LocalDate from, LocalDate to) {
        Period period = Period.of(text);

        assertThat(period).isEqualTo(new Period(kind, from, to));
        assertThat(period.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"20x0", "2010/2006", "2025-Q9", "2025-13", "''", "2025-02-30"})
    void a_text_that_names_no_period_is_refused_with_examples(String text) {
        assertThat(Period.find(text)).isEmpty();
        assertThatThrownBy(() -> Period.of(text)).hasMessageContaining("2006/2010");
    }

    @Test
    void a_name_becomes_an_address_without_diacritics() {
        assertThat(Slug.of("Nghị quyết 04-NQ/TU (2006)")).isEqualTo("nghi-quyet-04-nq-tu-2006");
        assertThat(Slug.of("Ðề án: Đường, uỷ ban")).isEqualTo("de-an-duong-uy-ban");
        assertThat(Slug.of("…")).isEqualTo("-");
        assertThat(Slug.of("tám mươi chữ ".repeat(9)))
                .isEqualTo("tam-muoi-chu-".repeat(6).replaceFirst("-$", ""));
        assertThat(Slug.of("x".repeat(100))).hasSize(80);
    }
}

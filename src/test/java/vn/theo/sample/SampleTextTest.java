package vn.theo.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SampleTextTest {
    @Test
    void days_are_counted_from_the_first_start_across_years() {
        LocalDate newYearsEve = LocalDate.of(2026, 12, 31);

        assertThat(SampleText.withDays("trước ngày {+12}, {ngày -9}. {Ngày -10}, họp", newYearsEve))
                .isEqualTo("trước ngày 12/01/2027, ngày 22 tháng 12 năm 2026. Ngày 21 tháng 12 năm 2026, họp");
        assertThat(SampleText.withDays("{không đổi} {12}", newYearsEve)).isEqualTo("{không đổi} {12}");
    }
}

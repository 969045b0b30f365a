package vn.theo.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNumberTest {
    @ParameterizedTest
    @CsvSource({
        "04-NQ/TU, 04, true",
        "04-NQ/TU, NQ 04, true",
        "04-NQ/TU, Nghị quyết số 4, true",
        "04-NQ/TU, 04-NQ/TU, true",
        "04-NQ/TU, 05-NQ/TU, false",
        "04-NQ/TU, 04/NQ-HĐND, false",
        "18/2016/NQ-HĐND, 18/NQ-HĐND, true",
        "18/2016/NQ-HĐND, 18/2017/NQ-HĐND, false"
    })
    void printed_numbers_may_mean_the_same_resolution(String recorded, String printed, boolean same) {
        assertThat(DocumentNumber.find(recorded)
                        .orElseThrow()
                        .mayEqual(DocumentNumber.find(printed).orElseThrow()))
                .isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"Nghị quyết của Tỉnh ủy", "''"})
    void a_text_without_a_number_names_none(String printed) {
        assertThat(DocumentNumber.find(printed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BCH Đảng bộ tỉnh khoá XVII, Ban Chấp hành Đảng bộ tỉnh khóa XVII, true",
        "BCH Đảng bộ tỉnh, Ban Chấp hành Đảng bộ tỉnh khóa XVII, true",
        "TỈNH ỦY THÁI BÌNH, BCH Đảng bộ tỉnh khoá XVII, true",
        "Tỉnh uỷ, Ban Chấp hành Đảng bộ tỉnh, true",
        "HĐND tỉnh, Ban Chấp hành Đảng bộ tỉnh khóa XVII, false"
    })
    void issuers_are_the_same_when_one_only_says_more(String one, String other, boolean same) {
        assertThat(Resolutions.sameIssuer(one, other)).isEqualTo(same);
    }
}

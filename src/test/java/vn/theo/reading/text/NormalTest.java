package vn.theo.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {
    @ParameterizedTest
    @CsvSource({
        "Tỉnh uỷ,tỉnh ủy",
        "hoà,hòa",
        "khoẻ,khỏe",
        "Quý,QÚY",
        "Ðảng,đảng",
        "ĐỀ ÁN,đề án",
        "thuỷ lợi,Thủy lợi",
        "đƣợc,được"
    })
    void spellings_of_one_word_compare_equal(String one, String other) {
        assertThat(Normal.of(one)).isEqualTo(Normal.of(other));
    }

    @ParameterizedTest
    @CsvSource({"mua,mùa", "hoa,hòa", "thuế,thúe", "tỷ,tỉ"})
    void different_words_stay_different(String one, String other) {
        assertThat(Normal.of(one)).isNotEqualTo(Normal.of(other));
    }

    @Test
    void decomposed_letters_compare_as_composed_ones() {
        String decomposed = Normalizer.normalize("Nghị quyết của Đảng bộ", Normalizer.Form.NFD);
        assertThat(Normal.of(decomposed)).isEqualTo("nghị quyết của đảng bộ");
    }

    @Test
    void spaces_of_all_kinds_collapse() {
        assertThat(Normal.collapsed("\u00A0Kế \n hoạch\t")).isEqualTo("kế hoạch");
    }

    @Test
    void endless_marks_do_no_harm() {
        assertThat(Normal.of("a" + "\u0301\u0323".repeat(20_000))).isNotEmpty();
    }
}

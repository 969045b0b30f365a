package vn.theo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResolutionGuessTest {
    @Test
    void a_letterhead_in_capitals_becomes_a_name() {
        assertThat(ResolutionGuess.nameCase("TỈNH ỦY THÁI BÌNH")).isEqualTo("Tỉnh ủy Thái Bình");
        assertThat(ResolutionGuess.nameCase("ỦY BAN NHÂN DÂN TỈNH HƯNG YÊN"))
                .isEqualTo("Ủy ban nhân dân tỉnh Hưng Yên");
        assertThat(ResolutionGuess.nameCase("TỈNH ỦY")).isEqualTo("Tỉnh ủy");
    }

    @Test
    void a_name_written_as_one_stays() {
        assertThat(ResolutionGuess.nameCase("Ban Chấp hành Đảng bộ tỉnh")).isEqualTo("Ban Chấp hành Đảng bộ tỉnh");
    }
}

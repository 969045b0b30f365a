package vn.theo.territory.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class SpellingKeyTest {
    @Test
    void two_ways_to_place_a_tone_are_one_name() {
        assertSame("Xã Hoà Bình", "Xã Hòa Bình");
        assertSame("Xã Thuỵ Hải", "Xã Thụy Hải");
        assertSame("Xã Vũ Quí", "Xã Vũ Quý");
        assertSame("Xã Mĩ Kì", "Xã Mỹ Kỳ");
        assertSame("Phường Ðông Thuỷ", "phường Đông  Thủy");
        assertSame(Normalizer.normalize("Xã Quỳnh Côi", Normalizer.Form.NFD), "Xã Quỳnh Côi");
        assertSame("Bà Rịa - Vũng Tàu", "Bà Rịa–Vũng Tàu");
    }

    @Test
    void another_tone_or_another_letter_is_another_name() {
        assertThat(SpellingKey.of("Xã Hòa Bình")).isNotEqualTo(SpellingKey.of("Xã Hóa Bình"));
        assertThat(SpellingKey.of("Xã Tân")).isNotEqualTo(SpellingKey.of("Xã Tan"));
        assertThat(SpellingKey.of("Thúi")).isNotEqualTo(SpellingKey.of("Thúy"));
        assertThat(SpellingKey.of("Hai")).isNotEqualTo(SpellingKey.of("Hay"));
        assertThat(SpellingKey.of("Đông")).isNotEqualTo(SpellingKey.of("Dông"));
    }

    private static void assertSame(String one, String other) {
        assertThat(SpellingKey.of(one)).as(one + " and " + other).isEqualTo(SpellingKey.of(other));
    }
}

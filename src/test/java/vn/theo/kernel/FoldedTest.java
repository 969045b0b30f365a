package vn.theo.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldedTest {
    @Test
    void words_lose_case_diacritics_and_punctuation() {
        assertThat(Folded.of("Nghị quyết 04-NQ/TU: Đẩy mạnh!").words())
                .containsExactly("nghi", "quyet", "04", "nq", "tu", "day", "manh");
    }

    @Test
    void composed_and_decomposed_forms_are_the_same() {
        String name = "Uỷ ban Ðảng";
        assertThat(Folded.of(Normalizer.normalize(name, Normalizer.Form.NFD)).words())
                .isEqualTo(Folded.of(name).words())
                .containsExactly("uy", "ban", "dang");
    }

    @Test
    void hits_are_marked_where_they_stand_in_the_text() {
        assertThat(Folded.of("Đẩy mạnh công nghiệp").pieces(List.of("manh", "cong")))
                .containsExactly(
                        new Folded.Piece("Đẩy ", false),
                        new Folded.Piece("mạnh", true),
                        new Folded.Piece(" ", false),
                        new Folded.Piece("công", true),
                        new Folded.Piece(" nghiệp", false));
    }

    @Test
    void marks_of_a_decomposed_letter_stay_with_it() {
        String text = Normalizer.normalize("làng nghề", Normalizer.Form.NFD);
        assertThat(Folded.of(text).pieces(List.of("nghe")).getLast())
                .isEqualTo(new Folded.Piece(Normalizer.normalize("nghề", Normalizer.Form.NFD), true));
    }

    @Test
    void a_window_shows_the_words_around_the_first_hit() {
        String text = "chữ ".repeat(100) + "làng nghề dệt chiếu " + "chữ ".repeat(100);
        assertThat(Folded.window(text, List.of("chieu"), 60))
                .contains("chiếu")
                .startsWith("… ")
                .endsWith(" …");
    }

    @Test
    void nothing_typed_finds_nothing() {
        assertThat(Folded.of(" ?! ").words()).isEmpty();
        assertThat(Folded.of("chữ").holds(List.of())).isFalse();
    }
}

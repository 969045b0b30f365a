package vn.theo.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.theo.reading.Excerpt;

class TextTest {
    private static List<String> norms(String text) {
        return Text.of(text).tokens().stream().map(Token::norm).toList();
    }

    private static List<String> sentences(String text) {
        return Text.of(text).blocks().stream()
                .flatMap(block -> block.sentences().stream())
                .map(Stretch::plain)
                .toList();
    }

    @Test
    void numbers_keep_their_dots_and_commas() {
        assertThat(norms("đạt 34.087 tỷ, tăng 25,24%/năm."))
                .containsExactly("đạt", "34.087", "tỷ", ",", "tăng", "25,24", "%", "/", "năm", ".");
    }

    @Test
    void units_come_off_their_numbers_and_codes_stay_whole() {
        assertThat(norms("120ha, 15h30, QH13, km²"))
                .containsExactly("120", "ha", ",", "15", "h", "30", ",", "qh13", ",", "km²");
    }

    @Test
    void layout_marks_yield_no_tokens() {
        assertThat(norms("**Kế hoạch** số *(i)* `mới`")).containsExactly("kế", "hoạch", "số", "(", "i", ")", "mới");
    }

    @Test
    void the_address_of_a_link_is_no_text() {
        assertThat(norms("xem [bản đồ](https://vi.du/a_(b) \"tên (cũ)\") nhé"))
                .startsWith("xem", "bản", "đồ")
                .endsWith("nhé");
        assertThat(norms("![ảnh](http://vi.du/a.jpg) rồi")).containsExactly("rồi");
    }

    @Test
    void excerpts_count_code_points_and_quote_what_was_received() {
        String received = "😀😀 " + Normalizer.normalize("Tỉnh uỷ họp", Normalizer.Form.NFD) + " 😀 xong";
        Text text = Text.of(received);
        Stretch all = new Stretch(text, 0, text.tokens().size());
        for (int i = 0; i < all.size(); i++) {
            Token token = all.token(i);
            Excerpt excerpt = text.excerpt(all.from(i), all.to(i));
            assertThat(excerpt.span().of(received)).isEqualTo(excerpt.text()).isEqualTo(token.raw());
        }
        assertThat(text.tokens().get(2).norm()).isEqualTo("tỉnh");
        assertThat(text.excerpt(all.from(0), all.to(0)).span().end()).isEqualTo(1);
    }

    @Test
    void characters_beyond_the_basic_plane_are_cut_as_others_are() {
        assertThat(norms("\uD835\uDFCF xã \uD835\uDC00\uD835\uDC01, a\uD835\uDC01"))
                .containsExactly("\uD835\uDFCF", "xã", "\uD835\uDC00\uD835\uDC01", ",", "a\uD835\uDC01");
    }

    @Test
    void abbreviations_dates_and_initials_end_no_sentence() {
        assertThat(sentences("Chiều 22.4, tại TP. Vĩnh Xuân, TS. A. Tơ nói. Bà con vui. Khoá X. Hết."))
                .containsExactly("Chiều 22.4, tại TP. Vĩnh Xuân, TS. A. Tơ nói.", "Bà con vui.", "Khoá X.", "Hết.");
    }

    @Test
    void an_ellipsis_ends_a_sentence_before_a_capital_only() {
        assertThat(sentences("Có điện, nước... và đường. Chợ, trạm… Người dân vui."))
                .containsExactly("Có điện, nước... và đường.", "Chợ, trạm…", "Người dân vui.");
    }

    @Test
    void clauses_part_at_semicolons_outside_brackets() {
        Stretch sentence = Text.of("làm đường (dài; rộng); đào kênh; trồng cây")
                .blocks()
                .getFirst()
                .content();
        assertThat(sentence.clauses()).hasSize(3);
    }

    @Test
    void phrases_are_found_across_line_breaks() {
        Text text = Text.of(
                "Các xã làm theo Quyết định số\n15/QĐ-UBND của Ủy ban nhân dân\ntỉnh về việc này, báo cáo kết\nquả trước mùa mưa.");
        assertThat(text.blocks().getFirst().content().find(0, "quyết định số 15"))
                .isEqualTo(4);
    }
}

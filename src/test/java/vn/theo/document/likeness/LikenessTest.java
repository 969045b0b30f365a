package vn.theo.document.likeness;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.theo.document.likeness.Likeness.Verdict.DIFFERENT;
import static vn.theo.document.likeness.Likeness.Verdict.SAME;
import static vn.theo.document.likeness.Likeness.Verdict.TEMPLATE;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LikenessTest {
    @Test
    void other_line_wraps_unicode_forms_and_capitals_change_nothing() {
        assertThat(of(Notices.NOTICE, Notices.wrapped(Notices.NOTICE, 60))).isEqualTo(new Likeness(SAME, 100));
        assertThat(of(Notices.NOTICE, Normalizer.normalize(Notices.NOTICE, Normalizer.Form.NFD)))
                .isEqualTo(new Likeness(SAME, 100));
        assertThat(of(
                                Notices.NOTICE,
                                Notices.NOTICE.replace("Tỉnh ủy", "Tỉnh uỷ").replace("Giao Sở", "GIAO SỞ"))
                        .verdict())
                .isEqualTo(SAME);
    }

    @Test
    void another_headline_and_other_furniture_leave_it_the_same_notice() {
        String page =
                "Trang chủ\nThời sự\nĐẩy nhanh trồng rừng gỗ lớn ở Mây Trắng\n08:15 02/08/2026\nLượt xem: 1.208\n\n"
                        + Notices.NOTICE
                        + "\nTin liên quan\n\nHội chợ chè xuân khai mạc tại trung tâm huyện\n\nLễ hội đua thuyền trên sông Ngàn\n";

        assertThat(of(Notices.NOTICE, page).verdict()).isEqualTo(SAME);
    }

    @Test
    void a_notice_with_sentences_cut_is_the_same_as_the_whole_one() {
        String cut = Notices.NOTICE
                .replaceFirst("Nhiều hộ ở [^.]*\\.", "")
                .replaceFirst("Đề nghị Mặt trận [^.]*\\.", "")
                .replaceFirst("3\\. Văn phòng [^.]*\\.", "");

        assertThat(cut.length()).isLessThan(Notices.NOTICE.length() * 3 / 4);
        Likeness likeness = of(cut, Notices.NOTICE);
        assertThat(likeness.verdict()).isEqualTo(SAME);
        assertThat(likeness.percent()).isBetween(85, 99);
    }

    @Test
    void one_misprinted_figure_does_not_make_it_another_notice() {
        assertThat(of(Notices.NOTICE, Notices.NOTICE.replace("61,3%", "63,1%")).verdict())
                .isEqualTo(SAME);
    }

    @Test
    void two_monthly_reports_of_one_template_with_other_figures_are_not_the_same() {
        assertThat(of(Notices.REPORT_OF_MAY, Notices.REPORT_OF_JUNE).verdict()).isEqualTo(TEMPLATE);
    }

    @Test
    void a_form_letter_to_another_district_with_other_dates_is_not_the_same() {
        String other = Notices.NOTICE
                .replace("Mây Trắng", "Sông Ngàn")
                .replace("1.240", "970")
                .replace("82,5", "74,0")
                .replace("15/9/2026", "30/10/2026")
                .replace("37 km", "12 km");

        assertThat(of(Notices.NOTICE, other).verdict()).isEqualTo(TEMPLATE);
    }

    @Test
    void different_texts_are_different_also_when_both_are_short() {
        assertThat(of(Notices.NOTICE, Notices.REPORT_OF_MAY).verdict()).isEqualTo(DIFFERENT);
        assertThat(of("Hôm nay trời nắng đẹp.", "Hôm nay trời nắng đẹp.").verdict())
                .isEqualTo(DIFFERENT);
        assertThat(of("", Notices.NOTICE)).isEqualTo(new Likeness(DIFFERENT, 0));
    }

    @Test
    void a_digest_that_holds_a_short_notice_among_many_others_is_not_that_notice() {
        String digest = invented(1, 900) + Notices.NOTICE + invented(2, 900);

        assertThat(of(digest, Notices.NOTICE).percent()).isGreaterThan(95);
        assertThat(of(digest, Notices.NOTICE).verdict()).isEqualTo(DIFFERENT);
    }

    @Test
    void the_order_in_which_two_texts_are_compared_does_not_matter() {
        assertThat(of(Notices.REPORT_OF_JUNE, Notices.REPORT_OF_MAY))
                .isEqualTo(of(Notices.REPORT_OF_MAY, Notices.REPORT_OF_JUNE));
    }

    @Test
    void reprints_meet_in_a_band_and_unlike_texts_do_not() {
        int missed = 0;
        int met = 0;
        for (int seed = 0; seed < 100; seed++) {
            String whole = invented(seed, 400);
            String half = whole.substring(0, whole.length() * 55 / 100);
            missed += bandsShared(whole, half) == 0 ? 1 : 0;
            met += bandsShared(whole, invented(seed + 1_000, 400)) > 0 ? 1 : 0;
        }
        assertThat(missed).as("halves that were not found, of 100").isLessThanOrEqualTo(2);
        assertThat(met).as("strangers that met by chance, of 100").isLessThanOrEqualTo(1);
    }

    @Test
    void what_differs_is_shown_sentence_by_sentence_and_word_by_word() {
        Alignment alignment =
                Alignment.of(Wording.of("Một câu chung. Đạt 12 ha chè ở xã Mây. Chỉ bên trái có."), Wording.of("""
                        Một câu chung. Thêm vào bên phải. Đạt 15 ha chè ở xã Mây."""));

        assertThat(alignment.rows())
                .extracting(row -> (row.left() == null ? "–" : row.left().shown()) + " | "
                        + (row.right() == null ? "–" : row.right().shown()))
                .containsExactly(
                        "Một câu chung. | Một câu chung.",
                        "– | Thêm vào bên phải.",
                        "Đạt 12 ha chè ở xã Mây. | Đạt 15 ha chè ở xã Mây.",
                        "Chỉ bên trái có. | –");
        Alignment.Row changed = alignment.rows().get(2);
        assertThat(requireNonNull(changed.left()).piecesAgainst(requireNonNull(changed.right())))
                .filteredOn(Sentence.Piece::different)
                .extracting(Sentence.Piece::text)
                .containsExactly("12");
    }

    @Test
    void a_very_long_text_is_compared_in_bounded_time() {
        String text = "Câu số lặp lại với chữ và 12,5 tấn chè. ".repeat(200_000);

        Wording wording = Wording.of(text);

        assertThat(wording.words()).hasSizeBetween(Wording.MAX_WORDS, Wording.MAX_WORDS + 20);
        assertThat(Likeness.of(wording, Wording.of(text.substring(40))).percent())
                .isEqualTo(100);
    }

    private static Likeness of(String one, String other) {
        return Likeness.of(Wording.of(one), Wording.of(other));
    }

    private static long bandsShared(String one, String other) {
        var bands = Arrays.stream(Signature.of(Wording.of(one)).bands()).boxed().collect(Collectors.toSet());
        return LongStream.of(Signature.of(Wording.of(other)).bands())
                .filter(bands::contains)
                .count();
    }

    /** Sentences of words drawn at random from a small vocabulary, the same for the same seed. */
    private static String invented(int seed, int words) {
        String[] vocabulary =
                "rừng chè xã huyện tỉnh giao báo cáo kế hoạch vốn đường nước nhà trường lúa cá hội nghề thợ gỗ"
                        .split(" ");
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= words; i++) {
            text.append(vocabulary[random.nextInt(vocabulary.length)]).append(i % 14 == 0 ? ". " : " ");
        }
        return text.append(".\n\n").toString();
    }
}

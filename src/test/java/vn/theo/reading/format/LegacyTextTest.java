package vn.theo.reading.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.theo.reading.ReceivedText;
import vn.theo.reading.Refusal;
import vn.theo.reading.Source;
import vn.theo.reading.SourceEncoding;
import vn.theo.reading.text.Normal;

class LegacyTextTest {
    private static final String TEXT = "Ủy ban nhân dân tỉnh Sông Lam đã tổ chức hội nghị tổng kết năm 2005.\n"
            + "Giá trị sản xuất đạt 1.250 tỷ đồng, tăng 12,5% so với năm trước; nhiều xã hoàn thành sớm kế hoạch.\n"
            + "Ngõ xóm sạch sẽ, đường nở rộ hoa, trẻ vẫn cười; bã mía, kẽ đá, mẽ, phễu, cỗ, dỡ, cũ, chữ, mỹ, kỹ, sĩ.\n";
    /** The bytes of TCVN3 for the small letters, as the standard's table lists them. */
    private static final String TCVN3 =
            "à B5 ả B6 ã B7 á B8 ạ B9 ằ BB ẳ BC ẵ BD ắ BE ặ C6 ầ C7 ẩ C8 ẫ C9 ấ CA ậ CB è CC ẻ CE ẽ CF"
                    + " é D0 ẹ D1 ề D2 ể D3 ễ D4 ế D5 ệ D6 ì D7 ỉ D8 ĩ DC í DD ị DE ò DF ỏ E1 õ E2 ó E3 ọ E4 ồ E5 ổ E6 ỗ E7 ố E8 ộ E9"
                    + " ờ EA ở EB ỡ EC ớ ED ợ EE ù EF ủ F1 ũ F2 ú F3 ụ F4 ừ F5 ử F6 ữ F7 ứ F8 ự F9 ỳ FA ỷ FB ỹ FC ý FD ỵ FE"
                    + " ă A8 â A9 ê AA ô AB ơ AC ư AD đ AE";

    private static byte[] tcvn3(String text) {
        String[] pairs = TCVN3.split(" ");
        Map<Character, Character> codes = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            codes.put(pairs[i].charAt(0), (char) Integer.parseInt(pairs[i + 1], 16));
        }
        StringBuilder latin = new StringBuilder();
        for (char c : text.replace("Ủ", "ủ").toCharArray()) {
            latin.append(codes.getOrDefault(c, c));
        }
        return latin.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** VNI by hand: the same text, typed with the keys of a VNI font. */
    private static final String VNI =
            "Uûy ban nhaân daân tænh Soâng Lam ñaõ toå chöùc hoäi nghò toång keát naêm 2005.\n"
                    + "Giaù trò saûn xuaát ñaït 1.250 tyû ñoàng, taêng 12,5% so vôùi naêm tröôùc; nhieàu xaõ hoaøn thaønh sôùm keá hoaïch.\n"
                    + "Ngoõ xoùm saïch seõ, ñöôøng nôû roä hoa, treû vaãn cöôøi; baõ mía, keõ ñaù, meõ, pheãu, coã, dôõ, cuõ, chöõ, myõ, kyõ, só.\n";

    private static ReceivedText.Accepted accepted(byte[] bytes) {
        return FormatsTest.accepted(bytes, "a.txt");
    }

    @Test
    void tcvn3_is_recognised_by_its_syllables() {
        ReceivedText.Accepted received = accepted(tcvn3(TEXT));
        assertThat(received.source().encoding()).isEqualTo(SourceEncoding.TCVN3);
        assertThat(received.text()).isEqualTo(TEXT.replace("Ủ", "ủ"));
    }

    @Test
    void vni_is_recognised_by_its_syllables() {
        ReceivedText.Accepted received = accepted(VNI.getBytes(Charset.forName("windows-1252")));
        assertThat(received.source().encoding()).isEqualTo(SourceEncoding.VNI);
        assertThat(Normal.of(received.text())).isEqualTo(Normal.of(TEXT));
    }

    @Test
    void windows_1258_is_recognised_and_its_combining_tones_stay() {
        // the code page holds some letters composed and others as base letter and tone
        StringBuilder letters = new StringBuilder();
        Charset page = Charset.forName("windows-1258");
        for (char c : TEXT.toCharArray()) {
            String one = String.valueOf(c);
            String parts = Normalizer.normalize(one, Normalizer.Form.NFD);
            String tone = parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            String base = Normalizer.normalize(parts.replace(tone, ""), Normalizer.Form.NFC) + tone;
            letters.append(page.newEncoder().canEncode(c) ? one : base);
        }
        ReceivedText.Accepted received = accepted(letters.toString().getBytes(page));
        assertThat(received.source().encoding()).isEqualTo(SourceEncoding.WINDOWS_1258);
        assertThat(Normalizer.normalize(received.text(), Normalizer.Form.NFC)).isEqualTo(TEXT);
        assertThat(received.text()).contains("\u0323");
    }

    @Test
    void utf_16_without_a_byte_order_mark_is_recognised() {
        for (Charset wide : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            assertThat(accepted(TEXT.getBytes(wide)).text()).isEqualTo(TEXT);
        }
    }

    @Test
    void stray_bytes_in_utf_8_are_shown_and_remarked_on() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        bytes[1] = 'x';
        ReceivedText.Accepted received = accepted(bytes);
        assertThat(received.text()).contains("\uFFFD").contains("hội nghị tổng kết");
        assertThat(received.source().remarks()).containsExactly(Source.Remark.DAMAGED_CHARACTERS);
    }

    @Test
    void old_letters_saved_as_if_they_were_western_are_repaired() {
        String western = new String(tcvn3(TEXT), StandardCharsets.ISO_8859_1);
        ReceivedText.Accepted received = accepted(western.getBytes(StandardCharsets.UTF_8));
        assertThat(received.source().encoding()).isEqualTo(SourceEncoding.TCVN3);
        assertThat(received.text()).isEqualTo(TEXT.replace("Ủ", "ủ"));
    }

    @Test
    void unicode_text_in_either_form_and_foreign_words_are_left_alone() {
        String decomposed = Normalizer.normalize(TEXT, Normalizer.Form.NFD);
        assertThat(accepted(decomposed.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(decomposed);
        String french =
                "L'été à Orléans, où Zoë fêta Noël, était déjà très gâté; l'hôtel fermé, le café où naît la fête.";
        assertThat(accepted(french.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(french);
    }

    @Test
    void what_no_encoding_explains_is_refused() {
        byte[] russian =
                "Это не вьетнамский текст, его кодировка чужая и непонятная".getBytes(Charset.forName("windows-1251"));
        assertThat(((ReceivedText.Refused) ReceivedText.of(russian, "a.txt")).reason())
                .isEqualTo(Refusal.ENCODING);
    }

    @Test
    void runs_in_old_fonts_of_word_files_become_unicode() throws IOException {
        String body = FormatSamples.paragraph("§¶ng bé tØnh", ".VnTime")
                + FormatSamples.paragraph("uû ban nh©n d©n", ".VnTimeH")
                + FormatSamples.paragraph("UÛy ban nhaân daân", "VNI-Times")
                + FormatSamples.paragraph("Ủy ban nhân dân ©", "Times New Roman");
        ReceivedText.Accepted received = FormatsTest.accepted(FormatSamples.word(body), "a.docx");
        assertThat(received.text().lines().filter(line -> !line.isBlank()))
                .containsExactly("Đảng bộ tỉnh", "UỶ BAN NHÂN DÂN", "Ủy ban nhân dân", "Ủy ban nhân dân ©");
        assertThat(received.source().encoding()).isIn(SourceEncoding.TCVN3, SourceEncoding.VNI);
    }

    @Test
    void runs_in_old_fonts_of_rtf_files_become_unicode() {
        String rtf = "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Times New Roman;}{\\f1\\fcharset0 .VnTime;}"
                + "{\\f2\\fcharset163 Times New Roman;}}"
                + "\\pard\\f1 \\'d1y ban: \\'f1y ban nh\\'a9n d\\'a9n\\par\\f0 x\\u227?a\\par\\f2 ti\\'ea\\'ecng\\par}";
        ReceivedText.Accepted received = FormatsTest.accepted(rtf.getBytes(StandardCharsets.ISO_8859_1), "a.rtf");
        assertThat(Normalizer.normalize(received.text(), Normalizer.Form.NFC)
                        .lines()
                        .filter(line -> !line.isBlank()))
                .containsExactly("ẹy ban: ủy ban nhân dân", "xãa", "tiếng");
        assertThat(received.source().encoding()).isEqualTo(SourceEncoding.TCVN3);
    }
}

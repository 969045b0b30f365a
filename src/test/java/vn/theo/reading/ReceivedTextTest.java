package vn.theo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceivedTextTest {
    private static ReceivedText of(String text) {
        return ReceivedText.of(text.getBytes(StandardCharsets.UTF_8), "thu.txt");
    }

    private static Refusal reason(ReceivedText received) {
        return switch (received) {
            case ReceivedText.Refused refused -> refused.reason();
            case ReceivedText.Accepted accepted -> throw new AssertionError("accepted: " + accepted);
        };
    }

    @Test
    void a_byte_order_mark_is_dropped_in_every_encoding() {
        ReceivedText.Accepted wanted = new ReceivedText.Accepted("Kế hoạch", ReceivedText.Markup.PLAIN);
        assertThat(of("Kế hoạch")).isEqualTo(wanted);
        assertThat(of("\uFEFFKế hoạch")).isEqualTo(wanted);
        assertThat(ReceivedText.of("\uFEFFKế hoạch".getBytes(StandardCharsets.UTF_16LE), "a.txt"))
                .isEqualTo(wanted);
        assertThat(ReceivedText.of("\uFEFFKế hoạch".getBytes(StandardCharsets.UTF_16BE), "a.txt"))
                .isEqualTo(wanted);
    }

    @Test
    void other_encodings_and_broken_ones_are_refused() {
        byte[] western = "Kê hoach d'êté".getBytes(Charset.forName("windows-1252"));
        assertThat(reason(ReceivedText.of(western, "a.txt"))).isEqualTo(Refusal.ENCODING);
        byte[] cut = Arrays.copyOf("Kế".getBytes(StandardCharsets.UTF_8), 3);
        assertThat(reason(ReceivedText.of(cut, "a.txt"))).isEqualTo(Refusal.ENCODING);
    }

    @Test
    void what_is_no_text_and_no_known_document_is_refused() {
        assertThat(reason(of("%PDF-1.7 abc"))).isEqualTo(Refusal.BROKEN);
        assertThat(reason(of("a\0b"))).isEqualTo(Refusal.BINARY);
        assertThat(reason(ReceivedText.of(new byte[] {'P', 'K', 3, 4, 0, (byte) 0xFF}, "a.docx")))
                .isEqualTo(Refusal.BINARY);
        assertThat(reason(ReceivedText.of(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0}, "a.txt")))
                .isEqualTo(Refusal.BINARY);
        assertThat(reason(of(" \n\t "))).isEqualTo(Refusal.EMPTY);
        assertThat(reason(of(""))).isEqualTo(Refusal.EMPTY);
    }

    @Test
    void a_file_past_the_limit_is_refused() {
        byte[] large = new byte[ReceivedText.MAX_BYTES + 1];
        Arrays.fill(large, (byte) 'a');
        assertThat(reason(ReceivedText.of(large, "a.txt"))).isEqualTo(Refusal.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TỈNH ỦY\n\nMẬT\n\nBáo cáo", "| **TỐI MẬT** |\nBáo cáo", "*\nTUYỆT MẬT\nBáo cáo",
                "Độ mật: Mật\nBáo cáo", "Độ mật: TỐI MẬT.\nBáo cáo",
                        "<html><body><p><b>MẬT</b></p><p>Báo cáo</p></body></html>"
            })
    void secret_texts_are_refused(String text) {
        assertThat(reason(of(text))).isEqualTo(Refusal.SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mật ong rừng được giá\nBà con vui.",
                "Độ mật: Thường\nBáo cáo",
                "Quy định về danh mục bí mật nhà nước độ Mật",
                "Mật\nngọt chết ruồi"
            })
    void honey_and_rules_on_secrets_are_not_secret(String text) {
        assertThat(of(text)).isInstanceOf(ReceivedText.Accepted.class);
    }

    @Test
    void html_is_told_by_name_or_by_its_first_words() {
        byte[] bytes = "<p>Xin chào</p>".getBytes(StandardCharsets.UTF_8);
        assertThat(((ReceivedText.Accepted) ReceivedText.of(bytes, "trang.HTML")).markup())
                .isEqualTo(ReceivedText.Markup.HTML);
        assertThat(((ReceivedText.Accepted) of("<!DOCTYPE html><p>Xin chào")).markup())
                .isEqualTo(ReceivedText.Markup.HTML);
        assertThat(((ReceivedText.Accepted) of("<p>Xin chào</p>")).markup()).isEqualTo(ReceivedText.Markup.PLAIN);
    }
}

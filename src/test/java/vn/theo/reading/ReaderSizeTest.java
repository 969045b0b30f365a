package vn.theo.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.theo.reading.text.Text;

/** Long and hostile texts end: the limits are those of a reader that hangs, no measure of speed. */
@Timeout(120)
class ReaderSizeTest {
    private final Reader reader = new Reader();

    @Test
    void a_text_of_two_megabytes_is_read() throws IOException {
        String page = ReaderFuzzTest.sample();
        StringBuilder text = new StringBuilder();
        while (text.length() < 1_500_000) {
            text.append(page).append('\n');
        }
        assertThat(reader.read(text.toString()).frame().title()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1.",
                "1,",
                "1.000,",
                "9/",
                "(",
                "((;",
                "*",
                "**",
                "|\n",
                "[",
                "![",
                "](",
                "<",
                "<a ",
                "&",
                "-\n",
                "# ",
                "\"",
                "của ",
                "Nguyễn ",
                "đồng chí ",
                "Nguyễn Văn ",
                "Nghị quyết ",
                "Luật ",
                "UBND ",
                "Chủ tịch ",
                "a\u0301",
                "\u0301",
                "; ",
                ": ",
                ", ",
                "tăng 5% ",
                "yêu cầu ",
                "cần ",
                "A. ",
                "ngày 1/1/2020 ",
                "số 1/NQ ",
                "Ảnh: ",
                "và ",
                "\n",
                "1)\n",
                "- a\n",
                "chủ trì ",
                "[a)\n",
                "[a](b) ",
                "<script>",
                "<nav>",
                "Số: ",
                "- a (2/9/2024)\n",
                "|\n1\n",
                "| 1 | 2 |\n"
            })
    void endless_repetition_is_read(String piece) {
        String text = piece.repeat(100_000 / piece.length());
        assertThatCode(() -> reader.read(text)).doesNotThrowAnyException();
        assertThatCode(() -> reader.read(new ReceivedText.Accepted(text, ReceivedText.Markup.HTML)))
                .doesNotThrowAnyException();
    }

    /**
     * Memory asked for is counted and not time: it is the same on every machine and under every load. Lists that double
     * as they grow make it a little uneven; what grows with the square of the length takes a hundred times as much.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Nông nghiệp rà soát 12 công trình, đạt 95% kế hoạch năm 2024. ",
                "Chi bộ thôn Bàu Đá họp bàn việc làm đường.\n",
                "| 1 | 2 | 5% |\n",
                "|\n1\n",
                "[a](b) ",
                "[a)\n",
                "Số: 12/QĐ-UBND ",
                "1.000,",
                "(",
                "- Khai mạc hội chợ (2/9/2024)\n",
                "<script>",
                "<p>a</p>",
                "<a href=\"x>y\">",
                "&amp;"
            })
    void memory_grows_with_the_text_and_not_with_its_square(String piece) {
        for (ReceivedText.Markup markup : ReceivedText.Markup.values()) {
            long once = allocated(piece.repeat(30_000 / piece.length()), markup);
            long tenTimes = allocated(piece.repeat(300_000 / piece.length()), markup);
            assertThat(tenTimes).as("bytes for %s, %s for a tenth", piece, once).isLessThan(once * 16);
        }
    }

    /** Objects that are kept for each token, line or cell are copied again and again while a long text is read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Nông nghiệp rà soát 12 công trình, đạt 95% kế hoạch năm 2024. ",
                "Chi bộ thôn Bàu Đá họp bàn việc làm đường.\n",
                "(",
                "1.000,"
            })
    void a_text_keeps_no_more_than_a_few_bytes_for_a_character(String piece) {
        String text = piece.repeat(600_000 / piece.length());
        Text.of(text);
        long before = allocatedBytes();
        Text made = Text.of(text);
        long bytes = allocatedBytes() - before;
        assertThat(made.tokens()).isNotEmpty();
        assertThat(bytes / text.length()).as("bytes a character").isLessThan(48);
    }

    private static long allocatedBytes() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private long allocated(String text, ReceivedText.Markup markup) {
        long before = allocatedBytes();
        reader.read(new ReceivedText.Accepted(text, markup));
        return allocatedBytes() - before;
    }

    @Test
    void a_million_digits_dots_and_commas_are_read() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1_000_000; i++) {
            text.append("0123456789.,".charAt(i * 7 % 12));
        }
        assertThatCode(() -> reader.read(text.toString())).doesNotThrowAnyException();
    }
}

package vn.theo.reading.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.theo.reading.Reader;
import vn.theo.reading.ReceivedText;
import vn.theo.reading.Recognition;
import vn.theo.reading.Refusal;
import vn.theo.reading.SourceFormat;
import vn.theo.reading.format.FormatsTest;
import vn.theo.reading.format.Unconvertible;

/** Pictures drawn from invented text are recognised; skipped where tesseract or a font with Vietnamese letters is missing. */
@Tag("slow")
class RecognitionTest {
    private static final List<String> LINES = List.of(
            "ỦY BAN NHÂN DÂN TỈNH SÔNG LAM",
            "THÔNG BÁO",
            "Sở Công Thương chủ trì xây dựng đề án cụm nghề mây tre đan,",
            "hoàn thành trước ngày 30 tháng 6 năm 2026.",
            "Năm 2025, giá trị sản xuất của nghề đạt 1.284,5 tỷ đồng.");

    @Test
    void a_picture_is_read_with_its_confidence_and_states_its_task() throws IOException {
        for (String format : List.of("png", "jpg", "tiff")) {
            ReceivedText.Accepted received =
                    FormatsTest.accepted(Scans.image(Scans.page(LINES), format), "anh." + format);
            Recognition recognition = Objects.requireNonNull(received.source().recognition());
            assertThat(received.source().format()).isEqualTo(SourceFormat.IMAGE);
            assertThat(recognition.confidence()).as(format).isBetween(70, 100);
            assertThat(received.text()).as(format).contains("THÔNG BÁO", "Sở Công Thương chủ trì", "1.284,5 tỷ đồng");
            int length = received.text().codePointCount(0, received.text().length());
            assertThat(recognition.weak()).allSatisfy(span -> {
                assertThat(span.end()).isLessThanOrEqualTo(length);
                assertThat(span.of(received.text())).isNotBlank().doesNotContain(" ", "\n");
            });
            assertThat(new Reader().read(received).indicators()).isNotEmpty();
        }
    }

    @Test
    void a_scanned_pdf_is_recognised_page_by_page_and_its_table_keeps_rows() throws IOException {
        BufferedImage page = Scans.page(List.of("Các nhiệm vụ thực hiện theo bảng sau:"));
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.BLACK);
        pen.setFont(Scans.font().deriveFont(44f));
        pen.setStroke(new BasicStroke(4));
        String[][] cells = {
            {"TT", "Nội dung", "Cơ quan"},
            {"1", "Lập hồ sơ nhãn hiệu", "Sở Công Thương"},
            {"2", "Mở lớp dạy nghề", "Sở Nội vụ"}
        };
        int[] columns = {240, 400, 1300, 2000};
        for (int row = 0; row <= 3; row++) {
            pen.drawLine(columns[0], 400 + row * 120, columns[3], 400 + row * 120);
        }
        for (int column : columns) {
            pen.drawLine(column, 400, column, 760);
        }
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                pen.drawString(cells[row][column], columns[column] + 30, 480 + row * 120);
            }
        }
        pen.dispose();
        ReceivedText.Accepted received = FormatsTest.accepted(Scans.pdf(Scans.page(LINES), page), "quet.pdf");
        assertThat(received.source().format()).isEqualTo(SourceFormat.PDF);
        assertThat(received.source().recognition()).isNotNull();
        assertThat(received.text()).contains("Sở Công Thương chủ trì");
        assertThat(received.text().lines().filter(line -> line.startsWith("|")))
                .containsExactly(
                        "| TT | Nội dung | Cơ quan |",
                        "| 1 | Lập hồ sơ nhãn hiệu | Sở Công Thương |",
                        "| 2 | Mở lớp dạy nghề | Sở Nội vụ |");
    }

    @Test
    void a_scanned_table_without_rules_keeps_its_rows() throws IOException {
        BufferedImage page = Scans.page(List.of("Kết quả thực hiện một số chỉ tiêu năm 2025 như sau:"));
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(
                java.awt.RenderingHints.KEY_TEXT_ANTIALIASING, java.awt.RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(Scans.font().deriveFont(44f));
        String[][] cells = {
            {"TT", "Chỉ tiêu", "Đơn vị tính", "Thực hiện"},
            {"1", "Giá trị sản xuất công nghiệp", "tỷ đồng", "12.345,6"},
            {"2", "Sản lượng lương thực có hạt", "nghìn tấn", "1.080"},
            {"3", "Diện tích rừng trồng mới", "ha", "425"}
        };
        int[] columns = {240, 400, 1250, 1900};
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < 4; column++) {
                int width = pen.getFontMetrics().stringWidth(cells[row][column]);
                pen.drawString(cells[row][column], column == 3 ? 2150 - width : columns[column], 480 + row * 100);
            }
        }
        pen.dispose();
        ReceivedText.Accepted received = FormatsTest.accepted(Scans.image(page, "png"), "quet.png");
        assertThat(received.text().lines().filter(line -> line.startsWith("|")))
                .as(received.text())
                .containsExactly(
                        "| TT | Chỉ tiêu | Đơn vị tính | Thực hiện |",
                        "| 1 | Giá trị sản xuất công nghiệp | tỷ đồng | 12.345,6 |",
                        "| 2 | Sản lượng lương thực có hạt | nghìn tấn | 1.080 |",
                        "| 3 | Diện tích rừng trồng mới | ha | 425 |");
    }

    @Test
    void a_secrecy_stamp_in_a_picture_is_found() throws IOException {
        byte[] picture =
                Scans.image(Scans.page(List.of("TUYỆT MẬT", "Báo cáo tình hình sản xuất của tỉnh Sông Lam")), "png");
        assertThat(ReceivedText.of(picture, "a.png"))
                .isInstanceOfSatisfying(
                        ReceivedText.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Refusal.SECRET));
    }

    @Test
    void a_table_of_words_is_understood_with_lines_and_confidence() {
        List<Tesseract.Word> words = Tesseract.parse("""
                level\tpage\tblock\tpar\tline\tword\tleft\ttop\twidth\theight\tconf\ttext
                4\t1\t1\t1\t1\t0\t10\t20\t300\t40\t-1\t
                5\t1\t1\t1\t1\t1\t10\t22\t80\t30\t96.5\tNghị
                5\t1\t1\t1\t1\t2\t100\t22\t80\t30\t41.0\tquyết
                5\t1\t1\t1\t1\t3\t190\t22\t4\t30\t80.0\t|
                5\tbroken
                """);
        assertThat(words)
                .containsExactly(
                        new Tesseract.Word("Nghị", 10, 80, 60, 40, 96.5f),
                        new Tesseract.Word("quyết", 100, 80, 60, 40, 41f));
    }

    @Test
    void a_picture_too_large_to_be_a_page_is_refused_before_it_is_opened() {
        Assertions.assertThatThrownBy(() -> Pictures.checkSize(100_000, 100_000))
                .isInstanceOf(Unconvertible.class);
    }
}

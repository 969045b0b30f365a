package vn.theo.reading.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.theo.reading.FoundDirective;
import vn.theo.reading.FoundIndicator;
import vn.theo.reading.Reader;
import vn.theo.reading.ReceivedText;
import vn.theo.reading.format.Budget;
import vn.theo.reading.format.FormatsTest;
import vn.theo.reading.format.LegacyFonts;

/** Tables printed without rules in a PDF, and what only looks like one. */
class UnruledTablesTest {
    private static final String[] PROSE = {
        "Thực hiện nghị quyết của Tỉnh ủy, các sở, ngành và địa phương đã triển khai",
        "đồng bộ nhiều giải pháp phát triển làng nghề trong năm qua, kết quả đạt được",
        "như sau:"
    };

    /** A table with its columns' left edges; cells whose edge is negative end there instead. */
    private static final class Sheet implements AutoCloseable {
        final PrintedPages pages = new PrintedPages();
        float y = 80;

        Sheet() throws IOException {
            pages.size(11);
            pages.page();
        }

        void prose(String... lines) throws IOException {
            for (String line : lines) {
                pages.print(line, 70, y);
                y += 15;
            }
            y += 8;
        }

        /** One row; each cell is wrapped at its column's width, its lines {@code pitch} apart. */
        void row(float[] edges, float[] widths, float pitch, float space, Align align, String... cells)
                throws IOException {
            List<List<String>> wrapped = new ArrayList<>();
            int most = 1;
            for (int i = 0; i < cells.length; i++) {
                wrapped.add(wrap(cells[i], widths[i]));
                most = Math.max(most, wrapped.getLast().size());
            }
            for (int i = 0; i < cells.length; i++) {
                List<String> lines = wrapped.get(i);
                float top = y + (align == Align.MIDDLE ? (most - lines.size()) * pitch / 2 : 0);
                for (int j = 0; j < lines.size(); j++) {
                    if (edges[i] < 0) {
                        pages.printRight(lines.get(j), -edges[i], top + j * pitch);
                    } else {
                        pages.print(lines.get(j), edges[i], top + j * pitch);
                    }
                }
            }
            y += (most - 1) * pitch + space;
        }

        private List<String> wrap(String words, float width) throws IOException {
            List<String> lines = new ArrayList<>();
            for (String word : words.split(" ")) {
                String longer = lines.isEmpty() ? word : lines.getLast() + " " + word;
                if (!lines.isEmpty() && pages.width(longer) <= width) {
                    lines.set(lines.size() - 1, longer);
                } else {
                    lines.add(word);
                }
            }
            return lines;
        }

        ReceivedText.Accepted read() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pages.save(bytes);
            return FormatsTest.accepted(bytes.toByteArray(), "bang.pdf");
        }

        @Override
        public void close() throws IOException {
            pages.close();
        }
    }

    private enum Align {
        TOP,
        MIDDLE
    }

    private static List<String> rows(ReceivedText.Accepted received) {
        return received.text().lines().filter(line -> line.startsWith("|")).toList();
    }

    private static final float[] FIGURE_EDGES = {70, 100, 290, -420, -500};
    private static final float[] FIGURE_WIDTHS = {20, 170, 70, 70, 70};

    @Test
    void figures_at_the_right_of_their_columns_keep_rows_heads_and_units() throws IOException {
        try (Sheet sheet = new Sheet()) {
            sheet.prose(PROSE);
            sheet.pages.print("Năm 2025", 410, sheet.y);
            sheet.y += 14;
            float pitch = 14;
            sheet.row(
                    FIGURE_EDGES,
                    FIGURE_WIDTHS,
                    pitch,
                    20,
                    Align.TOP,
                    "TT",
                    "Chỉ tiêu",
                    "Đơn vị tính",
                    "Kế hoạch",
                    "Thực hiện");
            sheet.row(
                    FIGURE_EDGES,
                    FIGURE_WIDTHS,
                    pitch,
                    20,
                    Align.TOP,
                    "1",
                    "Giá trị sản xuất công nghiệp - tiểu thủ công nghiệp trên địa bàn",
                    "tỷ đồng",
                    "12.345,6",
                    "12.900");
            sheet.row(
                    FIGURE_EDGES,
                    FIGURE_WIDTHS,
                    pitch,
                    20,
                    Align.TOP,
                    "2",
                    "Sản lượng lương thực có hạt",
                    "nghìn tấn",
                    "1.080",
                    "1.092,5");
            sheet.row(
                    FIGURE_EDGES,
                    FIGURE_WIDTHS,
                    pitch,
                    20,
                    Align.TOP,
                    "3",
                    "Diện tích rừng trồng mới",
                    "ha",
                    "410",
                    "425");
            sheet.prose("Các chỉ tiêu còn lại sẽ được báo cáo trong kỳ sau.");
            ReceivedText.Accepted received = sheet.read();
            assertThat(rows(received))
                    .as(received.text())
                    .containsExactly(
                            "|  |  |  | Năm 2025 | Năm 2025 |",
                            "| TT | Chỉ tiêu | Đơn vị tính | Kế hoạch | Thực hiện |",
                            "| 1 | Giá trị sản xuất công nghiệp - tiểu thủ công nghiệp trên địa bàn | tỷ đồng | 12.345,6 | 12.900 |",
                            "| 2 | Sản lượng lương thực có hạt | nghìn tấn | 1.080 | 1.092,5 |",
                            "| 3 | Diện tích rừng trồng mới | ha | 410 | 425 |");
            assertThat(received.text()).contains("như sau:", "Các chỉ tiêu còn lại sẽ được báo cáo trong kỳ sau.");
            assertThat(new Reader().read(received).indicators())
                    .extracting(FoundIndicator::name, FoundIndicator::unit, FoundIndicator::value)
                    .contains(
                            tuple("Sản lượng lương thực có hạt", "nghìn tấn", new BigDecimal("1080")),
                            tuple("Sản lượng lương thực có hạt", "nghìn tấn", new BigDecimal("1092.5")),
                            tuple("Diện tích rừng trồng mới", "ha", new BigDecimal("425")))
                    .hasSize(6);
        }
    }

    private static final float[] TASK_EDGES = {60, 90, 300, 430};
    private static final float[] TASK_WIDTHS = {20, 195, 115, 110};
    private static final String[][] TASKS = {
        {"TT", "Nội dung công việc", "Cơ quan chủ trì", "Thời gian hoàn thành"},
        {
            "1",
            "Lập quy hoạch vùng nguyên liệu tre, nứa phục vụ các làng nghề mây tre đan của tỉnh",
            "Sở Nông nghiệp và Môi trường",
            "Quý I/2026"
        },
        {"2", "Rà soát quỹ đất làng nghề", "Sở Xây dựng", "Quý II/2026"},
        {"3", "Mở lớp dạy nghề cho lao động trẻ ở các xã có nghề truyền thống", "Sở Nội vụ", "Trước ngày 30/9/2026"},
        {"4", "Tổng kết việc thực hiện kế hoạch", "Sở Công Thương", "Tháng 12/2026"}
    };

    @ParameterizedTest(name = "lines {0} apart, rows {1}, {2}")
    @CsvSource({"14, 14, TOP", "14, 22, TOP", "13, 26, TOP", "14, 24, MIDDLE", "15.5, 30, MIDDLE"})
    void tasks_with_wrapped_cells_keep_rows_whatever_the_spacing(float pitch, float space, Align align)
            throws IOException {
        try (Sheet sheet = new Sheet()) {
            sheet.prose("KẾ HOẠCH", "Phát triển làng nghề năm 2026", "Các nhiệm vụ được thực hiện theo bảng sau đây:");
            for (String[] cells : TASKS) {
                sheet.row(TASK_EDGES, TASK_WIDTHS, pitch, space, align, cells);
            }
            ReceivedText.Accepted received = sheet.read();
            assertThat(rows(received))
                    .as(received.text())
                    .isEqualTo(java.util.Arrays.stream(TASKS)
                            .map(cells -> "| " + String.join(" | ", cells) + " |")
                            .toList());
            assertThat(new Reader().read(received).directives())
                    .extracting(FoundDirective::assignee)
                    .containsExactly("Sở Nông nghiệp và Môi trường", "Sở Xây dựng", "Sở Nội vụ", "Sở Công Thương");
        }
    }

    @Test
    void a_table_without_numbers_in_front_and_with_groups_keeps_its_rows() throws IOException {
        float[] edges = {70, 290, -430, -510};
        float[] widths = {200, 70, 60, 60};
        try (Sheet sheet = new Sheet()) {
            sheet.row(edges, widths, 14, 14, Align.TOP, "Chỉ tiêu", "Đơn vị tính", "Năm 2024", "Năm 2025");
            sheet.pages.print("I. NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN CỦA TỈNH", 70, sheet.y);
            sheet.y += 14;
            sheet.row(
                    edges,
                    widths,
                    14,
                    14,
                    Align.TOP,
                    "Sản lượng thóc cả năm của các huyện đồng bằng ven sông",
                    "nghìn tấn",
                    "640",
                    "652,4");
            sheet.row(edges, widths, 14, 14, Align.TOP, "Sản lượng ngô", "nghìn tấn", "31", "30,2");
            sheet.pages.print("II. CÔNG NGHIỆP VÀ TIỂU THỦ CÔNG NGHIỆP LÀNG NGHỀ", 70, sheet.y);
            sheet.y += 14;
            sheet.row(edges, widths, 14, 14, Align.TOP, "Sản lượng gạch", "triệu viên", "118", "121");
            assertThat(rows(sheet.read()))
                    .containsExactly(
                            "| Chỉ tiêu | Đơn vị tính | Năm 2024 | Năm 2025 |",
                            "| I. NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN CỦA TỈNH |",
                            "| Sản lượng thóc cả năm của các huyện đồng bằng ven sông | nghìn tấn | 640 | 652,4 |",
                            "| Sản lượng ngô | nghìn tấn | 31 | 30,2 |",
                            "| II. CÔNG NGHIỆP VÀ TIỂU THỦ CÔNG NGHIỆP LÀNG NGHỀ |",
                            "| Sản lượng gạch | triệu viên | 118 | 121 |");
        }
    }

    @Test
    void a_table_goes_on_after_the_end_of_a_page() throws IOException {
        try (Sheet sheet = new Sheet()) {
            sheet.y = 600;
            for (int page = 0; page < 2; page++) {
                sheet.row(TASK_EDGES, TASK_WIDTHS, 14, 22, Align.TOP, TASKS[0]);
                for (int i = 1; i <= 3; i++) {
                    String[] cells = TASKS[i].clone();
                    cells[0] = String.valueOf(page * 3 + i);
                    sheet.row(TASK_EDGES, TASK_WIDTHS, 14, 22, Align.TOP, cells);
                }
                sheet.pages.page();
                sheet.y = 120;
            }
            assertThat(rows(sheet.read()))
                    .hasSize(7)
                    .last()
                    .isEqualTo(
                            "| 6 | Mở lớp dạy nghề cho lao động trẻ ở các xã có nghề truyền thống | Sở Nội vụ | Trước ngày 30/9/2026 |");
        }
    }

    @Test
    void prose_in_two_or_three_columns_is_no_table() throws IOException {
        String[] words =
                ("Ngày 3/4/2024 xã đã họp bàn 12 việc. Năm nay xã làm 5 km đường và 3 cây cầu để người dân đi lại"
                                + " thuận tiện hơn trước, trong đó có 2 cầu treo")
                        .split(" ");
        for (int columns = 2; columns <= 3; columns++) {
            try (Sheet sheet = new Sheet()) {
                float width = 460f / columns;
                for (int column = 0; column < columns; column++) {
                    float y = 90;
                    String line = "";
                    for (int i = 0; i < 160; i++) {
                        String longer = (line + " " + words[(i * 7 + column) % words.length]).strip();
                        if (sheet.pages.width(longer) > width - 24) {
                            sheet.pages.print(line, 70 + column * width, y);
                            y += 14;
                            line = words[(i * 7 + column) % words.length];
                        } else {
                            line = longer;
                        }
                    }
                }
                assertThat(rows(sheet.read())).as(columns + " columns").isEmpty();
            }
        }
    }

    @Test
    void letterheads_signatures_contents_and_enumerations_are_no_tables() throws IOException {
        try (Sheet sheet = new Sheet()) {
            String[][] head = {
                {"ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"},
                {"TỈNH SÔNG LAM", "Độc lập - Tự do - Hạnh phúc"},
                {"Số: 12/KH-UBND", "Sông Lam, ngày 5 tháng 1 năm 2026"}
            };
            for (String[] line : head) {
                sheet.pages.print(line[0], 90, sheet.y);
                sheet.pages.print(line[1], 290, sheet.y);
                sheet.y += 16;
            }
            sheet.y += 20;
            sheet.prose(PROSE);
            for (int i = 1; i <= 5; i++) {
                sheet.pages.print(i + ".", 70, sheet.y);
                sheet.pages.print("Mục thứ " + i + " của báo cáo năm 2025", 95, sheet.y);
                sheet.pages.print(".".repeat(40), 300, sheet.y);
                sheet.pages.print(String.valueOf(3 * i), 500, sheet.y);
                sheet.y += 15;
            }
            sheet.y += 20;
            String[][] signatures = {
                {"NGƯỜI LẬP BIỂU", "KẾ TOÁN TRƯỞNG", "THỦ TRƯỞNG ĐƠN VỊ"},
                {"(Ký, ghi rõ họ tên)", "(Ký, ghi rõ họ tên)", "(Ký tên, đóng dấu)"},
                {"Trần Văn An", "Lê Thị Bình", "Hoàng Văn Cường"}
            };
            for (String[] line : signatures) {
                for (int i = 0; i < 3; i++) {
                    sheet.pages.print(line[i], 70 + 160 * i, sheet.y);
                }
                sheet.y += line[0].startsWith("(") ? 40 : 15;
            }
            ReceivedText.Accepted received = sheet.read();
            assertThat(rows(received)).as(received.text()).isEmpty();
        }
    }

    @Test
    void many_pages_of_gaps_take_time_in_proportion() throws IOException {
        List<PdfPage.Glyph> glyphs = new ArrayList<>();
        for (int line = 0; line < 1_000; line++) {
            for (int column = 0; column < 20; column++) {
                glyphs.add(new PdfPage.Glyph(
                        "x", column * 30 + line % 7, line * 12, 6, 10, false, LegacyFonts.Meaning.UNICODE, 0));
            }
        }
        long start = System.nanoTime();
        assertThat(PdfColumns.parts(glyphs, Budget.of(java.time.Duration.ofMinutes(1))))
                .isNotEmpty();
        assertThat(java.time.Duration.ofNanos(System.nanoTime() - start)).isLessThan(java.time.Duration.ofSeconds(20));
    }
}

package vn.theo.reading.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.theo.reading.FoundDirective;
import vn.theo.reading.Reader;
import vn.theo.reading.format.FormatsTest;

class TableOverPagesTest {
    private static final float[] EDGES = {50, 90, 320, 440, 550};
    private static final float LINE = 16;

    /** A page with a ruled table of rows, each cell given line by line. */
    private static void table(PrintedPages pages, float top, String[][]... rows) throws IOException {
        float y = top;
        for (String[][] row : rows) {
            float height = LINE;
            for (String[] cell : row) {
                height = Math.max(height, cell.length * LINE);
            }
            for (int column = 0; column < row.length; column++) {
                for (int line = 0; line < row[column].length; line++) {
                    pages.print(row[column][line], EDGES[column] + 4, y + 12 + line * LINE);
                }
            }
            pages.rule(EDGES[0], y, EDGES[EDGES.length - 1], y);
            for (float edge : EDGES) {
                pages.rule(edge, y, edge, y + height + 4);
            }
            y += height + 4;
        }
        pages.rule(EDGES[0], y, EDGES[EDGES.length - 1], y);
    }

    private static String[] cell(String... lines) {
        return lines;
    }

    private static String[][] row(String[]... cells) {
        return cells;
    }

    private static final String[][] HEAD = row(cell("TT"), cell("Nhiệm vụ"), cell("Cơ quan chủ trì"), cell("Thời hạn"));

    private static String read(String[][]... onNextPage) throws IOException {
        try (PrintedPages pages = new PrintedPages();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            pages.size(10);
            pages.page();
            pages.print("PHỤ LỤC", 270, 80);
            pages.print("PHÂN CÔNG NHIỆM VỤ NĂM 2026", 220, 100);
            table(
                    pages,
                    640,
                    HEAD,
                    row(cell("1"), cell("Rà soát quỹ đất công ở các xã"), cell("Sở Tài chính"), cell("Quý I")),
                    row(
                            cell("2"),
                            cell("Xây dựng kế hoạch nạo vét"),
                            cell("Sở Nông nghiệp"),
                            cell("Trước ngày", "30/6/2026")));
            pages.page();
            table(pages, 60, onNextPage);
            pages.save(bytes);
            return FormatsTest.accepted(bytes.toByteArray(), "phu-luc.pdf").text();
        }
    }

    @Test
    void a_row_that_breaks_off_at_the_end_of_a_page_goes_on_with_the_first_row_of_the_next() throws IOException {
        String text = read(
                HEAD,
                row(cell(""), cell("các kênh cấp hai trên địa bàn"), cell("và Môi trường"), cell("")),
                row(cell("3"), cell("Mở lớp dạy nghề cho lao động trẻ"), cell("Sở Nội vụ"), cell("Quý III")));
        assertThat(text.lines().filter(line -> line.startsWith("|"))).hasSize(4);
        List<FoundDirective> tasks = new Reader().read(text).directives();
        assertThat(tasks)
                .extracting(task -> task.words().text().replaceAll("\\s+", " "))
                .containsExactly(
                        "Rà soát quỹ đất công ở các xã",
                        "Xây dựng kế hoạch nạo vét các kênh cấp hai trên địa bàn",
                        "Mở lớp dạy nghề cho lao động trẻ");
        assertThat(tasks.get(1).assignee()).isEqualTo("Sở Nông nghiệp và Môi trường");
        assertThat(tasks.get(1).deadline()).isEqualTo("Trước ngày 30/6/2026");
    }

    @Test
    void a_row_of_its_own_without_a_number_stays_one() throws IOException {
        String text = read(
                row(cell(""), cell("Sửa đường vào khu dân cư"), cell("Sở Xây dựng"), cell("Quý II")),
                row(cell("3"), cell("Mở lớp dạy nghề cho lao động trẻ"), cell("Sở Nội vụ"), cell("Quý III")));
        assertThat(text.lines().filter(line -> line.startsWith("|"))).hasSize(5);
    }
}

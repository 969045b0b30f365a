package vn.theo.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlocksTest {
    private static List<String> shapes(String text) {
        return Text.of(text).blocks().stream()
                .map(block ->
                        block.kind() + block.marker() + ":" + block.content().plain())
                .toList();
    }

    @Test
    void wrapped_lines_join_into_paragraphs() {
        String text = """
                Huyện đã giao các xã rà soát lại toàn bộ
                tuyến kênh mương nội đồng, báo cáo trước mùa
                mưa để bố trí vốn.

                1. Phòng Kinh tế tổng hợp danh mục
                kênh cần nạo vét.
                2. Các xã huy động nhân
                công tại chỗ.
                """;
        assertThat(shapes(text))
                .containsExactly(
                        "PARAGRAPH:Huyện đã giao các xã rà soát lại toàn bộ tuyến kênh mương nội đồng, báo cáo trước mùa mưa để bố trí vốn.",
                        "ITEM1.:Phòng Kinh tế tổng hợp danh mục kênh cần nạo vét.",
                        "ITEM2.:Các xã huy động nhân công tại chỗ.");
    }

    @Test
    void a_name_broken_at_its_dash_begins_no_item() {
        String text = """
                Huyện đã giao các xã rà soát lại toàn bộ
                lớp nghề theo đề nghị của Sở Lao động
                - Thương binh và Xã hội về việc mở lớp
                dạy nghề ven sông.

                Các đơn vị gồm
                - Thư viện huyện;
                """;
        assertThat(shapes(text))
                .contains(
                        "PARAGRAPH:Huyện đã giao các xã rà soát lại toàn bộ lớp nghề theo đề nghị của Sở Lao động - Thương binh và Xã hội về việc mở lớp dạy nghề ven sông.")
                .contains("ITEM-:Thư viện huyện;");
    }

    @Test
    void unwrapped_lines_stay_apart() {
        assertThat(shapes("Tin trong ngày\nChợ quê mở lại sau lũ\nTrường học đón học sinh"))
                .hasSize(3);
    }

    @Test
    void marks_of_markdown_make_headings_items_and_pictures() {
        assertThat(shapes("# Đầu đề\n\n![a](b.jpg)\n\n- một\n+ hai\n\n**III. Mục đậm**\n\n---\n\nThân bài."))
                .containsExactly(
                        "HEADING:Đầu đề",
                        "IMAGE:",
                        "ITEM-:một",
                        "ITEM+:hai",
                        "HEADINGIII.:Mục đậm",
                        "RULE:",
                        "PARAGRAPH:Thân bài.");
    }

    @Test
    void an_underlined_line_is_a_heading() {
        assertThat(Text.of("Đầu đề của bài\n=====\n\nThân bài.")
                        .blocks()
                        .getFirst()
                        .level())
                .isEqualTo(1);
    }

    @Test
    void tables_become_cells_with_rows_and_columns() {
        Text bars = Text.of("|\nTT\n|\nViệc\n|\n|\n1\n|\nLàm đường\n|\n\nHết bảng.");
        assertThat(bars.blocks().stream().map(block -> block.row() + "/" + block.column()))
                .containsExactly("0/0", "0/1", "1/0", "1/1", "-1/-1");
        Text pipes = Text.of("| TT | Việc |\n|---|---|\n| 1 | Làm đường |");
        assertThat(pipes.blocks().stream().filter(Block::inTable)).hasSize(4);
    }

    @Test
    void a_lone_bullet_belongs_to_the_next_line() {
        assertThat(shapes("-\nViệc thứ nhất\n- Việc thứ hai"))
                .containsExactly("ITEM-:Việc thứ nhất", "ITEM-:Việc thứ hai");
    }

    @ParameterizedTest
    @CsvSource({"a) việc,a)", "*(i)* việc,(i)", "2.1. việc,2.1.", "IV. việc,IV.", "1.Mục đích,1.", "đ) việc,đ)"})
    void numbers_and_letters_of_items_are_markers(String line, String marker) {
        assertThat(Text.of(line).blocks().getFirst().marker()).isEqualTo(marker);
    }

    @ParameterizedTest
    @CsvSource({"1.735 tỷ đồng", "12.5 triệu", "3/2 là ngày hội", "2025. Năm mới", "5 năm qua"})
    void figures_and_dates_are_no_markers(String line) {
        assertThat(Text.of(line).blocks().getFirst().marker()).isEmpty();
    }
}

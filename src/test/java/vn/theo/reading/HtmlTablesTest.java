package vn.theo.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.HtmlSurface;

/** Tables of pages whose cells reach over several columns and rows. */
class HtmlTablesTest {
    private static final String FIGURES = """
            <html><body><p>Kết quả thực hiện một số chỉ tiêu năm 2025 của tỉnh như sau:</p>
            <table border="1">
            <tr><th rowspan="2">TT</th><th rowspan="2">Chỉ tiêu</th><th rowspan=2>Đơn vị tính</th>
                <th colspan="2">Năm 2025</th><th rowspan="2">Ghi chú</th></tr>
            <tr><th>Kế hoạch</th><th>Thực hiện</th></tr>
            <tr><td colspan="6"><b>I. NÔNG NGHIỆP</b></td></tr>
            <tr><td>1</td><td>Sản lượng thóc</td><td ROWSPAN='3'>nghìn tấn</td><td>640</td><td>652,4</td><td></td></tr>
            <tr><td>2</td><td>Sản lượng ngô</td><td>31</td><td>30,2</td><td rowspan="2">Số ước</td></tr>
            <tr><td>3</td><td>Sản lượng lạc</td><td>12,5</td><td>13,1</td></tr>
            <tr><td>4</td><td>Diện tích cây ăn quả</td><td>ha</td><td>4.100</td><td>4.250</td><td>&nbsp;</td></tr>
            </table><p>Hết.</p></body></html>
            """;

    private static final String TASKS = """
            <html><body><p>UBND TỈNH SÔNG LAM</p><p>KẾ HOẠCH</p><p>Phát triển làng nghề năm 2026</p>
            <p>Các nhiệm vụ được thực hiện theo bảng sau đây:</p>
            <table>
            <tr><td rowspan="2">TT</td><td rowspan="2">Nội dung công việc</td><td colspan="2">Đơn vị thực hiện</td>
                <td rowspan="2">Thời gian hoàn thành</td></tr>
            <tr><td>Cơ quan chủ trì</td><td>Cơ quan phối hợp</td></tr>
            <tr><td>1</td><td>Lập quy hoạch vùng nguyên liệu tre</td><td rowspan="2">Sở Xây dựng</td>
                <td>Sở Tài chính</td><td>Quý I/2026</td></tr>
            <tr><td>2</td><td>Rà soát quỹ đất làng nghề</td><td>Sở Công Thương</td><td rowspan="2">Quý II/2026</td></tr>
            <tr><td>3</td><td>Mở lớp dạy nghề cho lao động trẻ</td><td>Sở Nội vụ</td><td></td></tr>
            </table></body></html>
            """;

    private static Reading read(String html) {
        return new Reader().read(accepted(html));
    }

    private static ReceivedText.Accepted accepted(String html) {
        return (ReceivedText.Accepted) ReceivedText.of(html.getBytes(StandardCharsets.UTF_8), "bang.html");
    }

    @Test
    void a_head_over_two_columns_and_units_over_several_rows_stand_where_they_are_printed() {
        assertThat(read(FIGURES).indicators())
                .extracting(FoundIndicator::name, FoundIndicator::value, FoundIndicator::unit, FoundIndicator::kind)
                .containsExactly(
                        tuple("Sản lượng thóc", new BigDecimal("640"), "nghìn tấn", FigureKind.TARGET),
                        tuple("Sản lượng thóc", new BigDecimal("652.4"), "nghìn tấn", FigureKind.LEVEL),
                        tuple("Sản lượng ngô", new BigDecimal("31"), "nghìn tấn", FigureKind.TARGET),
                        tuple("Sản lượng ngô", new BigDecimal("30.2"), "nghìn tấn", FigureKind.LEVEL),
                        tuple("Sản lượng lạc", new BigDecimal("12.5"), "nghìn tấn", FigureKind.TARGET),
                        tuple("Sản lượng lạc", new BigDecimal("13.1"), "nghìn tấn", FigureKind.LEVEL),
                        tuple("Diện tích cây ăn quả", new BigDecimal("4100"), "ha", FigureKind.TARGET),
                        tuple("Diện tích cây ăn quả", new BigDecimal("4250"), "ha", FigureKind.LEVEL));
    }

    @Test
    void a_lead_agency_and_a_deadline_over_several_rows_count_for_each_task() {
        List<FoundDirective> tasks = read(TASKS).directives();
        assertThat(tasks)
                .extracting(FoundDirective::assignee, task -> Objects.requireNonNull(task.deadline()))
                .containsExactly(
                        tuple("Sở Xây dựng", "Quý I/2026"),
                        tuple("Sở Xây dựng", "Quý II/2026"),
                        tuple("Sở Nội vụ", "Quý II/2026"));
        assertThat(tasks).extracting(FoundDirective::coAssignees).first().isEqualTo(List.of("Sở Tài chính"));
    }

    @Test
    void every_quote_is_what_stands_in_the_page_there() {
        for (String page : List.of(FIGURES, TASKS)) {
            String text = accepted(page).text();
            assertThat(read(page).all())
                    .isNotEmpty()
                    .allSatisfy(found -> assertThat(found.words().span().of(text))
                            .isNotBlank()
                            .isEqualTo(found.words().text()));
        }
    }

    @Test
    void cells_stand_in_their_columns_behind_others_that_reach_down() {
        String html = "<table><tr><td rowspan=3>A</td><td>B</td><td rowspan=2 colspan=2>C</td></tr>"
                + "<tr><td>D</td></tr><tr><td>E<td>F<td>G</tr><tr><td>H</td><td>I</td></tr></table>";
        assertThat(HtmlSurface.of(html).text().blocks())
                .filteredOn(Block::isText)
                .extracting(block -> block.content().plain() + block.row() + block.column())
                .containsExactly("A00", "B01", "C02", "D11", "E21", "F22", "G23", "H30", "I31");
        assertThat(HtmlSurface.of(html).text().blocks())
                .filteredOn(Block::isCovered)
                .extracting(block -> block.row() + "/" + block.column())
                .containsExactly("1/0", "1/2", "1/3", "2/0");
    }

    @Test
    void a_cell_that_claims_the_whole_world_gets_no_more_than_the_page_is_long() {
        String giant = "<table><tr><td colspan=\"100000\" rowspan=\"100000\">X</td><td>Y</td></tr>";
        for (String rows : List.of("", "<tr>", "<tr><td>1<td>2", "<tr></tr>", "<td rowspan=0 colspan=999>z<tr>")) {
            String html = giant + rows.repeat(rows.isEmpty() ? 0 : 200_000 / rows.length()) + "</table>";
            assertThat(HtmlSurface.of(html).surface().length()).as(rows).isLessThan(4 * html.length() + 1_000);
        }
        assertThat(HtmlSurface.of("<table><tr><td colspan=99999999999999999999 rowspan=-3 colspan>A</td><td>B"
                                + "</td></tr><tr><td rowspan=''>C<td>D</table>")
                        .surface())
                .contains("A", "B", "C", "D");
    }
}

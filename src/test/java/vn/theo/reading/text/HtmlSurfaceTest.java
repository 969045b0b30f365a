package vn.theo.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.theo.reading.Excerpt;
import vn.theo.reading.Found;
import vn.theo.reading.FoundDocument;
import vn.theo.reading.FoundLink;
import vn.theo.reading.FoundPerson;
import vn.theo.reading.Reader;
import vn.theo.reading.Reading;
import vn.theo.reading.ReceivedText;

class HtmlSurfaceTest {
    private static final String PAGE = """
            <!DOCTYPE html><html><head><title>Báo Sơn Hạ</title><style>p { color: red }</style></head><body>
            <nav><a href="/">Trang chủ</a></nav>
            <h1>Huyện Sơn H&#7841; l&agrave;m thủy lợi</h1>
            <p class="ngay">03/02/2021 07:30</p>
            <p>Sáng nay, đồng chí <b>Sầm Văn Thuỷ</b>, Bí thư Huyện ủy chủ trì hội nghị về thủy lợi nội đồng &ndash; việc lớn nhất của năm nay.</p>
            <figure><img src="a.jpg"><figcaption>Quang cảnh hội nghị. Ảnh: V.S</figcaption></figure>
            <script>if (a < b) document.write("<p>giả</p>")</script>
            <p>Hội nghị thống nhất thực hiện Nghị quyết số&nbsp;08-NQ/HU của Huyện ủy, ưu tiên vốn cho các xã cuối nguồn nước.</p>
            <p><strong>Vân Sơn</strong></p>
            <h3>Tin liên quan</h3><ul><li><a href="1">Kênh Bàu Sen khơi dòng</a></li><li><a href="2">Trạm bơm mới</a></li></ul>
            </body></html>
            """;

    private static String text(@Nullable Excerpt excerpt) {
        return excerpt == null ? "" : excerpt.text();
    }

    private static Reading read(String html) {
        return new Reader().read(new ReceivedText.Accepted(html, ReceivedText.Markup.HTML));
    }

    @Test
    void a_page_is_read_by_what_a_browser_shows() {
        Reading reading = read(PAGE);
        assertThat(HtmlSurface.plain(text(reading.frame().title()))).isEqualTo("Huyện Sơn Hạ làm thủy lợi");
        assertThat(reading.frame().published()).isEqualTo("2021-02-03T07:30");
        assertThat(reading.people()).extracting(FoundPerson::name).containsExactly("Sầm Văn Thuỷ", "Vân Sơn");
        assertThat(reading.documents()).extracting(FoundDocument::number).containsExactly("08-NQ/HU");
        assertThat(reading.links())
                .extracting(FoundLink::title)
                .containsExactly("Kênh Bàu Sen khơi dòng", "Trạm bơm mới");
    }

    @Test
    void an_empty_cell_keeps_the_columns_after_it() {
        String html = "<table><tr><td>A</td><td> </td><td>C</td></tr><tr><td></td><td>E</td><td>G</td></tr></table>";
        assertThat(HtmlSurface.of(html).text().blocks())
                .filteredOn(Block::isText)
                .extracting(block -> block.content().plain() + block.row() + block.column())
                .containsExactly("A00", "C02", "E11", "G12");
    }

    @Test
    void spans_point_into_the_html_as_received() {
        for (Found found : read(PAGE).all()) {
            assertThat(found.words().span().of(PAGE)).isEqualTo(found.words().text());
        }
        assertThat(read(PAGE).documents().getFirst().words().text()).contains("số&nbsp;08-NQ/HU");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "a < b",
                "<p",
                "<!-- mãi",
                "&#xZZ; &amp",
                "<script>x",
                "<a title=\"x>y",
                "</",
                "<p>a</p",
                "&"
            })
    void broken_html_does_no_harm(String html) {
        assertThat(read(html)).isNotNull();
    }

    @Test
    void rows_of_a_table_become_cells() {
        Text text = HtmlSurface.of(
                        "<table><tr><td>TT</td><td>Việc</td></tr><tr><td>1</td><td>Làm đường</td></tr></table>")
                .text();
        assertThat(text.blocks().stream().filter(Block::inTable).map(block -> block.row() + "/" + block.column()))
                .containsExactly("0/0", "0/1", "1/0", "1/1");
    }

    private static String shown(String html) {
        return HtmlSurface.of(html).surface().replaceAll("\\s+", " ").strip();
    }

    @Test
    void an_element_that_holds_the_headline_stays_whatever_its_name() {
        String article = "<h1>Tin</h1><p>Chữ của bài.</p>";
        assertThat(shown("<div class=\"post tag-menu share\">" + article + "</div>"))
                .contains("Tin", "Chữ của bài.");
        assertThat(shown("<form id=\"aspnetForm\">" + article + "</form>")).contains("Chữ của bài.");
        assertThat(shown("<div class=\"share\">" + "Một đoạn dài của bài viết. ".repeat(60) + "</div>"))
                .contains("đoạn dài");
        assertThat(shown("<p>a</p><div class=\"menu\"><p>không bao giờ đóng")).contains("không bao giờ đóng");
        assertThat(shown("<div class=\"share-bar\">Đăng 08/10/2026 <a>Zalo</a></div>"))
                .contains("08/10/2026");
    }

    @Test
    void menus_notices_and_hidden_things_are_left_out() {
        for (String furniture : new String[] {
            "<div class=\"main-menu\"><a>Trang đầu</a></div>",
            "<ul id=breadcrumb><li><a>Trang đầu</a></ul>",
            "<div class='box_comment'><p>Trang đầu</p></div>",
            "<div style=\"display: none\">Trang đầu</div>",
            "<div role=\"dialog\">Trang đầu</div>",
            "<header><a>Trang đầu</a></header>",
            "<amp-sidebar><a>Trang đầu</a></amp-sidebar>",
            "<p><a>Trang đầu</a> | <a>Thời sự</a> | <a>Xã hội</a></p>"
        }) {
            assertThat(shown(furniture + "<p>Bài.</p>")).as(furniture).isEqualTo("Bài.");
        }
    }

    @Test
    void a_table_for_layout_makes_no_cells_and_cells_may_hold_paragraphs_or_nothing() {
        String article = "<table><tr><td><h1>Tin</h1><p>Bài.</p><td>Bên lề</table>";
        assertThat(HtmlSurface.of(article).text().blocks()).noneMatch(Block::inTable);
        Text text = HtmlSurface.of("<table>\n<tr>\n<td>\n<p>TT</p>\n</td>\n<td><p>Việc</p><p>Hạn</p></td></tr>"
                        + "<tr><td>&nbsp;</td><td>Làm đường<tr><td>2<td>Làm cầu</table><p>Sau bảng.</p>")
                .text();
        assertThat(text.blocks().stream()
                        .filter(Block::inTable)
                        .map(block -> block.row() + "/" + block.column() + " "
                                + block.content().plain()))
                .containsExactly("0/0 TT", "0/1 Việc", "0/1 Hạn", "1/1 Làm đường", "2/0 2", "2/1 Làm cầu");
        assertThat(text.blocks().getLast().inTable()).isFalse();
    }

    @Test
    void hostile_nesting_takes_time_in_proportion() {
        for (String nested : new String[] {
            "<div class=menu>".repeat(40_000),
            "<table><tr><td>".repeat(40_000),
            "<div class=menu>".repeat(20_000) + "</div>".repeat(20_000),
            "<a>x</a>".repeat(80_000)
        }) {
            assertThat(Duration.ofSeconds(20)).isGreaterThan(timeOf(nested));
        }
    }

    private static Duration timeOf(String html) {
        long start = System.nanoTime();
        assertThat(HtmlSurface.of(html).surface()).isNotNull();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}

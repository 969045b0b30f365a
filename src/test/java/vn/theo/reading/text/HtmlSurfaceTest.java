package vn.theo.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

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
}

package vn.theo.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.theo.reading.OfficeWords.Entry;
import vn.theo.reading.OfficeWords.Kind;

class OfficeWordsTest {
    @Test
    void a_body_that_the_office_knows_is_found_and_can_be_told_what_to_do() {
        String text = """
                Tỉnh ủy nghe kết quả thực hiện Nghị quyết 31 về nghề mộc

                Ngày 3/4/2016, tỉnh họp.
                Đồng chí Bí thư yêu cầu Tổ hợp Mộc Xuân khẩn trương rà soát các dự án mộc.
                """;
        OfficeWords words = OfficeWords.of(List.of(new Entry(Kind.AGENCY, "Tổ hợp Mộc Xuân", "")));

        assertThat(new Reader().read(text).bodies()).extracting(FoundBody::name).doesNotContain("Tổ hợp Mộc Xuân");
        Reading reading = new Reader(words).read(text);
        assertThat(reading.bodies()).extracting(FoundBody::name).contains("Tổ hợp Mộc Xuân");
        assertThat(reading.directives()).extracting(FoundDirective::assignee).containsExactly("Tổ hợp Mộc Xuân");
    }

    @Test
    void an_abbreviation_is_read_as_what_it_stands_for_and_quoted_as_printed() {
        String text = "Tỉnh họp. Ngày 3/4/2016, SCTM báo cáo về nghề mộc. Công văn số 15/SCTM-VP nêu rõ.";
        OfficeWords words = OfficeWords.of(List.of(new Entry(Kind.ABBREVIATION, "SCTM", "Sở Công Thương Mộc")));

        FoundBody body = new Reader(words)
                .read(text).bodies().stream()
                        .filter(found -> found.name().equals("Sở Công Thương Mộc"))
                        .findFirst()
                        .orElseThrow();
        assertThat(body.words().text()).isEqualTo("SCTM");
        assertThat(body.words().span().of(text)).isEqualTo("SCTM");
        assertThat(body.trace().explain().parts())
                .anySatisfy(part -> assertThat(part.role()).isEqualTo(Explanation.Role.DICTIONARY));
        assertThat(new Reader(words).read(text).documents())
                .extracting(FoundDocument::number)
                .contains("15/SCTM-VP");
    }

    @Test
    void a_spelling_inside_its_own_standard_is_left_alone() {
        String text = "Tỉnh họp. Sở Công Thương tỉnh Mây báo cáo kết quả.";
        OfficeWords words =
                OfficeWords.of(List.of(new Entry(Kind.AGENCY, "Sở Công Thương", "Sở Công Thương tỉnh Mây")));

        assertThat(new Reader(words).read(text).bodies())
                .extracting(FoundBody::name)
                .contains("Sở Công Thương tỉnh Mây")
                .noneMatch(name -> name.contains("tỉnh Mây tỉnh Mây"));
    }

    @Test
    void a_unit_is_read_after_a_number_alone() {
        String text = "Năm 2015, giá trị nghề mộc đạt 2.460 tr.đ. Sổ tr.đ để trống.";
        OfficeWords words = OfficeWords.of(List.of(new Entry(Kind.UNIT, "tr.đ", "triệu đồng")));

        FoundIndicator figure = new Reader(words).read(text).indicators().getFirst();
        assertThat(figure.unit()).isEqualTo("triệu đồng");
        assertThat(figure.words().text()).contains("2.460 tr.đ");
    }

    @Test
    void an_indicator_takes_the_name_that_the_office_has_for_it() {
        String text = "Năm 2015, giá trị nghề mộc đạt 2.460 tỷ đồng.";
        OfficeWords words =
                OfficeWords.of(List.of(new Entry(Kind.INDICATOR, "giá trị nghề mộc", "giá trị sản xuất nghề mộc")));

        assertThat(new Reader(words).read(text).indicators())
                .extracting(FoundIndicator::name)
                .containsExactly("giá trị sản xuất nghề mộc");
    }

    @Test
    void words_are_read_in_html_with_spans_in_the_html() {
        String html = "<html><body><p>Tỉnh họp. Ngày 3/4/2016, <b>SCTM</b> báo cáo về nghề mộc.</p></body></html>";
        OfficeWords words = OfficeWords.of(List.of(new Entry(Kind.ABBREVIATION, "SCTM", "Sở Công Thương Mộc")));
        Reading reading = new Reader(words).read(new ReceivedText.Accepted(html, ReceivedText.Markup.HTML));

        assertThat(reading.bodies())
                .filteredOn(body -> body.name().equals("Sở Công Thương Mộc"))
                .singleElement()
                .satisfies(body -> assertThat(body.words().span().of(html)).isEqualTo("SCTM"));
    }

    @Test
    void reading_without_words_and_with_words_that_do_not_occur_is_the_same() {
        String text = "Ngày 3/4/2016, Sở Công Thương họp. Năm 2015, giá trị nghề mộc đạt 2.460 tỷ đồng.";
        OfficeWords words = OfficeWords.of(List.of(new Entry(Kind.AGENCY, "Tổ hợp Đá Xanh", "")));

        assertThat(new Reader(words).read(text)).isEqualTo(new Reader().read(text));
    }

    @Test
    void the_version_tells_vocabularies_apart_whatever_their_order() {
        Entry one = new Entry(Kind.POST, "Trưởng phường hội", "");
        Entry other = new Entry(Kind.UNIT, "tr.đ", "triệu đồng");

        assertThat(OfficeWords.of(List.of(one, other)).version())
                .isEqualTo(OfficeWords.of(List.of(other, one)).version())
                .isNotEqualTo(OfficeWords.of(List.of(one)).version());
        assertThat(OfficeWords.NONE.version()).isEmpty();
    }

    @Test
    void a_table_is_read_and_a_wrong_line_is_named() throws IOException {
        OfficeWords words = OfficeWords.read(
                new StringReader("kind,spelling,standard,note\nunit,tr.đ,triệu đồng,x\npost,Trưởng phường hội,,\n"));
        assertThat(words.entries())
                .containsExactly(
                        new Entry(Kind.UNIT, "tr.đ", "triệu đồng"),
                        new Entry(Kind.POST, "Trưởng phường hội", "Trưởng phường hội"));
        assertThatThrownBy(() -> OfficeWords.read(new StringReader("kind,spelling,standard\nabbreviation,SCT,\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Line 2")
                .hasMessageContaining("SCT");
    }
}

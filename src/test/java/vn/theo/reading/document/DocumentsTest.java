package vn.theo.reading.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.theo.reading.DocumentRelation;
import vn.theo.reading.FoundDocument;
import vn.theo.reading.Reader;
import vn.theo.reading.Table;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Text;

class DocumentsTest {
    private final DocumentMentions mentions = new DocumentMentions(Lexicon.load("document-types.txt"));

    static Stream<List<String>> sentences() {
        return Table.rows("documents.tsv");
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void documents_of_a_sentence(List<String> row) {
        Stretch words = Text.of(row.getFirst()).blocks().getFirst().content();
        String found = mentions.of(words, false).stream()
                .map(DocumentMention::found)
                .map(document -> document.type() + "|" + or(document.number()) + "|" + or(document.issuer()) + "|"
                        + document.relation().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" ; "));
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(row.get(1));
    }

    @Test
    void a_document_named_twice_is_found_once_at_its_fullest() {
        String text = """
                Huyện Sơn Hạ triển khai Nghị quyết 08
                Ngày 5/5/2020, huyện họp phổ biến Nghị quyết số 08-NQ/HU của Huyện ủy tới toàn thể cán bộ chủ chốt các xã, thị trấn.
                Nghị quyết số 08-NQ/HU đặt ra ba việc lớn cho nhiệm kỳ, Nghị quyết 08 cũng giao rõ người chịu trách nhiệm.
                """;
        List<FoundDocument> found = new Reader().read(text).documents();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().words().text()).isEqualTo("Nghị quyết số 08-NQ/HU của Huyện ủy");
    }

    @Test
    void a_dispatch_without_a_number_is_sent_by_whom_it_names() {
        String text = """
                **CÔNG ĐIỆN**

                V/V PHÒNG CHÁY RỪNG MÙA KHÔ

                **CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:**

                - Chủ tịch Ủy ban nhân dân các huyện, thành phố;
                - Giám đốc Sở Nông nghiệp.

                Để chủ động phòng cháy, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:

                1. Các huyện kiểm tra ngay các đội chữa cháy.
                """;
        assertThat(new Reader().read(text).documents())
                .extracting(FoundDocument::type, FoundDocument::issuer, FoundDocument::relation)
                .containsExactly(tuple("công điện", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", DocumentRelation.ITSELF));
    }

    @Test
    void an_act_names_itself_first() {
        String text = """
                |
                **ỦY BAN NHÂN DÂN**
                TỈNH SƠN HẠ
                |
                **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
                |
                |
                Số: 45/CT-UBND
                |
                *Sơn Hạ, ngày 07 tháng 8 năm 2019*
                |

                **CHỈ THỊ**

                Về việc phòng cháy rừng

                Thực hiện Luật Lâm nghiệp, Chủ tịch UBND tỉnh yêu cầu các huyện trực cháy ngày đêm./.
                """;
        List<FoundDocument> found = new Reader().read(text).documents();
        assertThat(found.getFirst().relation()).isEqualTo(DocumentRelation.ITSELF);
        assertThat(found.getFirst().type()).isEqualTo("chỉ thị");
        assertThat(found.getFirst().number()).isEqualTo("45/CT-UBND");
        assertThat(found.getFirst().issuer()).isEqualTo("ỦY BAN NHÂN DÂN TỈNH SƠN HẠ");
        assertThat(found.getFirst().words().text()).isEqualTo("Số: 45/CT-UBND");
    }
}

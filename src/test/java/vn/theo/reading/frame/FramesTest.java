package vn.theo.reading.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.theo.kernel.Span;
import vn.theo.reading.Excerpt;
import vn.theo.reading.FoundLink;
import vn.theo.reading.FoundPerson;
import vn.theo.reading.Reader;
import vn.theo.reading.Reading;

class FramesTest {
    private static final String BODY = """
        Từ đầu vụ đến nay, bà con trong xã đã xuống giống được hơn chín phần mười diện tích, sớm hơn mọi năm chừng nửa tháng.
        Hợp tác xã cam kết thu mua toàn bộ sản lượng, nhờ đó người trồng cói yên tâm bỏ vốn cải tạo ruộng và mương dẫn nước.\
        """;

    private static final String PARAGRAPH = BODY.replace('\n', ' ');

    private final Reader reader = new Reader();

    private static String text(@Nullable Excerpt excerpt) {
        return excerpt == null ? "" : excerpt.text();
    }

    private static String body(Reading reading, String text) {
        Span span = Objects.requireNonNull(reading.frame().body());
        return span.of(text);
    }

    @Test
    void a_lead_that_the_body_repeats_is_both() {
        String lead = "Sáng nay, xã Đông Lĩnh mở hội làng sau năm năm gián đoạn.";
        String text = "Xã Đông Lĩnh mở lại hội làng\n" + lead + "\n" + lead + " Hội kéo dài ba ngày.\n" + BODY
                + "\nTin, ảnh: Vân Sơn\n";
        Reading reading = reader.read(text);
        assertThat(text(reading.frame().title())).isEqualTo("Xã Đông Lĩnh mở lại hội làng");
        assertThat(text(reading.frame().lead())).isEqualTo(lead);
        assertThat(Objects.requireNonNull(reading.frame().lead()).span().start())
                .isEqualTo(text.indexOf(lead));
        assertThat(Objects.requireNonNull(reading.frame().body()).start()).isEqualTo(text.lastIndexOf(lead));
        assertThat(text(reading.frame().byline())).isEqualTo("Tin, ảnh: Vân Sơn");
        assertThat(body(reading, text)).endsWith("mương dẫn nước.");
    }

    @Test
    void captions_buttons_and_dates_stay_outside_the_body() {
        String text = "Trang chủ\nVụ cói mới\n12/03/2015 07:45\nLưu\n" + BODY
                + "\n[img]\nQuang cảnh cánh đồng cói. Ảnh: Vân Sơn\nVÂN SƠN\n";
        Reading reading = reader.read(text);
        assertThat(text(reading.frame().title())).isEqualTo("Vụ cói mới");
        assertThat(reading.frame().published()).isEqualTo("2015-03-12T07:45");
        assertThat(text(reading.frame().byline())).isEqualTo("VÂN SƠN");
        assertThat(body(reading, text)).isEqualTo(BODY);
    }

    @Test
    void the_section_above_and_the_author_below_the_headline_are_told_apart() {
        String text = "Nông nghiệp\nVụ cói mới\nThứ Bảy, ngày 12/06/2021 21:15 PM (GMT+7)\nMinh Anh\nChia sẻ\n" + BODY;
        Reading reading = reader.read(text);
        assertThat(text(reading.frame().title())).isEqualTo("Vụ cói mới");
        assertThat(text(reading.frame().byline())).isEqualTo("Minh Anh");
        assertThat(reading.frame().published()).isEqualTo("2021-06-12T21:15");
        assertThat(body(reading, text)).isEqualTo(BODY);
    }

    @Test
    void a_copy_in_markdown_shows_its_lead_last() {
        String text = "Vụ cói mới\n==========\n\n![cói](a.jpg \"Cói\")\n\n\n" + BODY.replace("\n", "\n\n\n")
                + "\n\n\n**Vân Sơn**\n\n\nmore(ABC) – Cói được mùa, người dân phấn khởi.\n";
        Reading reading = reader.read(text);
        assertThat(text(reading.frame().lead())).isEqualTo("Cói được mùa, người dân phấn khởi.");
        assertThat(text(reading.frame().byline())).isEqualTo("Vân Sơn");
        assertThat(body(reading, text)).startsWith("Từ đầu vụ").endsWith("mương dẫn nước.");
    }

    @Test
    void a_body_alone_has_no_title_and_may_end_in_a_byline() {
        String text = "Ảnh minh họa. " + BODY.replace('\n', ' ') + " (VSN)";
        Reading reading = reader.read(text);
        assertThat(reading.frame().title()).isNull();
        assertThat(text(reading.frame().byline())).isEqualTo("(VSN)");
        assertThat(body(reading, text)).isEqualTo(BODY.replace('\n', ' '));
    }

    @Test
    void an_act_has_its_title_below_the_word_for_its_type() {
        String text = """
            |
            **TỈNH SƠN HẠ**
            |
            **CỘNG HÒA XÃ HỘI
            CHỦ NGHĨA VIỆT NAM**
            |
            |
            Số: 9/CĐ-CT
            |
            *Sơn Hạ, ngày 09
            tháng 10 năm 2020*
            |

            **CÔNG ĐIỆN**

            V/V ỨNG PHÓ
            MƯA LỚN

            **CHỦ TỊCH UBND TỈNH điện:**

            - Chủ tịch UBND các huyện;

            - Các sở.

            Mưa lớn còn kéo dài, các huyện
            cần trực ban và sẵn sàng sơ tán
            dân ở vùng trũng./.

            |
            Nơi nhận:
            - Như trên.
            |
            **CHỦ TỊCH**
            Khổng Văn Lập
            |
            """;
        Reading reading = reader.read(text);
        assertThat(text(reading.frame().title())).isEqualTo("V/V ỨNG PHÓ\nMƯA LỚN");
        assertThat(reading.frame().published()).isEqualTo("2020-10-09");
        assertThat(body(reading, text)).startsWith("Mưa lớn còn").endsWith("vùng trũng./.");
    }

    @Test
    void a_page_that_is_only_a_list_has_no_body() {
        StringBuilder page = new StringBuilder("Tin mới nhất\n");
        for (int day = 10; day < 20; day++) {
            page.append("- Chuyện làng số ").append(day).append(' ').append(day).append(".05.2016 | 08:00\n");
        }
        Reading reading = reader.read(page.toString());
        assertThat(reading.links()).hasSize(10);
        assertThat(reading.frame().body()).isNull();
        assertThat(reading.frame().title()).isNull();
    }

    @Test
    void lists_of_other_articles_state_nothing() {
        String text = "Vụ cói mới\n" + BODY
                + "\nTin cùng chuyên mục\n- Ông Nghiêm Văn Tải, Chủ tịch xã chủ trì họp 01.02.2015 | 16:30 PM\n"
                + "Xem tin theo ngày\n-\nĐồng chí Bế Thị Sim, Bí thư Huyện ủy thăm xã\n- Nghị quyết 10 vào cuộc sống\n";
        Reading reading = reader.read(text);
        assertThat(reading.people()).isEmpty();
        assertThat(reading.documents()).isEmpty();
        assertThat(reading.links())
                .extracting(FoundLink::place)
                .containsExactly(FoundLink.Place.SAME_SECTION, FoundLink.Place.BY_DAY, FoundLink.Place.BY_DAY);
        assertThat(reading.links().getFirst().published()).hasToString("2015-02-01T16:30");
        assertThat(body(reading, text)).isEqualTo(BODY);
    }

    @Test
    void a_trail_and_buttons_above_the_headline_are_no_part_of_it() {
        String text = "Trang chủ > Tin tức > Nông nghiệp\nVụ cói mới\n12/03/2015 07:45\nXem cỡ chữ: A- A A+\n" + BODY;
        Reading reading = reader.read(text);
        assertThat(text(reading.frame().title())).isEqualTo("Vụ cói mới");
        assertThat(body(reading, text)).isEqualTo(BODY);
    }

    @Test
    void a_name_beside_the_date_is_the_byline() {
        String text = "Vụ cói mới\nMinh Anh - 08:15, 24/11/2026\n" + BODY;
        Reading reading = reader.read(text);
        assertThat(text(reading.frame().byline())).isEqualTo("Minh Anh");
        assertThat(reading.frame().published()).isEqualTo("2026-11-24T08:15");
        assertThat(body(reading, text)).isEqualTo(BODY);
    }

    @Test
    void a_headline_loses_a_quotation_mark_that_nothing_closes() {
        Reading reading = reader.read("\"Hội nghị bàn về vụ cói mới\n12/03/2015 07:45\n" + BODY);
        assertThat(text(reading.frame().title())).isEqualTo("Hội nghị bàn về vụ cói mới");
    }

    @Test
    void the_office_on_the_last_line_is_the_byline() {
        String text = "Vụ cói mới\n12/03/2015 07:45\n" + BODY + "\nVăn phòng UBND huyện\nSố lượt đọc: 57\n";
        Reading reading = reader.read(text);
        assertThat(text(reading.frame().byline())).isEqualTo("Văn phòng UBND huyện");
        assertThat(body(reading, text)).isEqualTo(BODY);
    }

    @Test
    void a_page_of_titles_dates_and_teasers_is_a_list_and_no_article() {
        StringBuilder text = new StringBuilder("TIN TỨC\n");
        for (int day = 11; day < 17; day++) {
            text.append("Thôn số ")
                    .append(day)
                    .append(" mở lối đi mới\n")
                    .append(day)
                    .append("/03/2015 07:45\n");
            text.append("Sáng qua, người dân cùng nhau mở lối đi mới qua cánh đồng để tiện chăm vụ cói sắp tới.\n");
        }
        Reading reading = reader.read(text.toString());
        assertThat(reading.links()).hasSize(6);
        assertThat(reading.links().getFirst().title()).isEqualTo("Thôn số 11 mở lối đi mới");
        assertThat(reading.frame().title()).isNull();
        assertThat(reading.frame().body()).isNull();
    }

    private static final String HEADLINE = "Xã Đông Lĩnh mở lại hội làng sau năm năm gián đoạn";

    @Test
    void the_date_below_the_headline_is_that_of_the_article_and_the_one_above_that_of_the_visit() {
        assertBelow("Chủ nhật, 10/12/2023, 15:38[GMT+7]", "Thứ 2, 13/11/2023 | 10:01:00\n");
    }

    @Test
    void a_link_that_skips_the_menu_is_no_headline() {
        assertBelow("Truy cập nội dung luôn\nThứ 3, Ngày 14/11/2023", "13-11-2023 10:01\n\n");
    }

    /** The headline below the day of a visit, and the date below that, are those of the article. */
    private void assertBelow(String visit, String date) {
        Reading reading = reader.read(visit + "\n\n" + HEADLINE + "\n\n" + date + BODY);
        assertThat(text(reading.frame().title())).isEqualTo(HEADLINE);
        assertThat(reading.frame().published()).isEqualTo("2023-11-13T10:01");
    }

    @Test
    void the_source_named_above_the_author_ends_the_body_with_him() {
        String text = HEADLINE + "\n13/11/2023 10:01\n" + BODY
                + "\n\nTheo Cổng thông tin điện tử xã Đông Lĩnh\n\nTác giả: Hà Vân";
        Reading reading = reader.read(text);
        assertThat(text(reading.frame().byline())).isEqualTo("Tác giả: Hà Vân");
        assertThat(Objects.requireNonNull(reading.frame().body()).of(text)).endsWith(BODY.strip());
    }

    @Test
    void a_text_printed_twice_bears_its_byline_in_the_middle() {
        String once =
                "Sáng nay, làng gốm Bàu Sen mở lại lò nung lớn nhất sau hai năm sửa chữa. Các lò khác cũng sẽ được sửa"
                        + " trong mùa khô, khi ít đơn hàng.";
        Reading reading = reader.read(once + " Hà Vân (Theo Báo Làng Nghề, Tin Gốm) " + once);
        assertThat(text(reading.frame().byline())).isEqualTo("Hà Vân (Theo Báo Làng Nghề, Tin Gốm)");
        assertThat(reading.people()).extracting(FoundPerson::name).containsExactly("Hà Vân");
    }

    @Test
    void an_act_in_plain_capitals_has_its_type_title_and_issuer_on_lines_of_their_own() {
        String text = """
            ỦY BAN NHÂN DÂN
            TỈNH ĐÔNG LĨNH
            -------
            CỘNG HÒA XÃ HỘI
            CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            ---------------
            Số: 12/QĐ-UBND
            Đông Lĩnh, ngày 03
            tháng 02 năm 2021
            QUYẾT ĐỊNH
            BAN HÀNH KẾ HOẠCH NẠO VÉT KÊNH BÀU SEN TRÊN ĐỊA
            BÀN TỈNH NĂM 2021
            ỦY BAN NHÂN DÂN TỈNH ĐÔNG LĨNH
            Căn cứ Luật Tổ chức chính quyền địa
            phương ngày 19 tháng 6 năm 2015;
            Điều 1. Ban hành kèm theo Quyết
            định này Kế hoạch nạo vét kênh.
            """;
        Reading reading = reader.read(text);
        assertThat(text(reading.frame().title()).replace('\n', ' '))
                .isEqualTo("BAN HÀNH KẾ HOẠCH NẠO VÉT KÊNH BÀU SEN TRÊN ĐỊA BÀN TỈNH NĂM 2021");
        assertThat(reading.frame().published()).isEqualTo("2021-02-03");
        assertThat(body(reading, text)).startsWith("Căn cứ Luật");
    }

    @Test
    void an_article_cut_out_of_its_page_has_no_headline() {
        String opening =
                "Theo Hội Nghề của xã, mười tháng qua số hàng cói bán ra đạt hơn ba nghìn chiếc chiếu, nhiều hơn cùng kỳ"
                        + " năm trước chừng năm trăm chiếc.";
        assertThat(reader.read(opening + "\n\n" + BODY).frame().title()).isNull();
        String guests =
                "Tiếp đoàn, có đồng chí Lò Thị Mai, Chủ tịch UBND xã, các đồng chí trong ban quản lý làng nghề và đông"
                        + " đảo người thợ của ba thôn ven sông.";
        assertThat(reader.read(guests + "\n\n" + BODY).frame().title()).isNull();
        String item = "- " + opening.replace("Theo Hội Nghề của xã, mười", "Mười");
        assertThat(reader.read(item + "\n\n" + BODY).frame().title()).isNull();
    }

    @Test
    void captions_may_end_in_a_full_stop_or_in_the_number_of_their_picture() {
        String text = "Vụ cói mới\nQuang cảnh cánh đồng cói.\n" + BODY + "\nVụ cói mới - Ảnh 1\n" + "VÂN SƠN\n";
        assertThat(body(reader.read(text), text)).isEqualTo(BODY);
    }

    @Test
    void the_name_of_a_site_opens_an_article_and_goes_on_with_no_headline() {
        String text = "XÃ ĐÔNG LĨNH BƯỚC VÀO VỤ CÓI MỚI\n(tincoi.vn) - " + BODY;
        assertThat(text(reader.read(text).frame().title())).isEqualTo("XÃ ĐÔNG LĨNH BƯỚC VÀO VỤ CÓI MỚI");
    }

    @Test
    void headlines_in_a_row_behind_the_last_sentence_are_links_and_the_name_behind_them_is_the_byline() {
        String row =
                PARAGRAPH + " » Ngày mai làng cói hết mưa » Bến đò Bàu Sen mở lại giữa mùa nước nổi Vân Sơn (tổng hợp)";
        Reading reading = reader.read(row);
        assertThat(reading.links())
                .extracting(FoundLink::title)
                .containsExactly("Ngày mai làng cói hết mưa", "Bến đò Bàu Sen mở lại giữa mùa nước nổi");
        assertThat(text(reading.frame().byline())).isEqualTo("Vân Sơn (tổng hợp)");
        assertThat(body(reading, row)).isEqualTo(PARAGRAPH);
    }

    @Test
    void a_byline_keeps_the_agency_or_task_it_is_printed_with() {
        for (String byline : new String[] {"Vân Sơn/VOV - Trung tâm Tin", "Tin, ảnh: VÂN SƠN", "D.Út-T.Lẹ"}) {
            assertThat(text(reader.read(PARAGRAPH + " " + byline).frame().byline()))
                    .isEqualTo(byline);
        }
        assertThat(reader.read(PARAGRAPH + " D.Út-T.Lẹ").people()).hasSize(2);
        assertThat(reader.read(PARAGRAPH + " Vân Sơn/VOV - Trung tâm Tin").people())
                .hasSize(1);
    }

    @Test
    void a_caption_or_an_inner_heading_above_an_excerpt_is_no_headline() {
        String scene = "Phó Chủ tịch UBND xã Đàm Văn Quyết phát biểu tại cuộc họp.\n" + PARAGRAPH;
        assertThat(reader.read(scene).frame().title()).isNull();
        assertThat(body(reader.read(scene), scene)).isEqualTo(PARAGRAPH);
        String report = "4. Công tác cấp phép bến đò\n4.1. Cấp mới\n" + PARAGRAPH;
        assertThat(reader.read(report).frame().title()).isNull();
    }

    @Test
    void the_day_that_a_collection_puts_before_a_text_is_its_date() {
        String text = " date 2026-10-29 " + PARAGRAPH;
        Reading reading = reader.read(text);
        assertThat(reading.frame().published()).isEqualTo("2026-10-29");
        assertThat(body(reading, text)).isEqualTo(PARAGRAPH);
    }

    @Test
    void a_line_in_italics_below_the_headline_and_a_lone_line_are_captions() {
        String first = "Xã Đông Lĩnh vừa mở lại hội làng sau năm năm gián đoạn, thu hút hơn hai nghìn lượt khách từ các"
                + " huyện lân cận về dự và mua sắm.";
        String second = "Hội kéo dài ba ngày với nhiều trò chơi, do các thôn cùng nhau tổ chức và trả tiền.";
        String third = "Xã cho biết năm sau hội sẽ mở rộng ra bãi sông để đón thêm khách ở xa.";
        String italic = "Xã Đông Lĩnh mở lại hội làng\n\n*Bãi hội vào buổi sáng*\n\n" + first + "\n\n" + second + "\n\n"
                + third + "\n";
        String lone = "Xã Đông Lĩnh mở lại hội làng\n\n" + first + "\n\nSân đình làng Đông\n\n" + second + "\n\n"
                + third + "\n";

        assertThat(Objects.requireNonNull(reader.read(italic).frame().body()).start())
                .isEqualTo(italic.indexOf(first));
        assertThat(reader.read(lone).frame().lead()).isNull();
        assertThat(Objects.requireNonNull(reader.read(lone).frame().body()).start())
                .isEqualTo(lone.indexOf(first));
    }
}

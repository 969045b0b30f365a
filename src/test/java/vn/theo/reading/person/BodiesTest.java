package vn.theo.reading.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.theo.reading.FoundBody;
import vn.theo.reading.Reader;

class BodiesTest {
    @Test
    void headlines_in_capitals_open_no_names_and_names_end_before_what_they_do() {
        String act = """
                TỈNH ỦY SÔNG TRÀ

                Số: 09-NQ/TU

                Sông Trà, ngày 12 tháng 6 năm 2024

                NGHỊ QUYẾT
                VỀ PHÁT TRIỂN NGHỀ GỐM GIAI ĐOẠN 2024 - 2028

                Căn cứ Nghị quyết số 01-NQ/ĐH của Đại hội đại biểu Đảng bộ tỉnh,

                BAN CHẤP HÀNH ĐẢNG BỘ TỈNH QUYẾT NGHỊ

                I. NHIỆM VỤ TRONG THỜI GIAN TỚI

                1. Sở Công Thương rà soát các lò gốm, báo cáo Thường trực Tỉnh ủy kết quả rà soát trước ngày 30/9/2024.
                """;

        assertThat(new Reader().read(act).bodies())
                .extracting(FoundBody::name)
                .contains("Sở Công Thương", "Thường trực Tỉnh ủy", "BAN CHẤP HÀNH ĐẢNG BỘ TỈNH")
                .noneMatch(name -> name.startsWith("VỤ") || name.contains("QUYẾT NGHỊ") || name.contains("kết quả"));
    }

    @Test
    void names_end_before_who_leads_the_body_and_before_what_it_does() {
        String page = "Nghề gốm Sông Trà vào mùa đơn hàng mới của tỉnh\n\n"
                + "Chủ tịch UBND tỉnh Đàm Văn Quyết cho biết, Chi cục Hải quan Sông Trà thu nộp ngân sách 12 tỷ đồng. Đại hội đại"
                + " biểu Đảng bộ tỉnh Sông Trà lần thứ XI đã bàn về nghề gốm và việc mở rộng làng nghề ra ven sông.\n";

        assertThat(new Reader().read(page).bodies())
                .extracting(FoundBody::name)
                .contains("UBND tỉnh", "Chi cục Hải quan Sông Trà", "Đảng bộ tỉnh Sông Trà");
    }

    @Test
    void posts_areas_of_the_country_and_things_that_are_called_alike_are_no_bodies() {
        assertThat(
                        bodies(
                                "Bộ trưởng Bộ Tài chính và Cục trưởng Cục Thống kê Sông Trà dự lễ. Vùng Nam Bộ thời gian qua ít mưa."
                                        + " Bộ tiêu chí mới được áp dụng từ tháng 9. Trường hợp khó sẽ do phường Trung Tâm xét."))
                .contains("Bộ Tài chính", "Cục Thống kê Sông Trà")
                .noneMatch(name -> name.startsWith("Bộ trưởng")
                        || name.startsWith("Cục trưởng")
                        || name.startsWith("Bộ thời")
                        || name.startsWith("Bộ tiêu")
                        || name.startsWith("Trường")
                        || name.startsWith("Trung Tâm"));
    }

    @Test
    void areas_in_a_row_belong_to_the_body_and_the_term_and_the_deed_do_not() {
        assertThat(
                        bodies(
                                "UBND các huyện, thị xã, thành phố rà soát số lò gốm. Quốc hội chiều qua thảo luận về nghề gốm."
                                        + " HĐND tỉnh Sông Trà khóa XVI họp. Chính phủ hỗ trợ 12 lò gốm. Công an Tỉnh quyết liệt vào cuộc."))
                .contains(
                        "UBND các huyện, thị xã, thành phố",
                        "Quốc hội",
                        "HĐND tỉnh Sông Trà",
                        "Chính phủ",
                        "Công an Tỉnh")
                .noneMatch(name -> name.contains("chiều") || name.contains("khóa") || name.contains("hỗ trợ"));
    }

    @Test
    void two_bodies_are_parted_and_a_bare_word_yields_to_the_fuller_name() {
        assertThat(bodies(
                        "Cục Hải quan Sông Trà và Công an Sông Trà cùng kiểm tra. Học viện Gốm sứ - Bộ Xây dựng mở lớp."
                                + " Ban Chỉ đạo 389 tỉnh Sông Trà họp; Ban Chỉ đạo giao việc cho Trung tâm Dịch vụ việc làm Thành phố."
                                + " Theo khuyến cáo của Tổ chức Gốm Thế giới, lò cần được che."))
                .contains(
                        "Cục Hải quan Sông Trà",
                        "Công an Sông Trà",
                        "Học viện Gốm sứ",
                        "Bộ Xây dựng",
                        "Ban Chỉ đạo 389 tỉnh Sông Trà",
                        "Trung tâm Dịch vụ việc làm Thành phố",
                        "Tổ chức Gốm Thế giới")
                .doesNotContain("Ban Chỉ đạo");
    }

    @Test
    void what_a_state_body_is_concerned_with_belongs_to_its_name() {
        assertThat(bodies(
                        "Ban Chỉ đạo Trung ương về phát triển nghề gốm, nghề cói và nghề đan tổ chức phiên họp. Ủy ban Quốc"
                                + " gia vì làng nghề Việt Nam bày tỏ mong muốn gặp lại. Đại biểu Quốc hội tỉnh và UBND TP. Sông Trà dự;"
                                + " UBND thành phố Sông Trà tặng hoa."))
                .contains(
                        "Ban Chỉ đạo Trung ương về phát triển nghề gốm, nghề cói và nghề đan",
                        "Ủy ban Quốc gia vì làng nghề Việt Nam",
                        "Quốc hội",
                        "UBND TP. Sông Trà")
                .doesNotContain("UBND thành phố Sông Trà");
    }

    @Test
    void other_areas_other_names_and_pairs_of_works_belong_to_the_name() {
        assertThat(
                        bodies(
                                "UBND các huyện, thị xã Sông Đào, thành phố Sông Trà và Ủy ban nhân dân xã/phường rà soát lò gốm. Ban Chỉ"
                                        + " huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh họp với Ban Tổ chức T.Ư. Ủy ban Văn hóa, Giáo dục"
                                        + " của Quốc hội và Hiệp hội Doanh nghiệp vừa và nhỏ góp ý; UB MTTQ tỉnh thăm BVĐK Sông Trà."))
                .contains(
                        "UBND các huyện, thị xã Sông Đào, thành phố Sông Trà",
                        "Ủy ban nhân dân xã/phường",
                        "Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh",
                        "Ban Tổ chức T.Ư",
                        "Hiệp hội Doanh nghiệp vừa và nhỏ",
                        "UB MTTQ tỉnh",
                        "BVĐK Sông Trà");
    }

    @Test
    void a_body_keeps_the_scheme_the_country_and_the_number_it_is_named_for() {
        assertThat(bodies(
                        "Tổ công tác triển khai Đề án 06 của Chính phủ họp với Ban Chỉ đạo Đề án 06 tỉnh. Chính phủ Lào và Chính"
                                + " phủ Nhật Bản đặt gốm. Công ty Điện Bến Sỏi 2 bắt đầu nhập máy; xã tặng Công ty Gốm Bến Sỏi 2 triệu"
                                + " đồng. Ban Quản lý các khu công nghệ cao và khu công nghiệp rà soát hồ sơ."))
                .contains(
                        "Tổ công tác triển khai Đề án 06 của Chính phủ",
                        "Ban Chỉ đạo Đề án 06 tỉnh",
                        "Chính phủ Lào",
                        "Chính phủ Nhật Bản",
                        "Công ty Điện Bến Sỏi 2",
                        "Công ty Gốm Bến Sỏi",
                        "Ban Quản lý các khu công nghệ cao và khu công nghiệp");
    }

    private static List<String> bodies(String paragraph) {
        String page = "Nghề gốm Sông Trà vào mùa đơn hàng mới của tỉnh\n\n" + paragraph + "\n";
        return new Reader().read(page).bodies().stream().map(FoundBody::name).toList();
    }
}

package vn.theo.reading.person;

import static org.assertj.core.api.Assertions.assertThat;

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
}

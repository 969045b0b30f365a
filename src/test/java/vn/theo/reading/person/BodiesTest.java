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
}

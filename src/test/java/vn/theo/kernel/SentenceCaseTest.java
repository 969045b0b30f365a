package vn.theo.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceCaseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VỀ ĐỔI MỚI MÔ HÌNH TĂNG TRƯỞNG GIAI ĐOẠN 2021 - 2025 | Về đổi mới mô hình tăng trưởng giai đoạn 2021 - 2025
            KẾT LUẬN HỘI NGHỊ VỀ TIẾN ĐỘ NGHỊ QUYẾT 05 | Kết luận hội nghị về tiến độ Nghị quyết 05
            BÁO CÁO NGHỊ QUYẾT SỐ 05-NQ/TU KHÓA XVII | Báo cáo Nghị quyết số 05-NQ/TU khóa XVII
            TỈNH ỦY THÁI BÌNH | Tỉnh ủy Thái Bình
            VỀ TÌNH HÌNH TỈNH HƯNG YÊN | Về tình hình tỉnh Hưng Yên
            Ba nhà máy chạy thử | Ba nhà máy chạy thử
            đánh giá 5 năm | đánh giá 5 năm
            GTSX | GTSX
            """)
    void a_headline_in_capitals_reads_as_a_sentence(String printed, String shown) {
        assertThat(SentenceCase.of(printed)).isEqualTo(shown);
    }

    @Test
    void people_and_bodies_that_the_text_names_keep_their_capitals() {
        assertThat(SentenceCase.of(
                        "KẾT LUẬN CỦA PHÓ THỦ TƯỚNG LÊ VĂN MẪU TẠI SỞ CÔNG THƯƠNG",
                        List.of("Lê Văn Mẫu", "Sở Công Thương", "LÊ")))
                .isEqualTo("Kết luận của Phó Thủ tướng Lê Văn Mẫu tại Sở Công Thương");
    }
}

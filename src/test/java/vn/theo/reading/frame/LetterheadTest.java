package vn.theo.reading.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.theo.reading.EventRole;
import vn.theo.reading.FoundDocument;
import vn.theo.reading.FoundPerson;
import vn.theo.reading.Reader;
import vn.theo.reading.Reading;

class LetterheadTest {
    private static final String ORDER =
            "Thực hiện Công văn số 31/BNN-TL ngày 02/3/2024 của Bộ Nông nghiệp, Chủ tịch UBND tỉnh"
                    + " yêu cầu các sở, ngành kiểm tra đê trước ngày 30/4/2024./.\n";

    private final Reader reader = new Reader();

    private static void isLetter(Reading reading) {
        FoundDocument itself = reading.documents().getFirst();
        assertThat(itself.type()).isEqualTo("công văn");
        assertThat(Objects.requireNonNull(itself.number())).isEqualTo("74/UBND-KT");
        assertThat(itself.issuer()).isEqualTo("ỦY BAN NHÂN DÂN");
        assertThat(reading.frame().published()).isEqualTo("2024-03-12");
        assertThat(Objects.requireNonNull(reading.frame().title()).text()).startsWith("V/v kiểm tra đê");
        assertThat(Objects.requireNonNull(reading.frame().body()).start()).isGreaterThan(100);
        assertThat(reading.people())
                .extracting(
                        FoundPerson::name,
                        FoundPerson::role,
                        person -> person.positions().getFirst())
                .containsExactly(tuple("Thân Thị Lụa", EventRole.AUTHOR, "PHÓ CHỦ TỊCH"));
        assertThat(reading.directives()).hasSize(1);
    }

    @Test
    void columns_set_apart_by_spaces_are_read_one_by_one() {
        isLetter(reader.read("""
                    ỦY BAN NHÂN DÂN                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                     TỈNH HẢI BÌNH                         Độc lập - Tự do - Hạnh phúc

                    Số: 74/UBND-KT                    Hải Bình, ngày 12 tháng 3 năm 2024
                 V/v kiểm tra đê trước
                      mùa lũ

                         Kính gửi:
                              - Các Sở, ban, ngành thuộc tỉnh;
                              - Ủy ban nhân dân các huyện.

                """ + "       " + ORDER + """
                Nơi nhận:                                          KT. CHỦ TỊCH
                - Như trên;                                        PHÓ CHỦ TỊCH
                - Lưu: VT.



                                                                   Thân Thị Lụa
                """));
    }

    @Test
    void columns_run_together_are_parted_by_what_they_say() {
        isLetter(reader.read("""
                ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                TỈNH HẢI BÌNH Độc lập - Tự do - Hạnh phúc
                Số: 74/UBND-KT Hải Bình, ngày 12 tháng 3 năm 2024
                V/v kiểm tra đê trước mùa lũ

                Kính gửi:
                - Các Sở, ban, ngành thuộc tỉnh;
                - Ủy ban nhân dân các huyện.

                """ + ORDER + """
                Nơi nhận: KT. CHỦ TỊCH
                - Như trên; PHÓ CHỦ TỊCH
                - Lưu: VT.

                Thân Thị Lụa
                """));
    }

    @Test
    void rows_that_lack_their_first_sign_are_rows() {
        isLetter(reader.read("""
                ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
                Số: 74/UBND-KT | Hải Bình, ngày 12 tháng 3 năm 2024 |
                V/v kiểm tra đê trước mùa lũ
                """ + ORDER + """
                Nơi nhận: | KT. CHỦ TỊCH |
                - Như trên; | PHÓ CHỦ TỊCH |
                 | Thân Thị Lụa |
                """));
    }

    @Test
    void a_copy_without_type_and_title_is_the_act_that_its_number_tells() {
        Reading reading = reader.read("""
                ỦY BAN NHÂN DÂN
                TỈNH HẢI BÌNH
                -------
                |
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                |
                Số: 15/2024/QĐ-UBND
                |
                Hải Bình, ngày 16 tháng 8 năm 2024
                |
                Căn cứ Luật Đê điều;
                Theo đề nghị của Sở Nông nghiệp và Môi trường,
                QUYẾT ĐỊNH:
                Điều
                1. Phê duyệt danh sách các đoạn đê xung yếu.
                """);
        assertThat(reading.frame().title()).isNull();
        assertThat(reading.frame().published()).isEqualTo("2024-08-16");
        assertThat(reading.documents().getFirst().type()).isEqualTo("quyết định");
        assertThat(reading.documents().getFirst().number()).isEqualTo("15/2024/QĐ-UBND");
    }

    @Test
    void a_department_below_the_body_above_it_is_the_issuer() {
        Reading reading = reader.read("""
                  UBND TỈNH HẢI BÌNH             CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                    SỞ CÔNG THƯƠNG                    Độc lập - Tự do - Hạnh phúc

                  Số: 94 /TB-SCT                   Hải Bình, ngày 09 tháng 4 năm 2024

                              THÔNG BÁO
                     Kết quả kiểm tra kho xăng dầu

                Sở Công Thương thông báo kết quả kiểm tra như sau:
                - Yêu cầu các đơn vị nêu trên bổ sung bình chữa cháy.
                Sở Công Thương thông báo để các đơn vị được biết và thực hiện./.
                """);
        assertThat(reading.documents().getFirst().issuer()).isEqualTo("SỞ CÔNG THƯƠNG");
        assertThat(reading.directives()).hasSize(1);
        assertThat(reading.directives().getFirst().assignee()).isEqualTo("các đơn vị nêu trên");
    }

    @Test
    void a_first_paragraph_with_a_full_stop_is_no_headline() {
        String text =
                "UBND huyện Đông Lĩnh chỉ đạo các xã ven sông chuẩn bị vật tư, phương tiện và lực lượng tại chỗ để giữ an"
                        + " toàn cho các tuyến đê xung yếu trong mùa mưa lũ, không để người dân ở ngoài bãi khi nước lên cao.\n"
                        + "Huyện đã cấp thêm bao tải và rọ thép cho các xã, đồng thời kiểm tra từng điểm canh gác dọc theo bờ sông dài.\n";
        assertThat(reader.read(text).frame().title()).isNull();
    }
}

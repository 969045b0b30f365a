package vn.theo.reading.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.theo.reading.EventRole;
import vn.theo.reading.FoundPerson;
import vn.theo.reading.Reader;
import vn.theo.reading.Table;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Text;

class PeopleTest {
    private final People people = new People();
    private final Reader reader = new Reader();

    static Stream<List<String>> sentences() {
        return Table.rows("people.tsv");
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void names_posts_and_roles_of_a_sentence(List<String> row) {
        Stretch words = Text.of(row.getFirst()).blocks().getFirst().content();
        String found = people.mentions(words).stream()
                .map(mention -> mention.name().plain() + "|"
                        + mention.positions().stream().map(Stretch::plain).collect(Collectors.joining(" + ")) + "|"
                        + mention.role().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" ; "));
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(row.get(1));
    }

    @Test
    void one_person_is_found_once_with_the_strongest_role_and_all_posts() {
        String text = """
                Xã Đông Lĩnh họp bàn chuyện nước sạch
                Chiều 4/6, ông Sầm Văn Thuỷ, Bí thư Đảng ủy, Chủ tịch HĐND xã chủ trì cuộc họp bàn chuyện nước sạch với các thôn.
                Ông Thuỷ yêu cầu các thôn lập danh sách hộ chưa có nước trước cuối tháng này để xã bố trí kinh phí.
                """;
        List<FoundPerson> found = reader.read(text).people();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().role()).isEqualTo(EventRole.CHAIR);
        assertThat(found.getFirst().positions()).containsExactly("Bí thư Đảng ủy", "Chủ tịch HĐND xã");
    }

    /** An act without its recipients and signature. */
    private static final String ACT = """
            ỦY BAN NHÂN DÂN
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Số: 12/KH-UBND
            Đông Lĩnh, ngày 03 tháng 02 năm 2021
            KẾ HOẠCH
            Về việc nạo vét kênh Bàu Sen
            Các thôn huy động nhân lực nạo vét kênh, hoàn thành trước ngày 30 tháng 4 năm 2021.
            """;

    @Test
    void who_signs_an_act_is_its_author() {
        String text = ACT + """
                Nơi nhận:
                - Như trên;
                - Lưu: VT.
                KT. CHỦ TỊCH
                PHÓ CHỦ TỊCH
                Thân Thị Lụa
                """;
        List<FoundPerson> found = reader.read(text).people();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().name()).isEqualTo("Thân Thị Lụa");
        assertThat(found.getFirst().role()).isEqualTo(EventRole.AUTHOR);
        assertThat(found.getFirst().positions()).containsExactly("PHÓ CHỦ TỊCH");
    }

    @Test
    void the_signer_stands_in_a_cell_behind_the_post_or_in_the_sheet_of_data() {
        String cell = ACT + "| Nơi nhận: - Như trên; - Lưu: VT. | KT. CHỦ TỊCH PHÓ CHỦ TỊCH Thân Thị Lụa |\n";
        String sheet = "Kế hoạch 12/KH-UBND\n| Số hiệu | 12/KH-UBND |\n| Người ký | Thân Thị Lụa |\n" + ACT;
        for (String text : List.of(cell, sheet)) {
            assertThat(reader.read(text).people())
                    .extracting(FoundPerson::name, FoundPerson::role)
                    .containsExactly(tuple("Thân Thị Lụa", EventRole.AUTHOR));
        }
    }
}

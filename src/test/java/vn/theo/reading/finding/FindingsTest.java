package vn.theo.reading.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.theo.reading.FoundFinding;
import vn.theo.reading.Reader;
import vn.theo.reading.Reading;

class FindingsTest {
    private static final String TITLE = "Hội nghị UBND tỉnh bàn việc phát triển nghề thủ công\n\n"
            + "Hội nghị nghe các sở báo cáo về làng nghề.\n\nĐại biểu các xã dự họp đông đủ.\n\n";

    private final Reader reader = new Reader();

    private List<String> found(String body, FoundFinding.Kind kind) {
        return reader.read(TITLE + body).findings().stream()
                .filter(finding -> finding.kind() == kind)
                .map(finding -> finding.words().text())
                .toList();
    }

    @Test
    void announcing_words_stay_outside_a_finding() {
        assertThat(found("Kết quả rõ nhất là nghề thêu có chuyển biến tích cực.", FoundFinding.Kind.STRENGTH))
                .containsExactly("nghề thêu có chuyển biến tích cực");
    }

    @Test
    void members_who_discuss_are_speakers_of_what_follows() {
        Reading reading = reader.read(TITLE
                + "Thảo luận tại hội nghị, các đồng chí Uỷ viên Ban Thường vụ Thành uỷ nhìn nhận: nghề thêu có bước phát"
                + " triển, song việc tìm thị trường còn chậm. Cần rà soát lại chính sách hỗ trợ làng nghề.");
        assertThat(reading.findings())
                .extracting(finding -> finding.words().text())
                .contains("việc tìm thị trường còn chậm")
                .noneMatch(words -> words.contains("nhìn nhận"));
        assertThat(reading.directives())
                .extracting(directive -> directive.issuer())
                .containsExactly("các đồng chí Uỷ viên Ban Thường vụ Thành uỷ");
    }

    @Test
    void what_is_only_conceded_is_no_shortcoming() {
        assertThat(found(
                        "Mặc dù gặp nhiều khó khăn, các hợp tác xã đã hoàn thành tốt nhiệm vụ.",
                        FoundFinding.Kind.SHORTCOMING))
                .isEmpty();
    }

    @Test
    void risks_and_neglect_are_shortcomings() {
        assertThat(found("Một số xã còn xem nhẹ việc dạy nghề.", FoundFinding.Kind.SHORTCOMING))
                .containsExactly("Một số xã còn xem nhẹ việc dạy nghề");
    }

    @Test
    void what_was_told_is_no_finding() {
        Reading reading =
                reader.read(TITLE + "Chủ tịch UBND tỉnh yêu cầu Sở Công Thương khắc phục việc cấp phép chậm.");
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.directives()).hasSize(1);
    }
}

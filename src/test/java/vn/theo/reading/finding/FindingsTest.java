package vn.theo.reading.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.theo.reading.FoundFinding;
import vn.theo.reading.Reader;
import vn.theo.reading.Reading;
import vn.theo.reading.Table;

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

    static Stream<List<String>> sentences() {
        return Table.rows("findings.tsv");
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void what_a_sentence_judges(List<String> row) {
        String found = reader.read(TITLE + row.getFirst()).findings().stream()
                .map(finding -> finding.kind() == FoundFinding.Kind.STRENGTH ? "+" : "-")
                .collect(Collectors.joining());
        assertThat(found.isEmpty() ? "0" : found).isEqualTo(row.get(1));
    }

    @Test
    void a_statement_that_a_page_repeats_is_found_once() {
        assertThat(found(
                        "Nghề thêu có chuyển biến tích cực.\n\nCác xã dự đủ.\n\nNghề thêu có chuyển biến tích cực.",
                        FoundFinding.Kind.STRENGTH))
                .hasSize(1);
    }

    @Test
    void an_honour_is_given_for_what_its_reason_says() {
        assertThat(found(
                        "Hội Nghề trao giấy khen cho 7 nghệ nhân vì đã có thành tích xuất sắc trong truyền nghề thêu.",
                        FoundFinding.Kind.STRENGTH))
                .containsExactly("đã có thành tích xuất sắc trong truyền nghề thêu");
    }

    @Test
    void announcing_words_stay_outside_a_finding() {
        assertThat(found("Kết quả rõ nhất là nghề thêu có chuyển biến tích cực.", FoundFinding.Kind.STRENGTH))
                .containsExactly("nghề thêu có chuyển biến tích cực");
    }

    @Test
    void what_it_is_owed_to_and_what_others_are_at_stay_outside_a_finding() {
        assertThat(found("Sản lượng chè của huyện tăng khá chủ yếu là nhờ giống mới.", FoundFinding.Kind.STRENGTH))
                .containsExactly("Sản lượng chè của huyện tăng khá");
        assertThat(found(
                        "Đàn ong phát triển ổn định, các xã đang chuẩn bị thùng nuôi cho vụ sau.",
                        FoundFinding.Kind.STRENGTH))
                .containsExactly("Đàn ong phát triển ổn định");
    }

    @Test
    void plans_end_where_a_sentence_looks_back() {
        assertThat(found(
                        "Thời gian tới, huyện phấn đấu mở thêm chợ. Đến nay, các tổ chức hội đã chủ động phối hợp với"
                                + " ngành công thương tháo gỡ khó khăn.",
                        FoundFinding.Kind.STRENGTH))
                .hasSize(1);
    }

    @Test
    void doers_listed_behind_a_time_stay_within_a_finding() {
        assertThat(found(
                        "Trong tháng 8, các sở, ngành và địa phương đã chủ động tháo gỡ khó khăn.",
                        FoundFinding.Kind.STRENGTH))
                .containsExactly("các sở, ngành và địa phương đã chủ động tháo gỡ khó khăn");
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
    void what_is_said_stands_before_a_speaker_named_behind_it() {
        assertThat(found(
                        "“Hoạt động của một số hội nghề hiệu quả chưa cao”, thay mặt hội, ông Lê Văn Nam đánh giá.",
                        FoundFinding.Kind.SHORTCOMING))
                .containsExactly("Hoạt động của một số hội nghề hiệu quả chưa cao");
    }

    @Test
    void a_flaw_is_told_without_the_words_that_call_it_one() {
        assertThat(found(
                        "Làng nghề cũng còn nổi lên một số hạn chế là mẫu mã chưa đa dạng.",
                        FoundFinding.Kind.SHORTCOMING))
                .containsExactly("mẫu mã chưa đa dạng");
    }

    @Test
    void a_predicate_behind_but_goes_on_with_its_flaw() {
        assertThat(found(
                        "Nghề thêu còn một số hạn chế như: doanh thu có tăng, nhưng còn thấp hơn kế hoạch; mẫu mã chưa đẹp.",
                        FoundFinding.Kind.SHORTCOMING))
                .containsExactly("doanh thu có tăng, nhưng còn thấp hơn kế hoạch", "mẫu mã chưa đẹp");
    }

    @Test
    void figures_before_and_behind_are_no_part_of_what_is_judged() {
        assertThat(found(
                        "Doanh thu nghề thêu đạt 17 tỷ đồng, đời sống thợ nghề được cải thiện, tỉnh đã hỗ trợ 25 hộ.",
                        FoundFinding.Kind.STRENGTH))
                .containsExactly("đời sống thợ nghề được cải thiện");
    }

    @Test
    void a_list_of_flaws_tells_nobody_what_to_do() {
        Reading reading = reader.read(TITLE
                + "Chủ tịch UBND tỉnh thẳng thắn chỉ rõ một số hạn chế: 6 chỉ tiêu chưa đạt; cải cách hành chính có lúc,"
                + " có nơi còn chậm; chất lượng dạy nghề chưa đáp ứng yêu cầu.");
        assertThat(reading.directives()).isEmpty();
        assertThat(reading.findings()).hasSize(3);
    }

    @Test
    void news_of_the_world_judges_nothing() {
        assertThat(reader.read("Giao tranh lan rộng\n\nChính phủ cho biết phiến quân đã phóng tên lửa. "
                                + "Phe đối lập gặp nhiều khó khăn sau đợt oanh kích, theo Reuters và AFP. "
                                + "Tình hình kinh tế rất khó khăn, nhiều dự án đầu tư chậm tiến độ.")
                        .findings())
                .isEmpty();
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

    @Test
    void less_of_what_is_bad_is_good_and_less_of_what_is_good_is_bad() {
        assertThat(found("Số vụ buôn lậu giảm mạnh.", FoundFinding.Kind.STRENGTH))
                .containsExactly("Số vụ buôn lậu giảm mạnh");
        assertThat(found("Doanh thu của làng nghề giảm mạnh.", FoundFinding.Kind.SHORTCOMING))
                .containsExactly("Doanh thu của làng nghề giảm mạnh");
    }

    @Test
    void a_bare_figure_is_no_finding() {
        String body = "Sản lượng gốm đạt 1.200 tấn, tăng 8,2% so với năm trước.";
        assertThat(found(body, FoundFinding.Kind.STRENGTH)).isEmpty();
        assertThat(found(body, FoundFinding.Kind.SHORTCOMING)).isEmpty();
    }

    @Test
    void what_was_done_well_is_told_by_its_manner() {
        assertThat(found("Các xã đã chủ động tìm nguồn nguyên liệu mới.", FoundFinding.Kind.STRENGTH))
                .containsExactly("Các xã đã chủ động tìm nguồn nguyên liệu mới");
        assertThat(found("Kinh phí dạy nghề ngày càng được bảo đảm.", FoundFinding.Kind.STRENGTH))
                .hasSize(1);
    }

    @Test
    void what_is_praised_is_a_finding_without_the_words_of_praise() {
        assertThat(found(
                        "Phó Chủ tịch UBND tỉnh biểu dương sự phát triển của nghề mây tre trong ba năm qua.",
                        FoundFinding.Kind.STRENGTH))
                .containsExactly("sự phát triển của nghề mây tre trong ba năm qua");
    }

    @Test
    void aims_and_things_to_come_are_no_findings() {
        assertThat(found(
                        "Trong thời gian tới, huyện tiếp tục nâng cao chất lượng dạy nghề. Tỉnh đặt mục tiêu hoàn thành"
                                + " tốt việc trồng rừng nguyên liệu.",
                        FoundFinding.Kind.STRENGTH))
                .isEmpty();
    }

    @Test
    void every_item_of_a_list_of_flaws_is_one() {
        assertThat(found(
                        "Nghề thủ công còn một số hạn chế như: việc tìm đầu ra còn chậm; thợ trẻ bỏ nghề đi làm xa.",
                        FoundFinding.Kind.SHORTCOMING))
                .contains("thợ trẻ bỏ nghề đi làm xa");
    }

    @Test
    void what_is_said_of_a_discussion_praises_nobody() {
        assertThat(found("Các ý kiến đã nêu nhiều mô hình hay, cách làm tốt.", FoundFinding.Kind.STRENGTH))
                .isEmpty();
    }

    @Test
    void what_a_disaster_destroyed_is_no_shortcoming() {
        assertThat(found("Bão gây thiệt hại nặng nề về người và nhà xưởng.", FoundFinding.Kind.SHORTCOMING))
                .isEmpty();
    }

    @Test
    void words_of_praise_that_name_what_is_measured_are_no_finding() {
        assertThat(found("Tỷ lệ hợp tác xã hoạt động hiệu quả đạt 68%.", FoundFinding.Kind.STRENGTH))
                .isEmpty();
    }

    @Test
    void the_absence_of_what_is_bad_is_no_shortcoming() {
        assertThat(found("Toàn huyện không có hợp tác xã nào yếu kém.", FoundFinding.Kind.SHORTCOMING))
                .isEmpty();
    }
}

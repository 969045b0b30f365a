package vn.theo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.theo.reading.Explanation.Role;
import vn.theo.reading.Explanation.Rule;

class TraceTest {
    private static final String PAGE = """
            Tỉnh ủy nghe kết quả thực hiện Nghị quyết 31 về nghề mộc

            Ngày 3/4/2016, đồng chí Lê Văn Sến, Bí thư Tỉnh ủy chủ trì hội nghị nghe kết quả nghề mộc.
            Thực hiện Nghị quyết số 31-NQ/TU ngày 5/5/2011 của Tỉnh ủy, năm 2015 giá trị nghề mộc đạt gần 2.460 tỷ đồng, \
            tăng 12,5% so với năm 2014.
            Đồng chí Bí thư yêu cầu Sở Công Thương khẩn trương rà soát các dự án mộc trước ngày 30/6/2016.
            Tay nghề thợ trẻ tiến bộ rõ rệt; nguồn gỗ chưa ổn định.
            """;

    private final Reading reading = new Reader().read(PAGE);

    @Test
    void a_figure_names_the_words_of_each_of_its_parts() {
        FoundIndicator level = reading.indicators().getFirst();

        assertThat(words(level, Role.NAME)).containsExactly("giá trị nghề mộc");
        assertThat(words(level, Role.TRIGGER)).containsExactly("đạt");
        assertThat(words(level, Role.BOUND)).containsExactly("gần");
        assertThat(words(level, Role.VALUE)).containsExactly("2.460");
        assertThat(words(level, Role.UNIT)).containsExactly("tỷ đồng");
        assertThat(words(level, Role.PERIOD)).containsExactly("năm 2015");
        assertThat(level.trace().explain().rule()).isEqualTo(Rule.FIGURE_LEVEL);
    }

    @Test
    void a_change_names_its_verb_and_what_it_is_compared_with() {
        FoundIndicator change = reading.indicators().get(1);

        assertThat(words(change, Role.TRIGGER)).containsExactly("tăng");
        assertThat(words(change, Role.COMPARISON)).containsExactly("so với năm 2014");
        assertThat(words(change, Role.NAME)).containsExactly("giá trị nghề mộc");
        assertThat(change.trace().explain().rule()).isEqualTo(Rule.FIGURE_GROWTH);
    }

    @Test
    void a_person_names_the_posts_and_the_verb_of_chairing() {
        FoundPerson chair = reading.people().getFirst();

        assertThat(words(chair, Role.NAME)).containsExactly("Lê Văn Sến");
        assertThat(words(chair, Role.POST)).containsExactly("Bí thư Tỉnh ủy");
        assertThat(words(chair, Role.DEED)).containsExactly("chủ trì");
        assertThat(chair.trace().explain().rule()).isEqualTo(Rule.PERSON_CHAIR);
    }

    @Test
    void a_document_names_type_number_issuer_date_and_relation() {
        FoundDocument document = reading.documents().stream()
                .filter(found -> "31-NQ/TU".equals(found.number()))
                .findFirst()
                .orElseThrow();

        assertThat(words(document, Role.TYPE)).containsExactly("Nghị quyết");
        assertThat(words(document, Role.NUMBER)).containsExactly("31-NQ/TU");
        assertThat(words(document, Role.ISSUER)).containsExactly("Tỉnh ủy");
        assertThat(words(document, Role.DATE)).containsExactly("ngày 5/5/2011");
        assertThat(words(document, Role.RELATION)).containsExactly("Thực hiện");
    }

    @Test
    void a_directive_names_who_told_whom_what_by_when() {
        FoundDirective directive = reading.directives().getFirst();

        assertThat(words(directive, Role.ORDER)).containsExactly("yêu cầu");
        assertThat(words(directive, Role.ASSIGNEE)).containsExactly("Sở Công Thương");
        assertThat(words(directive, Role.DEADLINE)).containsExactly("trước ngày 30/6/2016");
        assertThat(words(directive, Role.ISSUER)).containsExactly("Đồng chí Bí thư");
        assertThat(words(directive, Role.ACTION)).first().asString().startsWith("khẩn trương rà soát");
    }

    @Test
    void a_finding_names_the_words_that_judge() {
        assertThat(words(reading.findings().getFirst(), Role.TRIGGER)).containsExactly("tiến bộ rõ rệt");
        assertThat(words(reading.findings().get(1), Role.TRIGGER)).containsExactly("chưa ổn định");
    }

    @Test
    void what_is_inherited_from_a_heading_names_the_heading() {
        String notice = """
                Số: 12/TB-VP
                THÔNG BÁO
                Kết luận tại hội nghị về nghề mộc
                Ngày 3 tháng 4 năm 2016, Ủy ban nhân dân tỉnh họp về nghề mộc và kết luận như sau:
                1. Sở Công Thương:
                - Rà soát các dự án mộc đang triển khai trên địa bàn tỉnh.
                """;
        List<FoundDirective> told = new Reader().read(notice).directives();

        assertThat(told).isNotEmpty();
        Explanation why = told.getFirst().trace().explain();
        assertThat(why.parts().stream()
                        .filter(part -> part.role() == Role.HEADING)
                        .map(part -> part.span().of(notice).strip()))
                .anyMatch(heading -> heading.contains("Sở Công Thương"));
    }

    @Test
    void every_record_of_the_samples_has_a_rule_and_parts_inside_its_text() throws IOException {
        int explained = 0;
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/sample/documents"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                String text = Files.readString(file);
                int length = text.codePointCount(0, text.length());
                for (Found found : new Reader().read(text).all()) {
                    Explanation why = found.trace().explain();
                    assertThat(why.rule()).as(found.toString()).isNotEqualTo(Rule.UNTOLD);
                    assertThat(why.parts()).as(found.toString()).isNotEmpty().allSatisfy(part -> {
                        assertThat(part.span().end()).isLessThanOrEqualTo(length);
                        assertThat(part.span().of(text)).isNotBlank();
                    });
                    explained++;
                }
            }
        }
        assertThat(explained).isGreaterThan(50);
    }

    @Test
    void how_a_record_was_found_makes_no_difference_to_what_it_says() {
        FoundBody body = reading.bodies().getFirst();
        assertThat(body).isEqualTo(new FoundBody(body.name(), body.words()));
    }

    private static List<String> words(Found found, Role role) {
        return found.trace().explain().parts().stream()
                .filter(part -> part.role() == role)
                .map(part -> part.span().of(PAGE))
                .toList();
    }
}

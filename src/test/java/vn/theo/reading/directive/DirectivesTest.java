package vn.theo.reading.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.theo.reading.FoundDirective;
import vn.theo.reading.FoundFinding;
import vn.theo.reading.Reader;
import vn.theo.reading.Reading;

class DirectivesTest {
    record Example(String name, String text, List<String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        try (InputStream stream = Objects.requireNonNull(
                        DirectivesTest.class.getResourceAsStream("/vn/theo/reading/directives.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            String name = "";
            StringBuilder text = new StringBuilder();
            List<String> expected = new ArrayList<>();
            boolean inText = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("### text ")) {
                    add(examples, name, text, expected);
                    name = line.substring("### text ".length());
                    text = new StringBuilder();
                    expected = new ArrayList<>();
                    inText = true;
                } else if (line.equals("### expect")) {
                    inText = false;
                } else if (inText) {
                    text.append(line).append('\n');
                } else if (!line.startsWith("#") && !line.isBlank()) {
                    expected.add(line);
                }
            }
            add(examples, name, text, expected);
        }
        return examples.stream();
    }

    private static void add(List<Example> examples, String name, StringBuilder text, List<String> expected) {
        if (!name.isEmpty()) {
            examples.add(new Example(name, text.toString(), List.copyOf(expected)));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_text_yields_what_it_states(Example example) {
        assertThat(shown(new Reader().read(example.text()))).containsExactlyInAnyOrderElementsOf(example.expected());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void decomposed_unicode_yields_the_same(Example example) {
        String decomposed = Normalizer.normalize(example.text(), Normalizer.Form.NFD);
        List<String> shown = shown(new Reader().read(decomposed)).stream()
                .map(line -> Normalizer.normalize(line, Normalizer.Form.NFC))
                .toList();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(example.expected());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_quote_is_an_exact_part_of_the_text(Example example) {
        Reading reading = new Reader().read(example.text());
        assertThat(reading.directives())
                .allSatisfy(found -> assertThat(found.words().span().of(example.text()))
                        .isEqualTo(found.words().text()));
        assertThat(reading.findings())
                .allSatisfy(found -> assertThat(found.words().span().of(example.text()))
                        .isEqualTo(found.words().text()));
    }

    @Test
    void the_issuer_is_the_speaker_as_printed() {
        Reading reading = new Reader()
                .read("Giao ban tháng 5\n\nPhát biểu tại hội nghị, ông Phan Đình Long, Phó Chủ tịch UBND tỉnh yêu cầu"
                        + " Sở Tài chính hoàn thành quyết toán ngân sách. Sở Nội vụ cần rà soát biên chế.");
        assertThat(reading.directives()).extracting(FoundDirective::issuer).containsOnly("ông Phan Đình Long");
        assertThat(reading.directives()).hasSize(2);
    }

    @Test
    void the_product_is_what_is_to_be_handed_in() {
        Reading reading = new Reader()
                .read(
                        "Về phát triển du lịch\n\nChủ tịch UBND tỉnh giao Sở Du lịch xây dựng Đề án du lịch ven sông, trình"
                                + " UBND tỉnh trong quý IV năm 2024.");
        assertThat(reading.directives()).extracting(FoundDirective::product).containsExactly("Đề án du lịch ven sông");
    }

    @Test
    void hostile_texts_are_read_in_time() {
        String row = "các sở, ngành, (UBND các huyện phải rà soát, báo cáo; để Sở Tài chính, cần ".repeat(6_000);
        String words = "yêu cầu các đơn vị, tiếp tục còn chưa được quan tâm, ".repeat(9_000);
        for (String hostile : List.of(row, words, "(" + row, row.replace(";", ","), "\"".repeat(200_000))) {
            assertThat(timeOf(() -> new Reader().read("UBND tỉnh yêu cầu: " + hostile)))
                    .isLessThan(Duration.ofSeconds(20));
        }
    }

    private static Duration timeOf(Runnable reading) {
        long start = System.nanoTime();
        reading.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static List<String> shown(Reading reading) {
        List<String> shown = new ArrayList<>();
        for (FoundFinding finding : reading.findings()) {
            shown.add((finding.kind() == FoundFinding.Kind.STRENGTH ? "S|" : "W|")
                    + finding.words().text().replaceAll("\\s+", " "));
        }
        for (FoundDirective found : reading.directives()) {
            shown.add(String.join(
                    "|",
                    "D",
                    Objects.requireNonNullElse(found.assignee(), "-"),
                    found.coAssignees().isEmpty() ? "-" : String.join("; ", found.coAssignees()),
                    Objects.requireNonNullElse(found.deadline(), "-"),
                    found.due() == null ? "-" : found.due().toString(),
                    found.weight().name(),
                    found.words().text().replaceAll("\\s+", " ")));
        }
        return shown;
    }
}

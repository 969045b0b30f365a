package vn.theo.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.theo.reading.FigureKind;
import vn.theo.reading.FoundFrame;
import vn.theo.reading.FoundIndicator;
import vn.theo.reading.Reader;
import vn.theo.reading.frame.Bylines;
import vn.theo.reading.frame.FramedText;
import vn.theo.reading.frame.PublicAffairs;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Text;

class FiguresTest {
    static Stream<Arguments> sentences() throws IOException {
        InputStream file =
                Objects.requireNonNull(FiguresTest.class.getResourceAsStream("/vn/theo/reading/figures.tsv"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(columns -> Arguments.of(columns[0].replace("⏎", "\n"), columns[1]))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void an_invented_sentence_states_its_figures(String sentence, String expected) {
        List<FoundIndicator> found = find(sentence);
        List<String> wanted = expected.equals("-") ? List.of() : List.of(expected.split(" ; "));
        List<String> printed = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            printed.add(print(found.get(i), i < wanted.size() ? wanted.get(i) : ""));
        }
        assertThat(printed).isEqualTo(wanted);
    }

    @Test
    void every_quote_is_the_exact_words_of_its_span() {
        String text = "Thu ngân sách trên địa bàn đạt 1.450\ntỷ đồng 😀, tăng bình quân 8,2%/năm; chi 900 tỷ đồng.";
        assertThat(find(text)).hasSize(3).allSatisfy(figure -> {
            assertThat(figure.words().span().of(text)).isEqualTo(figure.words().text());
            assertThat(text).contains(figure.words().text());
        });
    }

    @Test
    void an_average_growth_is_quoted_with_the_level_it_belongs_to() {
        assertThat(find("Sản lượng đạt 5.120 tấn, tăng bình quân 6,3%/năm.")
                        .get(1)
                        .words()
                        .text())
                .isEqualTo("Sản lượng đạt 5.120 tấn, tăng bình quân 6,3%/năm");
    }

    @Test
    void decomposed_letters_are_read_like_composed_ones() {
        String composed = "Kim ngạch xuất khẩu đạt 35 triệu USD, tăng 12%.";
        String decomposed = java.text.Normalizer.normalize(composed, java.text.Normalizer.Form.NFD);
        assertThat(find(decomposed))
                .extracting(FoundIndicator::kind)
                .containsExactly(FigureKind.LEVEL, FigureKind.GROWTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1.",
                "1,",
                "1 % ",
                "tăng 1,5% ",
                "(",
                "((1 % ",
                "1/",
                "1-",
                ") ",
                "đạt ",
                "năm 2020 ",
                "1 tỷ ",
                "và 2 xã, "
            })
    void an_endless_text_is_read_in_moments(String piece) {
        String text = piece.repeat(150_000 / piece.length());
        assertThatCode(() -> org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(20), () -> find(text)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_title_of_targets_makes_the_figures_below_it_targets() {
        String text = """
                Các chỉ tiêu chủ yếu trong nhiệm kỳ 2025 - 2030

                Giá trị sản xuất của toàn xã tăng bình quân 9%/năm, trong đó nông nghiệp, công nghiệp và dịch vụ cùng phát triển hài hòa. Tổng sản lượng lương thực bình quân hằng năm: 18.000 tấn, bảo đảm đủ ăn và có dự trữ cho vùng ven sông.
                """;
        assertThat(new Reader().read(text).indicators())
                .extracting(FoundIndicator::kind)
                .containsExactly(FigureKind.TARGET, FigureKind.TARGET);
    }

    private static List<FoundIndicator> find(String received) {
        Text text = Text.of(received);
        List<Block> blocks = text.blocks().stream().filter(Block::isText).toList();
        FoundFrame found = new FoundFrame(null, null, null, null, null);
        boolean act = received.startsWith("KẾ HOẠCH\n");
        LocalDate dated = LocalDate.of(2024, 7, 5);
        Bylines.Byline unsigned = new Bylines.Byline(new Stretch(text, 0, 0), List.of());
        return new Figures()
                .find(
                        text,
                        new FramedText(
                                found,
                                null,
                                null,
                                blocks,
                                blocks,
                                PublicAffairs.of(blocks),
                                act,
                                dated,
                                unsigned,
                                List.of(),
                                List.of()));
    }

    /** The figure as the table writes it; "?" where the table does not compare. */
    private static String print(FoundIndicator figure, String wanted) {
        String[] fields = {
            figure.value().toPlainString(),
            figure.unit(),
            figure.kind().name().toLowerCase(Locale.ROOT),
            figure.form() == null ? "" : figure.form().name().toLowerCase(Locale.ROOT),
            figure.period() == null ? "" : figure.period()
        };
        String[] compared = wanted.split("\\|", -1);
        for (int i = 0; i < fields.length && compared.length == fields.length; i++) {
            fields[i] = compared[i].equals("?") ? "?" : fields[i];
        }
        return String.join("|", fields);
    }
}

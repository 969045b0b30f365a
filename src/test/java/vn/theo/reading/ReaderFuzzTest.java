package vn.theo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.theo.reading.text.Normal;

/** Random cuts and mixes of texts never break the reader, and every span quotes exactly. */
class ReaderFuzzTest {
    private static final long SEED = 20_101_118L;
    private static final String[] SPICE = {
        "😀",
        "\uFEFF",
        "\u0301\u0323",
        "|",
        "\n|\n",
        "**",
        "# ",
        "- ",
        "“",
        "(",
        ")",
        ";",
        ": ",
        "...",
        "[",
        "](",
        "![",
        "\u00A0",
        "số",
        "Nghị quyết ",
        "ngày 31/2/2020",
        "12/",
        "34.087 tỷ đồng",
        "đồng chí ",
        "Nơi nhận:",
        "\r\n",
        "\t",
        "\u200B",
        "<p>",
        "Điều 1. ",
        "5/9",
        "từ 8,5 - 9%",
        "KT. CHỦ TỊCH",
        "Tin liên quan\n",
        "more(",
        "Ảnh: ",
        "của ",
        "và ",
        "Luật ",
        "\uD83D"
    };

    private final Reader reader = new Reader();

    static String sample() throws IOException {
        try (InputStream stream =
                ReaderFuzzTest.class.getResourceAsStream("/sample/documents/hoi-nghi-nghi-quyet-04.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> pieces() throws IOException {
        List<String> pieces = new ArrayList<>();
        pieces.add(sample());
        for (String table : List.of("people.tsv", "documents.tsv", "figures.tsv", "stamps.tsv")) {
            Table.rows(table).map(List::getFirst).forEach(pieces::add);
        }
        return pieces;
    }

    private void check(String text) {
        for (ReceivedText.Markup markup : ReceivedText.Markup.values()) {
            Reading reading = reader.read(new ReceivedText.Accepted(text, markup));
            for (Found found : reading.all()) {
                assertThat(found.words().span().of(text))
                        .isEqualTo(found.words().text());
            }
            FoundFrame frame = reading.frame();
            assertThat(frame.body() == null || frame.body().end() <= text.codePointCount(0, text.length()))
                    .isTrue();
        }
    }

    @Test
    void random_mixes_are_read_without_harm() throws IOException {
        Random random = new Random(SEED);
        List<String> pieces = pieces();
        for (int round = 0; round < 1500; round++) {
            StringBuilder text = new StringBuilder();
            int count = 1 + random.nextInt(6);
            for (int i = 0; i < count; i++) {
                String piece = pieces.get(random.nextInt(pieces.size()));
                int from = random.nextInt(piece.length());
                int to = Math.min(piece.length(), from + 1 + random.nextInt(400));
                text.append(piece, from, to).append(SPICE[random.nextInt(SPICE.length)]);
            }
            String mixed = text.toString();
            check(random.nextInt(4) == 0 ? Normalizer.normalize(mixed, Normalizer.Form.NFD) : mixed);
        }
    }

    @Test
    void every_prefix_of_a_page_is_read_without_harm() throws IOException {
        String text = sample();
        for (int end = 0; end < text.length(); end += 7) {
            check(text.substring(0, end));
        }
    }

    @Test
    void the_reading_does_not_depend_on_composition() throws IOException {
        Reading composed = reader.read(sample());
        Reading decomposed = reader.read(Normalizer.normalize(sample(), Normalizer.Form.NFD));
        assertThat(decomposed.people())
                .extracting(person -> Normal.of(person.name()))
                .isEqualTo(composed.people().stream()
                        .map(person -> Normal.of(person.name()))
                        .toList());
        assertThat(decomposed.indicators()).hasSameSizeAs(composed.indicators());
        assertThat(decomposed.documents()).hasSameSizeAs(composed.documents());
        assertThat(decomposed.links()).hasSameSizeAs(composed.links());
    }
}

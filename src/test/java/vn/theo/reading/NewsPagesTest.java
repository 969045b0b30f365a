package vn.theo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.theo.kernel.Span;
import vn.theo.reading.text.HtmlSurface;

/** Whole invented pages in the manner of different site systems, with everything that stands around their articles. */
class NewsPagesTest {
    private static final Path PAGES = Path.of("src/test/resources/reading/pages");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "webforms-portal",
                "provincial-newspaper",
                "amp-page",
                "blog-engine",
                "font-tables",
                "component-site",
                "line-breaks",
                "committee-portal",
                "section-index"
            })
    void the_article_is_found_among_the_furniture(String name) throws IOException {
        String html = Files.readString(PAGES.resolve(name + ".html"));
        JsonNode gold = new ObjectMapper().readTree(Files.readString(PAGES.resolve(name + ".gold.json")));
        ReceivedText.Accepted received =
                (ReceivedText.Accepted) ReceivedText.of(html.getBytes("UTF-8"), name + ".html");
        Reading reading = new Reader().read(received);
        FoundFrame frame = reading.frame();
        assertThat(shown(frame.title())).isEqualTo(text(gold, "title"));
        assertThat(shown(frame.lead())).isEqualTo(text(gold, "lead"));
        assertThat(shown(frame.byline())).isEqualTo(text(gold, "byline"));
        assertThat(frame.published()).isEqualTo(text(gold, "published"));
        Span span = frame.body();
        String body = span == null ? null : plain(span.of(html));
        String start = text(gold, "body_start");
        String end = text(gold, "body_end");
        if (start == null || end == null) {
            assertThat(body).isNull();
        } else {
            assertThat(body).startsWith(start).endsWith(end);
        }
        List<String> links = new ArrayList<>();
        gold.path("related_links").forEach(link -> links.add(text(link, "title") + " " + text(link, "published")));
        assertThat(reading.links())
                .extracting(link -> Normalizer.normalize(link.title(), Normalizer.Form.NFC) + " " + day(link))
                .containsExactlyElementsOf(links);
        assertThat(reading.all())
                .allSatisfy(found -> assertThat(found.words().span().of(html))
                        .isEqualTo(found.words().text()));
    }

    private static @Nullable String day(FoundLink link) {
        if (link.published() == null) {
            return null;
        }
        String published = String.valueOf(link.published());
        return published.endsWith("T00:00") ? published.substring(0, 10) : published;
    }

    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isNull() ? null : value.asString();
    }

    private static @Nullable String shown(@Nullable Excerpt excerpt) {
        return excerpt == null ? null : plain(excerpt.text());
    }

    private static String plain(String html) {
        return Normalizer.normalize(HtmlSurface.plain(html), Normalizer.Form.NFC);
    }
}

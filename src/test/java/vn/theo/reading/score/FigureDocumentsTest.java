package vn.theo.reading.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Whole invented documents, with figures, frame and links checked line by line: tables, plans, news, pages without any. */
class FigureDocumentsTest {
    private static final Map<String, Double> FLOORS =
            Map.of("indicators", 0.97, "values", 0.98, "frame", 0.98, "links", 1.0);

    @Test
    void scores_on_invented_documents_do_not_fall() throws URISyntaxException {
        Path folder =
                Path.of(Objects.requireNonNull(FigureDocumentsTest.class.getResource("/reading/annotated/figures"))
                        .toURI());
        Score score = Score.of(folder);
        assertThat(score.wrongQuotes()).isEmpty();
        FLOORS.forEach((field, floor) -> assertThat(score.f1(field)).as(field).isGreaterThanOrEqualTo(floor));
    }
}

package vn.theo.reading.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Whole invented documents, annotated by hand for findings, people, bodies and meetings, and for nothing else. */
class FindingDocumentsTest {
    private static final Map<String, Double> FLOORS = Map.of(
            "findings", 0.95,
            "people", 0.97,
            "roles", 0.97,
            "organizations", 0.97,
            "meeting", 0.97);

    @Test
    void scores_on_invented_documents_do_not_fall() throws URISyntaxException {
        Path folder =
                Path.of(Objects.requireNonNull(FindingDocumentsTest.class.getResource("/reading/annotated/findings"))
                        .toURI());
        Score score = Score.of(folder);
        assertThat(score.wrongQuotes()).isEmpty();
        FLOORS.forEach((field, floor) -> assertThat(score.f1(field)).as(field).isGreaterThanOrEqualTo(floor));
    }
}

package vn.theo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.theo.reading.score.Score;

/** The sample page that ships with the project is read as it is annotated. */
class SampleDocumentTest {
    @Test
    void the_sample_page_is_read_perfectly() throws URISyntaxException {
        Path file = Path.of(SampleDocumentTest.class
                .getResource("/sample/documents/hoi-nghi-nghi-quyet-04.txt")
                .toURI());
        Score score = Score.of(Objects.requireNonNull(file.getParent()));
        assertThat(score.wrongQuotes()).isEmpty();
        for (String field : score.tallies().keySet()) {
            assertThat(score.f1(field)).as(field).isEqualTo(1.0);
        }
    }
}

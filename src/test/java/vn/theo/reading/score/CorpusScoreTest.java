package vn.theo.reading.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Measures the reader on annotated public texts when a folder with them is there: named by the environment variable
 * THEO_CORPUS or found at ../shared/corpus. The floors lie a little under what was reached when they were set.
 */
class CorpusScoreTest {
    private static final Map<String, Double> FLOORS = Map.ofEntries(
            Map.entry("frame", 0.98),
            Map.entry("documents", 0.97),
            Map.entry("people", 0.97),
            Map.entry("roles", 0.96),
            Map.entry("organizations", 0.92),
            Map.entry("links", 0.99),
            Map.entry("meeting", 0.93),
            Map.entry("indicators", 0.97),
            Map.entry("values", 0.98),
            Map.entry("directives", 0.92),
            Map.entry("assignees", 0.88),
            Map.entry("findings", 0.85));

    private static Path folder() {
        String named = System.getenv("THEO_CORPUS");
        return Path.of(named == null || named.isBlank() ? "../shared/corpus" : named);
    }

    @Test
    void scores_on_annotated_texts_do_not_fall() {
        Path folder = folder();
        assumeThat(Files.isDirectory(folder))
                .as("No annotated texts at %s; set THEO_CORPUS to a folder of NNN.txt and NNN.gold.json", folder)
                .isTrue();
        Score score = Score.of(folder);
        assertThat(score.wrongQuotes()).isEmpty();
        FLOORS.forEach((field, floor) -> assertThat(score.f1(field)).as(field).isGreaterThanOrEqualTo(floor));
    }
}

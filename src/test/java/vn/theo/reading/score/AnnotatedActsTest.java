package vn.theo.reading.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.theo.reading.DocumentRelation;
import vn.theo.reading.FoundDirective;
import vn.theo.reading.FoundDocument;
import vn.theo.reading.Reader;
import vn.theo.reading.Reading;

/** Plans with annexes, notices, dispatches and resolutions written and annotated for this test. */
class AnnotatedActsTest {
    private static final Path FOLDER = Path.of("src/test/resources/reading/annotated/acts");

    private static Reading read(String name) throws IOException {
        return new Reader().read(Files.readString(FOLDER.resolve(name)));
    }

    @Test
    void acts_yield_their_tasks_and_documents() {
        Score score = Score.of(FOLDER);
        assertThat(score.wrongQuotes()).isEmpty();
        assertThat(score.f1("documents")).as("documents").isGreaterThanOrEqualTo(0.97);
        assertThat(score.f1("directives")).as("directives").isGreaterThanOrEqualTo(0.97);
        assertThat(score.f1("assignees")).as("assignees").isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void a_table_gives_each_task_its_product_and_last_day() throws IOException {
        assertThat(read("plan-with-annex.txt").directives())
                .filteredOn(found -> found.words().text().startsWith("Xây dựng Đề án")
                        || found.words().text().startsWith("Lắp đặt"))
                .extracting(FoundDirective::product, FoundDirective::due)
                .containsExactly(
                        tuple("Đề án", LocalDate.of(2026, 6, 30)), tuple("Điểm truy cập", LocalDate.of(2026, 9, 30)));
    }

    @Test
    void a_term_that_recurs_has_no_last_day() throws IOException {
        assertThat(read("plan-one-cell-a-line.txt").directives())
                .filteredOn(found -> found.recurrence() != null)
                .extracting(FoundDirective::recurrence, FoundDirective::due)
                .containsExactly(tuple("Hằng năm", null));
    }

    @Test
    void an_act_says_what_it_rests_on_and_what_it_replaces() throws IOException {
        List<FoundDocument> documents = read("resolution-after-storm.txt").documents();
        assertThat(documents)
                .extracting(FoundDocument::relation)
                .containsExactly(
                        DocumentRelation.ITSELF,
                        DocumentRelation.BASIS,
                        DocumentRelation.BASIS,
                        DocumentRelation.BASIS,
                        DocumentRelation.MENTIONED,
                        DocumentRelation.MENTIONED,
                        DocumentRelation.SUPERSEDES);
    }

    @Test
    void a_match_report_orders_nothing() throws IOException {
        Reading reading = read("match-report.txt");
        assertThat(reading.directives()).isEmpty();
        assertThat(reading.documents()).isEmpty();
    }
}

package vn.theo.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.theo.TheoTest;
import vn.theo.document.DocumentState;
import vn.theo.document.Documents;
import vn.theo.programme.Resolution;
import vn.theo.programme.Resolutions;
import vn.theo.task.DeadlineStatus;
import vn.theo.task.TaskFilter;
import vn.theo.task.Tasks;

@SpringBootTest
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TheoTest.FreshDatabase.class)
class SampleProvinceTest {
    @Autowired
    Resolutions resolutions;

    @Autowired
    Documents documents;

    @Autowired
    Tasks tasks;

    @Autowired
    SampleFills fills;

    @Autowired
    MockMvcTester pages;

    @Test
    void the_sample_is_whole_and_alive() {
        assertThat(fills.wasInterrupted()).isFalse();
        assertThat(resolutions.listAll())
                .extracting(Resolution::symbol)
                .containsExactlyInAnyOrder("04-NQ/TU", "07-NQ/TU", "05-NQ/TU");
        assertThat(documents.countByState())
                .containsAllEntriesOf(Map.of(DocumentState.NEW, 1, DocumentState.IN_REVIEW, 0));
        List<DeadlineStatus> statuses =
                tasks.list(TaskFilter.ALL).stream().map(tasks::statusOf).toList();
        assertThat(statuses)
                .contains(DeadlineStatus.OVERDUE, DeadlineStatus.DONE_ON_TIME)
                .containsAnyOf(DeadlineStatus.WITHIN, DeadlineStatus.DUE_SOON);
    }

    @Test
    void the_public_sees_news_and_the_dossier_with_its_check() {
        assertThat(pages.get().uri("/")).hasStatusOk().bodyText().contains("/tin/", "Nghị quyết");
        assertThat(pages.get().uri("/nghi-quyet/04-nq-tu-2006"))
                .hasStatusOk()
                .bodyText()
                .contains("34.087", "3.300,9", "3.309,3", "khớp", "mâu thuẫn");
    }
}

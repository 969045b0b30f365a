package vn.theo.portal.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.check.CheckResult;
import vn.theo.check.Conclusion;
import vn.theo.check.rule.Reading;
import vn.theo.portal.ModelRecord;
import vn.theo.portal.PublishDossier;
import vn.theo.programme.Verdict;

@TheoTest
@Transactional
class ReadDossierTest {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    ReadDossier read;

    @Autowired
    PublishDossier publish;

    ModelRecord.Recorded recorded;

    @BeforeEach
    void confirm() {
        recorded = beans.createBean(ModelRecord.class).confirm();
    }

    @Test
    void staff_see_everything_that_was_confirmed() {
        Dossier dossier = read.of(recorded.resolution(), false);

        assertThat(dossier.targets()).hasSize(2);
        assertThat(dossier.targets().getFirst().verdict()).isInstanceOf(Verdict.Exceeded.class);
        assertThat(dossier.targets().getLast().verdict()).isInstanceOf(Verdict.NotMet.class);
        assertThat(dossier.targets().getLast().line().isDrawn()).isTrue();
        assertThat(dossier.chain()).hasSize(1);
        assertThat(dossier.meetings()).hasSize(1);
        assertThat(dossier.tasks()).hasSize(1);
        assertThat(dossier.taskCounts().overdue()).isOne();
    }

    @Test
    void claims_and_levels_of_one_indicator_and_period_stand_side_by_side() {
        List<StatedRow> stated = read.of(recorded.resolution(), false).stated();

        assertThat(stated).hasSize(1);
        assertThat(stated.getFirst().claimed()).hasSize(1);
        assertThat(stated.getFirst().levels()).hasSize(1);
    }

    @Test
    void the_sum_of_five_years_fits_and_the_single_year_contradicts() {
        Dossier dossier = read.of(recorded.resolution(), false);
        CheckResult result = dossier.stated().getFirst().claimed().getFirst();

        assertThat(result.conclusion()).isEqualTo(Conclusion.ONE_READING_FITS);
        assertThat(result.supported().orElseThrow().reading()).isEqualTo(Reading.SUM_OVER_PERIOD);
        assertThat(dossier.targets().getFirst().doubts()).containsExactly(result);
        assertThat(dossier.targets().getLast().doubts()).isEmpty();
    }

    @Test
    void the_story_runs_from_the_adoption_to_the_news_in_the_order_of_days() {
        List<StoryEvent> story = read.of(recorded.resolution(), false).story();

        assertThat(story.stream().map(StoryEvent::kind))
                .containsExactly(
                        StoryKind.ADOPTED,
                        StoryKind.HELD,
                        StoryKind.REPORTED,
                        StoryKind.STRENGTHS,
                        StoryKind.SHORTCOMINGS,
                        StoryKind.ASSIGNED,
                        StoryKind.RECEIVED);
        assertThat(story).isSortedAccordingTo(java.util.Comparator.comparing(StoryEvent::day));
        assertThat(story.getFirst().quote()).isNotNull();
    }

    @Test
    void the_public_sees_what_rests_on_opened_documents_alone() {
        publish.publish(recorded.resolution(), "Văn phòng");
        Dossier closed = read.of(recorded.resolution(), true);
        assertThat(closed.targets()).hasSize(2);
        assertThat(closed.stated()).isEmpty();
        assertThat(closed.meetings()).isEmpty();
        assertThat(closed.tasks()).isEmpty();
        assertThat(closed.chain()).isEmpty();

        publish.open(recorded.documentId(), "Văn phòng");
        Dossier opened = read.of(recorded.resolution(), true);
        assertThat(opened.stated()).hasSize(1);
        assertThat(opened.meetings()).hasSize(1);
        assertThat(opened.tasks()).hasSize(1);
        assertThat(opened.story().stream().map(StoryEvent::kind)).doesNotContain(StoryKind.RECEIVED);
        assertThat(opened.story().stream().map(StoryEvent::address))
                .noneMatch(address -> address != null && address.startsWith("/nhiem-vu"));
    }
}

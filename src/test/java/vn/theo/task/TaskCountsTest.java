package vn.theo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskCountsTest {
    @Test
    void a_published_year_adds_up_and_has_two_rates() {
        TaskCounts counts = new TaskCounts(14_068, 1_983, 5_640, 0, 223, 0);

        assertThat(counts.total()).isEqualTo(21_914);
        assertThat(counts.done()).isEqualTo(16_051);
        assertThat(counts.donePercentOfDue()).contains(new BigDecimal("98.63"));
        assertThat(counts.donePercentOfAssigned()).contains(new BigDecimal("73.25"));
    }

    @Test
    void counts_of_statuses_always_add_up() {
        TaskCounts counts = TaskCounts.of(List.of(
                DeadlineStatus.DONE_ON_TIME,
                DeadlineStatus.DONE_LATE,
                DeadlineStatus.WITHIN,
                DeadlineStatus.DUE_SOON,
                DeadlineStatus.OVERDUE,
                DeadlineStatus.OVERDUE,
                DeadlineStatus.OPEN_ENDED));

        assertThat(counts).isEqualTo(new TaskCounts(1, 1, 2, 1, 2, 1));
        assertThat(counts.total()).isEqualTo(7);
        assertThat(counts.done() + counts.notDone()).isEqualTo(7);
    }

    @Test
    void nothing_due_has_no_rate() {
        assertThat(TaskCounts.of(List.of()).donePercentOfAssigned()).isEmpty();
        assertThat(TaskCounts.of(List.of(DeadlineStatus.OPEN_ENDED)).donePercentOfDue())
                .isEmpty();
    }

    @Test
    void what_is_due_soon_is_part_of_what_is_within() {
        assertThatThrownBy(() -> new TaskCounts(0, 0, 1, 2, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_published_total_is_compared_with_its_parts() {
        assertThat(new PublishedCounts(21_914, List.of(14_068L, 1_983L, 5_640L, 223L)).addsUp())
                .isTrue();

        PublishedCounts wrong = new PublishedCounts(9_831, List.of(9_000L, 813L));
        assertThat(wrong.addsUp()).isFalse();
        assertThat(wrong.sum()).isEqualTo(9_813);
        assertThat(wrong.difference()).isEqualTo(18);
    }
}

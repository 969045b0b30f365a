package vn.theo.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.theo.access.Account;
import vn.theo.access.Role;

class TaskActionTest {
    private static final Account OFFICE = new Account(1, "van-phong", "Văn phòng", Role.OFFICE, null);
    private static final Account LEAD = new Account(2, "so-ct", "Sở Công Thương", Role.AGENCY, 7L);
    private static final Account OTHER = new Account(3, "so-tc", "Sở Tài chính", Role.AGENCY, 8L);
    private static final Account LEADER = new Account(4, "bi-thu", "Bí thư", Role.LEADER, null);

    @ParameterizedTest
    @CsvFileSource(resources = "/task/actions.csv", useHeadersInDisplayName = true, delimiter = ';')
    void the_table_says_who_may_do_what_when(
            TaskAction action, Role actor, String from, TaskState to, TaskAction.Words words) {
        assertThat(action.actor()).isEqualTo(actor);
        assertThat(action.to()).isEqualTo(to);
        assertThat(action.words()).isEqualTo(words);
        assertThat(Stream.of(TaskState.values())
                        .filter(action::isPossibleIn)
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(from);
    }

    @Test
    void completed_and_withdrawn_tasks_rest() {
        for (TaskState end : List.of(TaskState.COMPLETED, TaskState.WITHDRAWN)) {
            Task task = DeadlineStatusTest.task(null, end, null);
            assertThat(TaskAction.listFor(OFFICE, task)).isEmpty();
            assertThat(TaskAction.listFor(LEAD, task)).isEmpty();
        }
    }

    @Test
    void only_the_lead_acts_and_only_the_office_confirms() {
        Task submitted = DeadlineStatusTest.task(null, TaskState.SUBMITTED, null);
        Task inProgress = DeadlineStatusTest.task(null, TaskState.IN_PROGRESS, null);

        assertThat(TaskAction.listFor(OFFICE, submitted))
                .containsExactly(TaskAction.CONFIRM, TaskAction.RETURN, TaskAction.WITHDRAW);
        assertThat(TaskAction.listFor(LEAD, submitted)).isEmpty();
        assertThat(TaskAction.listFor(LEAD, inProgress)).containsExactly(TaskAction.REPORT, TaskAction.SUBMIT);
        assertThat(TaskAction.listFor(OTHER, inProgress)).isEmpty();
        assertThat(TaskAction.listFor(LEADER, inProgress)).isEmpty();
    }
}

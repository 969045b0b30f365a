package vn.theo.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TaskQueryTest {
    @ParameterizedTest
    @EnumSource(TaskState.class)
    void the_list_of_a_state_has_an_address_that_leads_back_to_it(TaskState state) {
        TaskQuery query = TaskQuery.ofState("so-cong-thuong", state);

        assertThat(query.address()).isEqualTo("/nhiem-vu?co-quan=so-cong-thuong&trang-thai=" + TaskQuery.code(state));
        assertThat(TaskQuery.of(null, "so-cong-thuong", null, null, TaskQuery.code(state), 1))
                .isEqualTo(query);
    }

    @ParameterizedTest
    @EnumSource(TaskFilter.Group.class)
    void the_list_of_a_group_has_an_address_that_leads_back_to_it(TaskFilter.Group group) {
        assertThat(TaskQuery.of(TaskQuery.code(group), null, null, null, null, 1))
                .isEqualTo(TaskQuery.ofGroup(null, group));
    }
}

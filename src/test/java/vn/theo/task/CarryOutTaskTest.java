package vn.theo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.access.Account;
import vn.theo.access.Role;
import vn.theo.kernel.Evidence;
import vn.theo.kernel.Quote;
import vn.theo.kernel.Span;
import vn.theo.site.NotFound;
import vn.theo.site.Refusal;

@TheoTest
@Transactional
class CarryOutTaskTest {
    private static final Account OFFICE = new Account(1, "van-phong", "Văn phòng Tỉnh ủy", Role.OFFICE, null);

    @Autowired
    AssignTask assignTask;

    @Autowired
    CarryOutTask carryOut;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskEvents events;

    @Autowired
    Holidays holidays;

    @Test
    void a_task_goes_from_order_to_confirmation_with_one_return() {
        Task task = assign(LocalDate.of(2010, 12, 15), LocalDate.of(2010, 11, 18));
        Account lead = leadOf(task);

        perform(task, TaskAction.ACKNOWLEDGE, null, lead, "2010-11-20T02:00:00Z");
        perform(task, TaskAction.REPORT, "Đã họp tổ soạn thảo", lead, "2010-11-30T02:00:00Z");
        perform(task, TaskAction.SUBMIT, "Dự thảo lần một", lead, "2010-12-10T02:00:00Z");
        perform(task, TaskAction.RETURN, "Thiếu phần vốn", OFFICE, "2010-12-12T02:00:00Z");
        perform(task, TaskAction.SUBMIT, "Dự thảo lần hai", lead, "2010-12-15T09:59:00Z");
        perform(task, TaskAction.CONFIRM, null, OFFICE, "2010-12-20T02:00:00Z");

        assertThat(tasks.get(task.id()).state()).isEqualTo(TaskState.COMPLETED);
        assertThat(tasks.statusOf(tasks.get(task.id()))).isEqualTo(DeadlineStatus.DONE_ON_TIME);
        assertThat(events.listOf(task.id()))
                .extracting(TaskEvent::state)
                .containsExactly(
                        TaskState.ACKNOWLEDGED,
                        TaskState.IN_PROGRESS,
                        TaskState.SUBMITTED,
                        TaskState.RETURNED,
                        TaskState.SUBMITTED,
                        TaskState.COMPLETED);
    }

    @Test
    void every_day_is_seen_as_it_was() {
        Task task = assign(LocalDate.of(2010, 12, 15), LocalDate.of(2010, 11, 18));
        Account lead = leadOf(task);
        perform(task, TaskAction.ACKNOWLEDGE, null, lead, "2010-11-20T02:00:00Z");
        perform(task, TaskAction.SUBMIT, "Xong", lead, "2010-12-17T02:00:00Z");
        perform(task, TaskAction.CONFIRM, null, OFFICE, "2010-12-20T02:00:00Z");

        assertThat(tasks.countsAsOf(LocalDate.of(2010, 11, 17)).total()).isZero();
        assertThat(tasks.countsAsOf(LocalDate.of(2010, 11, 18))).isEqualTo(new TaskCounts(0, 0, 1, 0, 0, 0));
        assertThat(tasks.countsAsOf(LocalDate.of(2010, 12, 13))).isEqualTo(new TaskCounts(0, 0, 1, 1, 0, 0));
        assertThat(tasks.countsAsOf(LocalDate.of(2010, 12, 15))).isEqualTo(new TaskCounts(0, 0, 1, 1, 0, 0));
        assertThat(tasks.countsAsOf(LocalDate.of(2010, 12, 16))).isEqualTo(new TaskCounts(0, 0, 0, 0, 1, 0));
        assertThat(tasks.countsAsOf(LocalDate.of(2010, 12, 31))).isEqualTo(new TaskCounts(0, 1, 0, 0, 0, 0));
        assertThat(tasks.list(new TaskFilter(null, null, null, TaskState.NEW, LocalDate.of(2010, 11, 19))))
                .hasSize(1);
    }

    @Test
    void only_the_lead_acts_and_only_the_office_confirms() {
        Task task = assign(null, LocalDate.of(2010, 11, 18));
        Account other = new Account(3, "so-tai-chinh", "Sở Tài chính", Role.AGENCY, 99_999L);

        assertThatThrownBy(() -> carryOut.acknowledge(task.id(), other)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> carryOut.acknowledge(task.id(), OFFICE)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> carryOut.confirm(task.id(), null, leadOf(task)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(events.listOf(task.id())).isEmpty();
    }

    @Test
    void a_step_out_of_turn_or_without_words_changes_nothing() {
        Task task = assign(null, LocalDate.of(2010, 11, 18));
        Account lead = leadOf(task);

        assertThat(carryOut.submit(task.id(), "Xong", lead)).isEqualTo(new TaskOutcome.NotNow(TaskState.NEW));
        carryOut.acknowledge(task.id(), lead);
        assertThat(carryOut.report(task.id(), " ", 10, lead)).isEqualTo(new TaskOutcome.WordsMissing());
        assertThat(carryOut.report(task.id(), "Đang làm", 101, lead)).isEqualTo(new TaskOutcome.PercentOutOfRange());
        assertThat(events.listOf(task.id())).hasSize(1);
    }

    @Test
    void the_last_step_can_be_undone_by_who_took_it() {
        Task task = assign(null, LocalDate.of(2010, 11, 18));
        Account lead = leadOf(task);
        carryOut.acknowledge(task.id(), lead);
        TaskOutcome.Done submitted = (TaskOutcome.Done) carryOut.submit(task.id(), "Xong", lead);

        assertThatThrownBy(() -> carryOut.undo(task.id(), submitted.event().id(), OFFICE))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(carryOut.undo(task.id(), submitted.event().id(), lead)).isInstanceOf(TaskOutcome.Done.class);
        assertThat(tasks.get(task.id()).state()).isEqualTo(TaskState.ACKNOWLEDGED);
        assertThat(tasks.get(task.id()).submittedAt()).isNull();
        assertThat(carryOut.undo(task.id(), submitted.event().id(), lead)).isInstanceOf(TaskOutcome.NotNow.class);
    }

    @Test
    void a_step_lies_neither_in_the_future_nor_before_the_last_one() {
        Task task = assign(null, LocalDate.of(2010, 11, 18));
        Account lead = leadOf(task);
        perform(task, TaskAction.ACKNOWLEDGE, null, lead, "2010-11-20T02:00:00Z");

        assertThatThrownBy(() -> perform(task, TaskAction.SUBMIT, "Xong", lead, "2010-11-19T02:00:00Z"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> perform(task, TaskAction.SUBMIT, "Xong", lead, "2999-01-01T02:00:00Z"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void withdrawn_tasks_are_not_counted() {
        Task task = assign(null, LocalDate.of(2010, 11, 18));

        carryOut.perform(task.id(), TaskAction.WITHDRAW, "Trùng việc", null, OFFICE);

        assertThat(tasks.countsOf(TaskFilter.ALL).total()).isZero();
        assertThat(tasks.list(TaskFilter.ALL)).hasSize(1);
    }

    @Test
    void what_an_order_left_unsaid_is_settled_once() {
        Task task = assignTask.assign(
                NewTask.ofOrder("Rà soát cơ chế đầu tư", "Bí thư Tỉnh ủy", LocalDate.of(2010, 11, 18), evidence(5)),
                "van-phong");
        assertThat(Clarity.listMissing(task))
                .containsExactly(Clarity.PERSON, Clarity.TIME, Clarity.RESULT, Clarity.RESPONSIBILITY, Clarity.PRODUCT);

        assignTask.clarify(task.id(), Clarity.PERSON, "Sở Công Thương", "van-phong");
        assignTask.clarifyTime(task.id(), LocalDate.of(2011, 3, 31), "", "van-phong");
        Task settled = assignTask.clarify(task.id(), Clarity.PRODUCT, "Báo cáo rà soát", "van-phong");

        assertThat(Clarity.listMissing(settled)).containsExactly(Clarity.RESULT, Clarity.RESPONSIBILITY);
        assertThat(settled.leadName()).isEqualTo("Sở Công Thương");
        assertThat(settled.originalDeadline()).isEqualTo(LocalDate.of(2011, 3, 31));
        assertThatThrownBy(() -> assignTask.clarifyTime(task.id(), LocalDate.of(2012, 1, 1), "", "van-phong"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_task_is_found_by_its_document_and_leaves_when_retracted() {
        Task task = assign(null, LocalDate.of(2010, 11, 18));

        assertThat(tasks.listFor(null, List.of(5L, 6L))).containsExactly(task);
        assertThat(tasks.listFor(null, List.of())).isEmpty();
        assignTask.retract(task.id(), "van-phong", "ghi nhầm");
        assertThat(tasks.listFor(null, List.of(5L))).isEmpty();
        assertThatThrownBy(() -> tasks.get(task.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void the_holidays_of_this_country_are_known() {
        WorkingCalendar calendar = holidays.calendar();

        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 2, 17))).as("Tết").isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 4, 7))).as("Giỗ Tổ").isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 4, 27)))
                .as("Giỗ Tổ on a Sunday")
                .isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2010, 9, 2)))
                .as("Quốc khánh")
                .isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 4, 26)))
                .as("made-up Saturday")
                .isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2010, 11, 18))).isTrue();
    }

    private Task assign(@org.jspecify.annotations.Nullable LocalDate deadline, LocalDate on) {
        NewTask order = NewTask.ofOrder("Xây dựng đề án công nghiệp", "Bí thư Tỉnh ủy", on, evidence(5))
                .withLead("Sở Công Thương", List.of("Sở Tài chính"))
                .withDeliverable("Đề án");
        return assignTask.assign(
                deadline == null ? order.withOpenEnd("chờ kế hoạch vốn") : order.withDeadline(deadline, null),
                "van-phong");
    }

    private void perform(
            Task task, TaskAction action, @org.jspecify.annotations.Nullable String text, Account by, String at) {
        assertThat(carryOut.performAt(task.id(), action, text, null, by, Instant.parse(at)))
                .isInstanceOf(TaskOutcome.Done.class);
    }

    private static Account leadOf(Task task) {
        return new Account(2, "so-cong-thuong", "Sở Công Thương", Role.AGENCY, task.leadId());
    }

    static Evidence evidence(long documentId) {
        return new Evidence(
                new Quote(documentId, new Span(100, 126), "xây dựng đề án công nghiệp"),
                "van-phong",
                Instant.parse("2010-11-19T02:00:00Z"));
    }
}

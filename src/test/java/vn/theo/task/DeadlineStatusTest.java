package vn.theo.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DeadlineStatusTest {
    private static final LocalDate TET = LocalDate.of(2026, 2, 16);
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(
            Set.of(TET, TET.plusDays(1), TET.plusDays(2), TET.plusDays(3), TET.plusDays(4)),
            Set.of(LocalDate.of(2026, 8, 22)));

    @ParameterizedTest
    @CsvFileSource(resources = "/task/deadlines.csv", useHeadersInDisplayName = true, delimiter = ';')
    void a_task_stands_against_its_deadline(
            String ignoredCase,
            @Nullable LocalDate deadline,
            TaskState state,
            @Nullable LocalDateTime submitted,
            LocalDateTime moment,
            DeadlineStatus status) {
        assertThat(DeadlineStatus.of(task(deadline, state, submitted), moment, CALENDAR))
                .isEqualTo(status);
    }

    @Test
    void weekends_and_holidays_are_off_and_made_up_saturdays_are_worked() {
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2026, 11, 23))).isTrue();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2026, 11, 21))).isFalse();
        assertThat(CALENDAR.isWorkingDay(TET)).isFalse();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2026, 8, 22))).isTrue();
    }

    @Test
    void working_days_are_counted_after_the_first_day() {
        LocalDate friday = LocalDate.of(2026, 11, 20);

        assertThat(CALENDAR.workingDaysAfter(friday, friday)).isZero();
        assertThat(CALENDAR.workingDaysAfter(friday, friday.plusDays(2))).isZero();
        assertThat(CALENDAR.workingDaysAfter(friday, friday.plusDays(3))).isEqualTo(1);
        assertThat(CALENDAR.workingDaysAfter(friday, friday.plusDays(10))).isEqualTo(6);
        assertThat(CALENDAR.workingDaysAfter(friday, friday.minusDays(10))).isZero();
    }

    static Task task(@Nullable LocalDate deadline, TaskState state, @Nullable LocalDateTime submitted) {
        return new Task(
                1,
                "Rà soát quy hoạch",
                7L,
                "Sở Công Thương",
                List.of(),
                null,
                null,
                deadline,
                null,
                deadline == null ? "việc thường xuyên" : null,
                null,
                "Bí thư Tỉnh ủy",
                null,
                LocalDate.of(2026, 1, 5),
                state,
                submitted == null
                        ? null
                        : submitted.atZone(WorkingCalendar.ZONE).toInstant(),
                "Thông báo kết luận",
                null);
    }
}

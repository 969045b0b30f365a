package vn.theo.task;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the task list asks for.
 *
 * @param group parameter {@code loc}
 * @param body slug of the leading body, parameter {@code co-quan}
 * @param resolution slug of the resolution, parameter {@code nghi-quyet}
 * @param day parameter {@code ngay}
 * @param state parameter {@code trang-thai}
 * @param page parameter {@code trang}, from 1
 */
public record TaskQuery(
        TaskFilter.@Nullable Group group,
        @Nullable String body,
        @Nullable String resolution,
        @Nullable LocalDate day,
        @Nullable TaskState state,
        int page) {
    /** The tasks of this body, or of all when null, that are in this state. */
    public static TaskQuery ofState(@Nullable String body, TaskState state) {
        return new TaskQuery(null, body, null, null, state, 1);
    }

    /** The tasks of this body, or of all when null, in this group. */
    public static TaskQuery ofGroup(@Nullable String body, TaskFilter.Group group) {
        return new TaskQuery(group, body, null, null, null, 1);
    }

    static TaskQuery of(
            @Nullable String group,
            @Nullable String body,
            @Nullable String resolution,
            @Nullable String day,
            @Nullable String state,
            int page) {
        return new TaskQuery(
                findGroup(group).orElse(null),
                body == null || body.isBlank() ? null : body,
                resolution == null || resolution.isBlank() ? null : resolution,
                findDay(day).orElse(null),
                findState(state).orElse(null),
                Math.max(1, page));
    }

    /** How a group is called in addresses: {@code qua-han}. */
    public static String code(TaskFilter.Group group) {
        return switch (group) {
            case DONE_ON_TIME -> "dung-han";
            case DONE_LATE -> "cham-han";
            case WITHIN -> "trong-han";
            case DUE_SOON -> "sap-den-han";
            case OVERDUE -> "qua-han";
            case OPEN_ENDED -> "khong-han";
        };
    }

    /** How a state is called in addresses: {@code cho-xac-nhan}. */
    public static String code(TaskState state) {
        return switch (state) {
            case NEW -> "moi-giao";
            case ACKNOWLEDGED -> "da-tiep-nhan";
            case IN_PROGRESS -> "dang-thuc-hien";
            case SUBMITTED -> "cho-xac-nhan";
            case RETURNED -> "tra-lai";
            case COMPLETED -> "hoan-thanh";
            case SUSPENDED -> "tam-dung";
            case WITHDRAWN -> "thu-hoi";
        };
    }

    public String address() {
        return "/nhiem-vu" + parameters(this);
    }

    /** The address of the same list with this group, or with all when null; starts at its first page. */
    public String addressOf(TaskFilter.@Nullable Group other) {
        return "/nhiem-vu" + parameters(new TaskQuery(other, body, resolution, day, state, 1));
    }

    /** The address of the same list as it stands now. */
    public String addressOfToday() {
        return "/nhiem-vu" + parameters(new TaskQuery(group, body, resolution, null, state, 1));
    }

    /** Whether it shows a part only, by body, resolution or state; groups and days are told apart elsewhere. */
    public boolean filtered() {
        return body != null || resolution != null || state != null;
    }

    public String addressOfPage(int other) {
        return "/nhiem-vu" + parameters(new TaskQuery(group, body, resolution, day, state, other));
    }

    public String addressOfTable() {
        return "/nhiem-vu.csv" + parameters(new TaskQuery(group, body, resolution, day, state, 1));
    }

    private static String parameters(TaskQuery query) {
        StringJoiner parameters = new StringJoiner("&", "?", "").setEmptyValue("");
        TaskFilter.Group group = query.group;
        LocalDate day = query.day;
        add(parameters, "loc", group == null ? null : code(group));
        add(parameters, "co-quan", query.body);
        add(parameters, "nghi-quyet", query.resolution);
        TaskState state = query.state;
        add(parameters, "trang-thai", state == null ? null : code(state));
        add(parameters, "ngay", day == null ? null : day.toString());
        add(parameters, "trang", query.page == 1 ? null : String.valueOf(query.page));
        return parameters.toString();
    }

    private static void add(StringJoiner parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static Optional<TaskFilter.Group> findGroup(@Nullable String code) {
        return Stream.of(TaskFilter.Group.values())
                .filter(group -> code(group).equals(code == null ? "" : code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static Optional<TaskState> findState(@Nullable String code) {
        return Stream.of(TaskState.values())
                .filter(state -> code(state).equals(code == null ? "" : code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static Optional<LocalDate> findDay(@Nullable String day) {
        try {
            return day == null || day.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}

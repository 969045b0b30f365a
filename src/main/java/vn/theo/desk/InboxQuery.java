package vn.theo.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.theo.document.DocumentState;
import vn.theo.document.QueueFilter;
import vn.theo.document.TextKind;

/**
 * What the address of the inbox asks for: {@code trang-thai} (a state, or {@code ASIDE}), {@code loai}, {@code nguoi-nhan},
 * {@code tu} and {@code den}, {@code ban-cu}, {@code tim}, {@code xep} and {@code trang}. What it does not understand counts
 * as not asked for.
 */
public record InboxQuery(QueueFilter filter) {
    private static final String ASIDE = "ASIDE";

    static InboxQuery of(Map<String, String> address) {
        String state = address.getOrDefault("trang-thai", "");
        String page = address.getOrDefault("trang", "");
        return new InboxQuery(new QueueFilter(
                constant(DocumentState.values(), state),
                state.equals(ASIDE),
                constant(TextKind.values(), address.getOrDefault("loai", "")),
                blankToNull(address.getOrDefault("nguoi-nhan", "")),
                day(address.getOrDefault("tu", "")),
                day(address.getOrDefault("den", "")),
                !address.getOrDefault("ban-cu", "").isBlank(),
                address.getOrDefault("tim", "").strip(),
                Objects.requireNonNullElse(
                        constant(QueueFilter.Sort.values(), address.getOrDefault("xep", "")), QueueFilter.Sort.NEED),
                page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1));
    }

    public String address() {
        return "/tin-den" + parameters(filter);
    }

    public String addressOf(@Nullable DocumentState state) {
        return "/tin-den" + parameters(filter.withState(state));
    }

    public String addressOfAside() {
        return "/tin-den" + parameters(filter.withAside());
    }

    public String addressOfOutdated() {
        return "/tin-den" + parameters(QueueFilter.all().withOutdated(true));
    }

    public String addressOfPage(int page) {
        return "/tin-den" + parameters(filter.withPage(page));
    }

    public String addressOfTable() {
        return "/tin-den.csv" + parameters(filter.withPage(1));
    }

    /** Whether anything but state, order and page narrows the list. */
    public boolean narrowed() {
        return filter.kind() != null
                || filter.receivedBy() != null
                || filter.from() != null
                || filter.to() != null
                || filter.outdated()
                || !filter.words().isEmpty();
    }

    public String state() {
        DocumentState state = filter.state();
        return filter.aside() ? ASIDE : state == null ? "" : state.name();
    }

    private static String parameters(QueueFilter filter) {
        StringJoiner parameters = new StringJoiner("&", "?", "").setEmptyValue("");
        add(parameters, "trang-thai", new InboxQuery(filter).state());
        TextKind kind = filter.kind();
        add(parameters, "loai", kind == null ? "" : kind.name());
        add(parameters, "nguoi-nhan", Objects.requireNonNullElse(filter.receivedBy(), ""));
        add(parameters, "tu", Objects.toString(filter.from(), ""));
        add(parameters, "den", Objects.toString(filter.to(), ""));
        add(parameters, "ban-cu", filter.outdated() ? "1" : "");
        add(parameters, "tim", filter.words());
        add(
                parameters,
                "xep",
                filter.sort() == QueueFilter.Sort.NEED ? "" : filter.sort().name());
        add(parameters, "trang", filter.page() == 1 ? "" : String.valueOf(filter.page()));
        return parameters.toString();
    }

    private static void add(StringJoiner parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static @Nullable String blankToNull(String typed) {
        return typed.isBlank() ? null : typed;
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}

package vn.theo.task;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.theo.body.NameKey;
import vn.theo.kernel.Evidence;

/**
 * What was typed to assign a task by hand.
 *
 * @param hasWords whether the task comes from words of a document, so that no source need be typed
 */
record TaskForm(Map<String, String> typed, boolean hasWords) {
    /** Message key by field, in the order of the form. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        require(errors, "viec", "task.error.work");
        if (NameKey.of(field("chu-tri")).isEmpty()) {
            errors.put("chu-tri", "task.error.lead");
        } else if (field("chu-tri").contains(";")) {
            errors.put("chu-tri", "task.error.one-lead");
        } else if (coAgencies().stream().anyMatch(name -> NameKey.of(name).equals(NameKey.of(field("chu-tri"))))) {
            errors.put("phoi-hop", "task.error.lead-twice");
        }
        checkTime(errors);
        require(errors, "giao", "task.error.assigner");
        if (findDay(field("ngay-giao")).isEmpty()) {
            errors.put("ngay-giao", "task.error.date");
        }
        if (!hasWords) {
            require(errors, "nguon", "task.error.source");
        }
        return errors;
    }

    private void checkTime(Map<String, String> errors) {
        if (isOpenEnded()) {
            require(errors, "ly-do", "task.error.open-ended-reason");
            return;
        }
        Optional<LocalDate> deadline = findDay(field("han"));
        if (deadline.isEmpty()) {
            errors.put("han", "task.error.deadline");
        } else if (findDay(field("ngay-giao")).filter(deadline.get()::isBefore).isPresent()) {
            errors.put("han", "task.error.deadline-before-order");
        }
    }

    /** The task, once there are no errors. */
    NewTask task(@Nullable Long resolutionId, @Nullable Evidence evidence) {
        return new NewTask(
                field("viec"),
                field("chu-tri"),
                coAgencies(),
                field("san-pham"),
                field("ket-qua"),
                isOpenEnded() ? null : findDay(field("han")).orElse(null),
                null,
                isOpenEnded() ? field("ly-do") : null,
                resolutionId,
                field("giao"),
                field("phu-trach"),
                findDay(field("ngay-giao")).orElseThrow(),
                field("nguon"),
                evidence);
    }

    static Optional<LocalDate> findDay(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private boolean isOpenEnded() {
        return field("thoi-han").equals("khong-han");
    }

    private List<String> coAgencies() {
        return field("phoi-hop")
                .lines()
                .flatMap(line -> List.of(line.split(";", -1)).stream())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private void require(Map<String, String> errors, String name, String error) {
        if (field(name).isEmpty()) {
            errors.put(name, error);
        }
    }

    private String field(String name) {
        return typed.getOrDefault(name, "").strip();
    }
}

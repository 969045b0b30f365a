package vn.theo.programme;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.theo.kernel.Period;
import vn.theo.site.Texts;

/** What was typed to add a target by hand. */
record TargetForm(Map<String, String> typed, Texts texts) {
    /** Message key by field, in the order of the form. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (!field("chi-tieu").matches("\\d+")) {
            errors.put("chi-tieu", "programme.error.indicator");
        }
        if (Period.find(field("ky")).isEmpty()) {
            errors.put("ky", "programme.error.period");
        }
        boolean milestone = comparator() == TargetComparator.DONE;
        if (!milestone && number("gia-tri").isEmpty()) {
            errors.put("gia-tri", "programme.error.number");
        }
        checkRange(errors);
        if (!milestone && field("don-vi").isEmpty()) {
            errors.put("don-vi", "programme.error.unit");
        }
        checkBaseline(errors);
        if (field("nguon").isEmpty() && field("cau-goc").isEmpty()) {
            errors.put("nguon", "programme.error.source");
        }
        return errors;
    }

    private void checkRange(Map<String, String> errors) {
        if (comparator() != TargetComparator.WITHIN) {
            return;
        }
        Optional<BigDecimal> highest = number("den");
        if (highest.isEmpty()) {
            errors.put("den", "programme.error.number");
        } else if (number("gia-tri")
                .filter(lowest -> lowest.compareTo(highest.get()) > 0)
                .isPresent()) {
            errors.put("den", "programme.error.range");
        }
    }

    private void checkBaseline(Map<String, String> errors) {
        if (field("moc").isEmpty() && field("ky-moc").isEmpty()) {
            return;
        }
        if (number("moc").isEmpty()) {
            errors.put("moc", "programme.error.number");
        }
        Optional<Period> before = Period.find(field("ky-moc"));
        if (before.isEmpty()) {
            errors.put("ky-moc", "programme.error.period");
        } else if (Period.find(field("ky"))
                .filter(period -> !before.get().to().isBefore(period.to()))
                .isPresent()) {
            errors.put("ky-moc", "programme.error.baseline-after");
        }
    }

    /** The target, once there are no errors. */
    NewTarget target(long resolutionId, long areaId) {
        boolean milestone = comparator() == TargetComparator.DONE;
        return new NewTarget(
                resolutionId,
                Long.parseLong(field("chi-tieu")),
                areaId,
                Period.of(field("ky")),
                milestone ? BigDecimal.ONE : number("gia-tri").orElseThrow(),
                milestone && field("don-vi").isEmpty() ? "mốc" : field("don-vi"),
                comparator(),
                comparator() == TargetComparator.WITHIN ? number("den").orElseThrow() : null,
                number("moc").orElse(null),
                Period.find(field("ky-moc")).orElse(null),
                source(),
                null,
                null);
    }

    /** Where the target stands, with the words when they were typed. */
    private String source() {
        String words = field("cau-goc");
        if (words.isEmpty()) {
            return field("nguon");
        }
        String quoted = "“" + words + "”";
        return field("nguon").isEmpty() ? quoted : field("nguon") + ": " + quoted;
    }

    private TargetComparator comparator() {
        for (TargetComparator comparator : TargetComparator.values()) {
            if (comparator.name().equals(field("so-sanh"))) {
                return comparator;
            }
        }
        return TargetComparator.AT_LEAST;
    }

    private Optional<BigDecimal> number(String name) {
        return TypedNumber.find(field(name), texts);
    }

    private String field(String name) {
        return typed.getOrDefault(name, "").strip();
    }
}

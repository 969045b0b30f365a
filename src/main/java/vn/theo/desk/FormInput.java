package vn.theo.desk;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Period;
import vn.theo.site.Texts;

/** What a person typed into a form, read field by field; what cannot be read is told beside its field. */
final class FormInput {
    private final Map<String, String> values;
    private final Texts texts;
    private final Map<String, String> errors = new LinkedHashMap<>();

    FormInput(Map<String, String> values, Texts texts) {
        this.values = Map.copyOf(values);
        this.texts = texts;
    }

    Map<String, String> errors() {
        return errors;
    }

    String raw(String name) {
        return values.getOrDefault(name, "");
    }

    void reject(String name, String key, Object... arguments) {
        errors.putIfAbsent(name, texts.of(key, arguments));
    }

    @Nullable
    String optional(String name) {
        String value = raw(name).strip();
        return value.isEmpty() ? null : value;
    }

    String required(String name) {
        String value = raw(name).strip();
        if (value.isEmpty()) {
            reject(name, "desk.error.required");
        }
        return value;
    }

    List<String> lines(String name) {
        return raw(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    @Nullable
    LocalDate date(String name) {
        String value = raw(name).strip();
        if (value.isEmpty()) {
            return null;
        }
        try {
            if (value.indexOf('/') > 0) {
                String[] parts = value.split("/", -1);
                return LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
            }
            return LocalDate.parse(value);
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException notADate) {
            reject(name, "desk.error.date");
            return null;
        }
    }

    /** A number typed the Vietnamese way (34.087,5) or with a point as the only separator of decimals (25.24). */
    BigDecimal number(String name) {
        String value = raw(name).strip().replace('−', '-').replace(" ", "").replace("\u00A0", "");
        try {
            return new BigDecimal(plain(value));
        } catch (NumberFormatException notANumber) {
            reject(name, value.isEmpty() ? "desk.error.required" : "desk.error.number");
            return BigDecimal.ZERO;
        }
    }

    private static String plain(String value) {
        if (value.indexOf(',') >= 0) {
            return value.replace(".", "").replace(',', '.');
        }
        int point = value.indexOf('.');
        boolean groups = point > 0 && value.matches("-?[1-9]\\d{0,2}(\\.\\d{3})+");
        return groups ? value.replace(".", "") : value;
    }

    /** A period in one of its text forms, also "2006-2010" and "2006 – 2010". */
    @Nullable
    Period period(String name) {
        String value = raw(name).strip().replaceFirst("^(\\d{4})\\s*[-–—/]\\s*(\\d{4})$", "$1/$2");
        if (value.isEmpty()) {
            return null;
        }
        Period period = Period.find(value).orElse(null);
        if (period == null) {
            reject(name, "desk.error.period");
        }
        return period;
    }

    <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise) {
        String value = raw(name);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        if (!value.isEmpty()) {
            reject(name, "desk.error.choice");
        }
        return otherwise;
    }

    @Nullable
    Long id(String name) {
        String value = raw(name).strip();
        if (value.isEmpty()) {
            return null;
        }
        try {
            return Long.valueOf(value);
        } catch (NumberFormatException notAnId) {
            reject(name, "desk.error.choice");
            return null;
        }
    }
}

package vn.theo.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of an edit form.
 *
 * @param name the parameter that the form sends
 * @param value what stands in the field: the draft's value, or what was typed when it was not accepted
 * @param options the choices of a {@link Kind#CHOICE}
 * @param error what is wrong and what to do, null when nothing is
 */
public record Field(
        String name,
        String label,
        Kind kind,
        String value,
        List<Option> options,
        @Nullable String hint,
        @Nullable String error) {
    public Field {
        options = List.copyOf(options);
    }

    /** How a field is filled in. */
    public enum Kind {
        LINE,
        TEXT,
        /** One entry a line. */
        LINES,
        DATE,
        NUMBER,
        CHOICE
    }

    /** A choice: what is sent, and what is shown. */
    public record Option(String value, String label) {}

    static Field of(Kind kind, String name, String label, @Nullable String value) {
        return new Field(name, label, kind, value == null ? "" : value, List.of(), null, null);
    }

    static Field choice(String name, String label, @Nullable String value, List<Option> options) {
        return new Field(name, label, Kind.CHOICE, value == null ? "" : value, options, null, null);
    }

    Field withHint(String told) {
        return new Field(name, label, kind, value, options, told, error);
    }

    Field with(FormInput input) {
        return new Field(
                name,
                label,
                kind,
                input.raw(name),
                options,
                hint,
                input.errors().get(name));
    }

    Field withError(@Nullable String told) {
        return new Field(name, label, kind, value, options, hint, told);
    }

    public String id(String prefix) {
        return prefix + "-" + name;
    }
}

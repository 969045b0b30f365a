package vn.theo.kernel;

import org.jspecify.annotations.Nullable;

/** Writes strings as JSON (RFC 8259). */
public final class Json {
    private Json() {}

    /** Appends a string with its quotes, or null. */
    public static void string(StringBuilder out, @Nullable String value) {
        if (value == null) {
            out.append("null");
            return;
        }
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}

package vn.theo.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Writes one JSON value on one line; a writer of our own because a library would double the start-up of the command. */
final class JsonLine {
    private final StringBuilder line = new StringBuilder();
    private boolean fresh = true;

    JsonLine object(Runnable members) {
        return nested('{', members, '}');
    }

    JsonLine array(Runnable items) {
        return nested('[', items, ']');
    }

    JsonLine key(String name) {
        comma();
        quoted(name);
        line.append(": ");
        fresh = true;
        return this;
    }

    JsonLine value(@Nullable String string) {
        comma();
        if (string == null) {
            line.append("null");
        } else {
            quoted(string);
        }
        return this;
    }

    JsonLine value(int number) {
        comma();
        line.append(number);
        return this;
    }

    JsonLine value(BigDecimal number) {
        comma();
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        line.append(plain.toPlainString());
        return this;
    }

    @Override
    public String toString() {
        return line.toString();
    }

    private JsonLine nested(char open, Runnable content, char close) {
        comma();
        line.append(open);
        fresh = true;
        content.run();
        line.append(close);
        fresh = false;
        return this;
    }

    private void comma() {
        if (!fresh) {
            line.append(", ");
        }
        fresh = false;
    }

    private void quoted(String string) {
        line.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"' -> line.append("\\\"");
                case '\\' -> line.append("\\\\");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\t' -> line.append("\\t");
                default -> {
                    // line separators end a line for some readers of JSON Lines; lone surrogates are no UTF-8
                    boolean escaped = c < ' ' || c == '\u2028' || c == '\u2029' || isLone(string, i);
                    if (escaped) {
                        line.append(String.format("\\u%04x", (int) c));
                    } else {
                        line.append(c);
                    }
                }
            }
        }
        line.append('"');
    }

    private static boolean isLone(String string, int i) {
        char c = string.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == string.length() || !Character.isLowSurrogate(string.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(string.charAt(i - 1)));
    }
}

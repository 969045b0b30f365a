package vn.theo.indicator.load;

import java.util.List;

/** What is wrong with a row: a text and its arguments, at a column with a value. */
final class Wrong extends RuntimeException {
    private final int column;
    private final String value;
    private final transient List<String> arguments;

    Wrong(int column, String value, String key, String... arguments) {
        super(key, null, false, false);
        this.column = column;
        this.value = value;
        this.arguments = List.of(arguments);
    }

    int column() {
        return column;
    }

    String value() {
        return value;
    }

    String key() {
        return String.valueOf(getMessage());
    }

    List<String> arguments() {
        return arguments;
    }
}

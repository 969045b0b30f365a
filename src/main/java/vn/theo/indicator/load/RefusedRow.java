package vn.theo.indicator.load;

import java.util.List;

/**
 * A value that cannot be recorded.
 *
 * @param line in the file, from 1 with the head
 * @param column the name of the column that is wrong, "" where it is none of its own
 * @param value what stands there
 * @param cells the whole row as it stands in the file
 * @param key of the text that says what is wrong and what to write instead, its arguments behind it
 */
public record RefusedRow(
        int line, String column, String value, List<String> cells, String key, List<String> arguments) {
    private static final int SHOWN = 200;

    public RefusedRow {
        value = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
        cells = List.copyOf(cells);
        arguments = List.copyOf(arguments);
    }
}

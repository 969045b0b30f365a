package vn.theo.indicator.load;

import java.util.List;

/**
 * A row that cannot be recorded.
 *
 * @param line in the file, from 1 with the head
 * @param cells as they stand in the file
 * @param key of the text that says what is wrong, its arguments behind it
 */
public record RefusedRow(int line, List<String> cells, String key, List<String> arguments) {
    public RefusedRow {
        cells = List.copyOf(cells);
        arguments = List.copyOf(arguments);
    }
}

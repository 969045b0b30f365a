package vn.theo.kernel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** A CSV table (RFC 4180, UTF-8, comma) with a head line. Cells are found by column name; empty cells read as "". */
public record CsvTable(List<String> header, List<Row> rows) {
    public CsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** One line of the table; {@code line} counts from 1 with the head. */
    public record Row(List<String> header, int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /**
         * The cell of a column.
         *
         * @throws IllegalArgumentException when the table has no such column
         */
        public String get(String column) {
            int at = header.indexOf(column);
            if (at < 0) {
                throw new IllegalArgumentException(
                        "The table has no column '" + column + "'; it has " + String.join(", ", header));
            }
            return cells.get(at);
        }
    }

    /**
     * Reads a whole table.
     *
     * @throws IllegalArgumentException when a line has another number of cells than the head, or a quote stays open
     */
    public static CsvTable read(Reader reader) throws IOException {
        List<List<String>> records = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        try (BufferedReader buffered = new BufferedReader(reader)) {
            Scanner scanner = new Scanner(buffered);
            for (List<String> record = scanner.next(); !record.isEmpty(); record = scanner.next()) {
                if (record.size() > 1 || !record.getFirst().isEmpty()) {
                    records.add(record);
                    lines.add(scanner.startLine);
                }
            }
        }
        if (records.isEmpty()) {
            throw new IllegalArgumentException("The table is empty; it needs a line of column names");
        }
        List<String> header = records.getFirst();
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < records.size(); i++) {
            if (records.get(i).size() != header.size()) {
                throw new IllegalArgumentException("Line " + lines.get(i) + " has "
                        + records.get(i).size() + " cells, the head has " + header.size()
                        + "; put a cell that holds a comma in double quotes");
            }
            rows.add(new Row(header, lines.get(i), records.get(i)));
        }
        return new CsvTable(header, rows);
    }

    /** A cell as it is written into a CSV line. */
    public static String cell(String text) {
        return text.matches("[^\",\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** Takes one record after another from a reader. */
    private static final class Scanner {
        private final Reader reader;
        private int line = 1;
        private int startLine;
        private int ahead;

        Scanner(Reader reader) throws IOException {
            this.reader = reader;
            ahead = reader.read();
            if (ahead == '\uFEFF') {
                ahead = reader.read();
            }
        }

        /** The next record, or an empty list at the end. */
        List<String> next() throws IOException {
            startLine = line;
            List<String> cells = new ArrayList<>();
            if (ahead < 0) {
                return cells;
            }
            while (true) {
                cells.add(ahead == '"' ? quoted() : plain());
                if (ahead != ',') {
                    break;
                }
                advance();
            }
            if (ahead == '\r') {
                advance();
            }
            if (ahead == '\n') {
                advance();
            }
            return cells;
        }

        private String plain() throws IOException {
            StringBuilder cell = new StringBuilder();
            while (ahead >= 0 && ahead != ',' && ahead != '\n' && ahead != '\r') {
                cell.append((char) ahead);
                advance();
            }
            return cell.toString();
        }

        private String quoted() throws IOException {
            StringBuilder cell = new StringBuilder();
            advance();
            while (true) {
                if (ahead < 0) {
                    throw new IllegalArgumentException(
                            "Line " + startLine + " opens a double quote and never closes it");
                }
                if (ahead == '"') {
                    advance();
                    if (ahead != '"') {
                        return cell.toString();
                    }
                }
                cell.append((char) ahead);
                advance();
            }
        }

        private void advance() throws IOException {
            if (ahead == '\n') {
                line++;
            }
            ahead = reader.read();
        }
    }
}

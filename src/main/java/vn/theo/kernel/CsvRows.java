package vn.theo.kernel;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a CSV table (RFC 4180) one after another, for tables too long to hold: the first row is the head. Comma,
 * semicolon or tab, whichever the head has most of outside of double quotes.
 */
public final class CsvRows {
    private static final int LONGEST_CELL = 32_768;
    private static final int MOST_CELLS = 16_384;

    /** Why a text is no CSV table, at a line of it. */
    public static final class Broken extends IllegalArgumentException {
        /** What is wrong. */
        public enum Why {
            EMPTY,
            OPEN_QUOTE,
            LONG_CELL,
            MANY_CELLS
        }

        private final Why why;
        private final int line;

        Broken(Why why, int line, String message) {
            super(message);
            this.why = why;
            this.line = line;
        }

        public Why why() {
            return why;
        }

        public int line() {
            return line;
        }
    }

    private final Reader reader;
    private final char[] buffer = new char[1 << 16];
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int filled;
    private int at;
    private int line = 1;
    private int startLine;
    private char separator = ',';
    private List<String> header = List.of();

    private CsvRows(Reader reader) {
        this.reader = reader;
    }

    /**
     * Starts a table.
     *
     * @throws IllegalArgumentException when it is empty
     */
    public static CsvRows of(Reader reader) throws IOException {
        CsvRows rows = new CsvRows(reader);
        rows.separator = rows.guessSeparator();
        return rows.started();
    }

    /** Starts a table whose separator is known. */
    public static CsvRows of(Reader reader, char separator) throws IOException {
        CsvRows rows = new CsvRows(reader);
        rows.separator = separator;
        return rows.started();
    }

    private CsvRows started() throws IOException {
        if (!next()) {
            throw new Broken(Broken.Why.EMPTY, 1, "The table is empty; it needs a line of column names");
        }
        header = cells.stream().map(String::strip).toList();
        return this;
    }

    public List<String> header() {
        return header;
    }

    /** Where a column stands, -1 when the table has none of that name. */
    public int column(String name) {
        return header.indexOf(name);
    }

    /** The line on which the current row begins, from 1 with the head. */
    public int line() {
        return startLine;
    }

    /** The cells of the current row. */
    public List<String> cells() {
        return cells;
    }

    /** A cell of the current row, "" where the row ends before it or the column is -1. */
    public String cell(int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column);
    }

    /**
     * Goes to the next row that is not blank; false at the end.
     *
     * @throws IllegalArgumentException when a double quote stays open
     */
    public boolean next() throws IOException {
        do {
            cells.clear();
            startLine = line;
            if (peek() < 0) {
                return false;
            }
            readRow();
        } while (cells.size() == 1 && cells.getFirst().isBlank());
        return true;
    }

    private void readRow() throws IOException {
        while (true) {
            cell.setLength(0);
            if (peek() == '"') {
                quoted();
            }
            plain();
            if (cells.size() == MOST_CELLS) {
                throw new Broken(
                        Broken.Why.MANY_CELLS,
                        startLine,
                        "Line " + startLine + " has more than " + MOST_CELLS + " cells");
            }
            cells.add(cell.toString());
            int c = peek();
            if (c == separator) {
                at++;
                continue;
            }
            if (c == '\r') {
                at++;
            }
            if (peek() == '\n') {
                at++;
                line++;
            }
            return;
        }
    }

    private void plain() throws IOException {
        while (peek() >= 0) {
            int from = at;
            while (at < filled && buffer[at] != separator && buffer[at] != '\n' && buffer[at] != '\r') {
                at++;
            }
            cell.append(buffer, from, at - from);
            checkLength();
            if (at < filled) {
                return;
            }
        }
    }

    private void quoted() throws IOException {
        at++;
        while (true) {
            int c = peek();
            if (c < 0) {
                throw new Broken(
                        Broken.Why.OPEN_QUOTE,
                        startLine,
                        "Line " + startLine + " opens a double quote and never closes it");
            }
            at++;
            if (c == '"') {
                if (peek() != '"') {
                    return;
                }
                at++;
            } else if (c == '\n') {
                line++;
            }
            cell.append((char) c);
            checkLength();
        }
    }

    private void checkLength() {
        if (cell.length() > LONGEST_CELL) {
            throw new Broken(
                    Broken.Why.LONG_CELL,
                    startLine,
                    "Line " + startLine + " has a cell of more than " + LONGEST_CELL + " characters");
        }
    }

    private char guessSeparator() throws IOException {
        if (peek() == '\uFEFF') {
            at++;
        }
        peek();
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean quoted = false;
        for (int i = at; i < filled && (quoted || buffer[i] != '\n'); i++) {
            switch (buffer[i]) {
                case '"' -> quoted = !quoted;
                case ',' -> commas += quoted ? 0 : 1;
                case ';' -> semicolons += quoted ? 0 : 1;
                case '\t' -> tabs += quoted ? 0 : 1;
                default -> {
                    // part of a name
                }
            }
        }
        if (tabs > Math.max(commas, semicolons)) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }

    /** The character between two cells. */
    public char separator() {
        return separator;
    }

    private int peek() throws IOException {
        if (at < filled) {
            return buffer[at];
        }
        int read = reader.read(buffer, 0, buffer.length);
        at = 0;
        filled = Math.max(0, read);
        return read <= 0 ? -1 : buffer[0];
    }
}

package vn.theo.kernel;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a CSV table (RFC 4180) one after another, for tables too long to hold: the first row is the head. Comma or
 * semicolon, whichever the head uses.
 */
public final class CsvRows {
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
        if (!rows.next()) {
            throw new IllegalArgumentException("The table is empty; it needs a line of column names");
        }
        rows.header = rows.cells.stream().map(String::strip).toList();
        return rows;
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
                throw new IllegalArgumentException("Line " + startLine + " opens a double quote and never closes it");
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
        }
    }

    private char guessSeparator() throws IOException {
        if (peek() == '\uFEFF') {
            at++;
        }
        peek();
        for (int i = at; i < filled && buffer[i] != '\n'; i++) {
            if (buffer[i] == ',' || buffer[i] == ';') {
                return buffer[i];
            }
        }
        return ',';
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

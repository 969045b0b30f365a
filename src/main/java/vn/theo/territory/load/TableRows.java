package vn.theo.territory.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import vn.theo.kernel.CsvRows;

/** The rows of a table one after another, whatever file it lies in; columns are found by any of their names. */
interface TableRows extends AutoCloseable {
    List<String> header();

    /** Goes to the next row that is not blank; false at the end. */
    boolean next() throws IOException;

    int line();

    String cell(int column);

    @Override
    default void close() throws IOException {}

    /** Where the first column with one of these names stands, -1 when the table has none of them. */
    default int column(String... names) {
        for (String name : names) {
            for (int i = 0; i < header().size(); i++) {
                if (plain(header().get(i)).equals(name)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The name of a column without diacritics, blanks as underscores. */
    private static String plain(String name) {
        return Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\\s-]+", "_");
    }

    /**
     * Opens a CSV or Excel file.
     *
     * @throws IllegalArgumentException when a CSV file is empty or broken
     * @throws vn.theo.sheet.UnreadableWorkbook when a workbook cannot be read
     */
    static TableRows of(SentFile file) throws IOException {
        if (file.isWorkbook()) {
            return WorkbookRows.of(file.content());
        }
        CsvRows rows =
                CsvRows.of(new InputStreamReader(new ByteArrayInputStream(file.content()), StandardCharsets.UTF_8));
        return new TableRows() {
            @Override
            public List<String> header() {
                return rows.header();
            }

            @Override
            public boolean next() throws IOException {
                return rows.next();
            }

            @Override
            public int line() {
                return rows.line();
            }

            @Override
            public String cell(int column) {
                return rows.cell(column).strip();
            }
        };
    }
}

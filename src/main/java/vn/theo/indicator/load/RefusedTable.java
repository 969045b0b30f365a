package vn.theo.indicator.load;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import vn.theo.kernel.CsvRows;
import vn.theo.kernel.CsvTable;
import vn.theo.sheet.NewWorkbook;
import vn.theo.site.Texts;

/**
 * The refused rows in the columns of the table as it was sent, what is wrong behind them: mended it can be sent again as it
 * is, since the column of errors is not read.
 */
final class RefusedTable {
    private static final String ERROR = "error";

    private RefusedTable() {}

    /** The rows with their head, each line of the file once, in this language. */
    static List<List<String>> rows(List<String> header, List<RefusedRow> refused, Texts texts) {
        int error = header.indexOf(ERROR);
        List<String> names = new ArrayList<>(header);
        if (error >= 0) {
            names.remove(error);
        }
        int width = names.size();
        names.add(ERROR);
        List<List<String>> rows = new ArrayList<>();
        rows.add(names);
        int lastLine = -1;
        for (RefusedRow row : refused) {
            String why = why(row, texts);
            if (row.line() == lastLine) {
                List<String> last = rows.getLast();
                last.set(width, last.get(width) + " | " + why);
                continue;
            }
            lastLine = row.line();
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < header.size(); i++) {
                if (i != error) {
                    cells.add(i < row.cells().size() ? row.cells().get(i) : "");
                }
            }
            cells.add(texts.of("indicator.load.line", String.valueOf(row.line())) + " " + why);
            rows.add(cells);
        }
        return rows;
    }

    /** What is wrong with a row, with the column it stands in. */
    static String why(RefusedRow row, Texts texts) {
        String why = texts.of(row.key(), row.arguments().toArray());
        return row.column().isEmpty() ? why : row.column() + ": " + why;
    }

    static byte[] csv(List<List<String>> rows) {
        StringBuilder out = new StringBuilder("\uFEFF");
        for (List<String> row : rows) {
            out.append(String.join(",", row.stream().map(CsvTable::cell).toList()))
                    .append("\r\n");
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] sheet(List<List<String>> rows, String name) {
        return sheets(Map.of(name, rows));
    }

    /** A workbook of several sheets, by their names. */
    static byte[] sheets(Map<String, List<List<String>>> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (NewWorkbook workbook = new NewWorkbook(bytes)) {
            sheets.forEach((name, rows) -> {
                workbook.sheet(name);
                rows.forEach(workbook::texts);
            });
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return bytes.toByteArray();
    }

    /** The refused rows as they are kept beside a load. */
    static byte[] packed(List<String> header, List<RefusedRow> refused) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
            line(out, header);
            for (RefusedRow row : refused) {
                List<String> cells = new ArrayList<>(List.of(
                        String.valueOf(row.line()),
                        row.column(),
                        row.value(),
                        row.key(),
                        String.valueOf(row.arguments().size())));
                cells.addAll(row.arguments());
                cells.addAll(row.cells());
                line(out, cells);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return bytes.toByteArray();
    }

    private static void line(Writer out, List<String> cells) throws IOException {
        out.write(String.join(",", cells.stream().map(CsvTable::cell).toList()));
        out.write("\r\n");
    }

    /** Kept rows with the head of their table. */
    record Kept(List<String> header, List<RefusedRow> rows) {
        Kept {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }
    }

    static Kept unpacked(byte[] packed) {
        try (InputStreamReader in =
                new InputStreamReader(new GZIPInputStream(new ByteArrayInputStream(packed)), StandardCharsets.UTF_8)) {
            CsvRows rows = CsvRows.of(in, ',');
            List<RefusedRow> refused = new ArrayList<>();
            while (rows.next()) {
                List<String> cells = List.copyOf(rows.cells());
                int arguments = Integer.parseInt(cells.get(4));
                refused.add(new RefusedRow(
                        Integer.parseInt(cells.get(0)),
                        cells.get(1),
                        cells.get(2),
                        cells.subList(5 + arguments, cells.size()),
                        cells.get(3),
                        cells.subList(5, 5 + arguments)));
            }
            return new Kept(rows.header(), refused);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}

package vn.theo.explore;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.theo.indicator.table.Cell;
import vn.theo.sheet.NewWorkbook;
import vn.theo.site.Texts;

/** A table as a workbook: as it was shaped, and one value a row as in the CSV table. */
final class PivotWorkbook {
    private static final int VALUE = 4;

    private PivotWorkbook() {}

    static byte[] of(Pivot pivot, Texts texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (NewWorkbook workbook = new NewWorkbook(bytes)) {
            workbook.sheet(texts.of("explore.sheet-shaped"));
            for (List<Object> row : shaped(pivot, new Labels(texts))) {
                workbook.row(row);
            }
            workbook.sheet(texts.of("explore.sheet-rows"));
            for (List<Object> row : rows(pivot, texts)) {
                workbook.row(row);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return bytes.toByteArray();
    }

    private static List<List<Object>> shaped(Pivot pivot, Labels labels) {
        List<List<Object>> rows = new ArrayList<>();
        List<Object> head = new ArrayList<>();
        head.add(labels.calculation(pivot.sheet().calculation()));
        pivot.columns()
                .forEach(column ->
                        head.add(labels.name(pivot.sheet(), pivot.shape().columns(), column)));
        rows.add(head);
        for (Pivot.Line row : pivot.rows()) {
            List<Object> cells = new ArrayList<>();
            cells.add(labels.name(pivot.sheet(), pivot.shape().rows(), row));
            for (Pivot.Line column : pivot.columns()) {
                Cell cell = pivot.cell(row, column);
                BigDecimal value = cell.value();
                cells.add(value == null ? "" : value);
            }
            rows.add(cells);
        }
        return rows;
    }

    private static List<List<Object>> rows(Pivot pivot, Texts texts) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.copyOf(PivotTable.header(pivot.sheet())));
        for (List<String> line : PivotTable.rows(pivot, texts)) {
            List<Object> cells = new ArrayList<>(line);
            cells.set(VALUE, new BigDecimal(line.get(VALUE)));
            rows.add(cells);
        }
        return rows;
    }
}

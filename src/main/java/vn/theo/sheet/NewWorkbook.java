package vn.theo.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes a workbook row by row through a temporary file, so that a table of any length needs little memory. The first row of a
 * sheet is its head: bold, and it stays in sight together with the first column.
 */
public final class NewWorkbook implements AutoCloseable {
    private static final int ROWS_IN_MEMORY = 100;
    private static final int DIGITS_OF_EXCEL = 15;
    private static final int FIRST_WIDTH = 28 * 256;
    private static final int WIDTH = 16;

    private final OutputStream out;
    private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final CellStyle head;
    private @Nullable SXSSFSheet sheet;
    private int row;

    /**
     * @param out gets the workbook when it is closed
     */
    public NewWorkbook(OutputStream out) {
        this.out = out;
        // sizes of 64 bits where small ones do are read by Excel, but not by every program
        book.setZip64Mode(Zip64Mode.AsNeeded);
        Font bold = book.createFont();
        bold.setBold(true);
        head = book.createCellStyle();
        head.setFont(bold);
    }

    /** Starts a sheet; the name is cut to what Excel allows. */
    public void sheet(String name) {
        SXSSFSheet started = book.createSheet(WorkbookUtil.createSafeSheetName(name, ' '));
        started.createFreezePane(1, 1);
        started.setDefaultColumnWidth(WIDTH);
        started.setColumnWidth(0, FIRST_WIDTH);
        sheet = started;
        row = 0;
    }

    /** Adds a row of texts, numbers ({@link BigDecimal}) and empty cells (null). */
    public void row(List<? extends @Nullable Object> cells) {
        if (sheet == null) {
            throw new IllegalStateException("A row needs a sheet");
        }
        Row added = sheet.createRow(row);
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell == null) {
                continue;
            }
            Cell place = added.createCell(column);
            if (row == 0) {
                place.setCellStyle(head);
            }
            if (cell instanceof BigDecimal number && number.precision() <= DIGITS_OF_EXCEL) {
                place.setCellValue(number.doubleValue());
            } else {
                place.setCellValue(text(cell instanceof BigDecimal long15 ? long15.toPlainString() : cell.toString()));
            }
        }
        row++;
    }

    /** Adds a row of texts, of which those that Excel would show just so become numbers: no codes with a zero before them. */
    public void texts(List<String> cells) {
        row(cells.stream().map(NewWorkbook::typed).toList());
    }

    private static @Nullable Object typed(String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        boolean number = cell.length() <= DIGITS_OF_EXCEL && cell.matches("-?(0|[1-9]\\d*)(\\.\\d+)?");
        return number ? new BigDecimal(cell) : cell;
    }

    /** What Excel takes: no more letters than it allows, none that XML does not know. */
    private static String text(String cell) {
        String known = cell.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
        return known.substring(0, Math.min(known.length(), SpreadsheetVersion.EXCEL2007.getMaxTextLength()));
    }

    /** Writes the workbook; a workbook without a sheet is none. */
    @Override
    public void close() throws IOException {
        try (book) {
            book.write(out);
            out.flush();
        }
    }
}

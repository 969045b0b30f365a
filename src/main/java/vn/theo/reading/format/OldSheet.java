package vn.theo.reading.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.Source;
import vn.theo.reading.SourceEncoding;

/** Reads Excel files of 1997–2003 (.xls) with Apache POI: each sheet's titles and tables, numbers as displayed. */
final class OldSheet {
    /** How numbers are shown in Viet Nam: a dot between thousands, a comma before decimals. */
    static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final Budget budget;
    private final DataFormatter formatter = new DataFormatter(VIETNAMESE);
    private final Set<Source.Remark> remarks = EnumSet.noneOf(Source.Remark.class);
    private SourceEncoding encoding = SourceEncoding.UNICODE;

    private OldSheet(Budget budget) {
        this.budget = budget;
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    static Converted read(POIFSFileSystem files, Budget budget) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(files)) {
            OldSheet reader = new OldSheet(budget);
            List<Piece> pieces = new ArrayList<>();
            StringBuilder aside = new StringBuilder();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)) {
                    reader.remarks.add(Source.Remark.HIDDEN_CELLS);
                    continue;
                }
                Sheet sheet = workbook.getSheetAt(i);
                pieces.addAll(reader.sheet(sheet, workbook));
                for (var margin : List.of(sheet.getHeader(), sheet.getFooter())) {
                    aside.append(String.join(
                                    "\n", text(margin.getLeft()), text(margin.getCenter()), text(margin.getRight())))
                            .append('\n');
                }
            }
            return new Converted(
                    Paper.of(pieces, budget), aside.toString(), reader.encoding, null, List.copyOf(reader.remarks));
        }
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }

    private List<Piece> sheet(Sheet sheet, HSSFWorkbook workbook) {
        SheetGrid grid = new SheetGrid(budget);
        for (Row row : sheet) {
            budget.check();
            if (row.getZeroHeight()) {
                remarks.add(Source.Remark.HIDDEN_CELLS);
                continue;
            }
            for (Cell cell : row) {
                if (sheet.isColumnHidden(cell.getColumnIndex())) {
                    remarks.add(Source.Remark.HIDDEN_CELLS);
                } else {
                    grid.put(row.getRowNum(), cell.getColumnIndex(), words(cell, workbook));
                }
            }
        }
        for (CellRangeAddress merge : sheet.getMergedRegions()) {
            grid.merge(merge.getFirstRow(), merge.getLastRow(), merge.getFirstColumn(), merge.getLastColumn());
        }
        return grid.pieces();
    }

    private String words(Cell cell, HSSFWorkbook workbook) {
        String font = workbook.getFontAt(cell.getCellStyle().getFontIndex()).getFontName();
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type != CellType.STRING || !(cell.getRichStringCellValue() instanceof HSSFRichTextString rich)) {
            return formatter.formatCellValue(cell);
        }
        Words words = new Words(budget);
        String letters = rich.getString();
        int from = 0;
        for (int i = 0; i <= rich.numFormattingRuns(); i++) {
            int to = i < rich.numFormattingRuns() ? rich.getIndexOfFormattingRun(i) : letters.length();
            to = Math.clamp(to, from, letters.length());
            words.add(letters.substring(from, to), LegacyFonts.of(font), false);
            from = to;
            if (i < rich.numFormattingRuns()) {
                font = workbook.getFontAt(rich.getFontOfFormattingRun(i)).getFontName();
            }
        }
        encoding = words.encoding() == SourceEncoding.UNICODE ? encoding : words.encoding();
        return words.text();
    }
}

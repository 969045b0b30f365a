package vn.theo.indicator.rows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.theo.kernel.PlainNumber;
import vn.theo.sheet.SheetReader;
import vn.theo.sheet.UnreadableWorkbook;
import vn.theo.sheet.Workbook;
import vn.theo.site.Refusal;

/**
 * The rows of the first shown sheet of an Excel workbook that holds any. Days are written 2025-07-01, per cent is what is shown,
 * formulas are their value.
 */
public final class SheetRows extends TableRows {
    private final Path file;
    private final boolean temporary;
    private final Workbook workbook;
    private final List<String> cells = new ArrayList<>();
    private final BitSet numbers = new BitSet();
    private SheetReader reader;
    private int sheet;
    private int rows;

    private SheetRows(Path file, boolean temporary, Workbook workbook, SheetReader reader) {
        this.file = file;
        this.temporary = temporary;
        this.workbook = workbook;
        this.reader = reader;
    }

    /**
     * Opens a workbook.
     *
     * @param temporary whether the file is deleted when the table is closed
     * @throws Refusal when it is none, locked, damaged or unsafe
     */
    static SheetRows of(Path file, boolean temporary) throws IOException {
        try {
            Workbook workbook = Workbook.open(file);
            try {
                return new SheetRows(file, temporary, workbook, workbook.read(0));
            } catch (IOException | RuntimeException failure) {
                workbook.close();
                throw failure;
            }
        } catch (UnreadableWorkbook unreadable) {
            throw refused(unreadable);
        }
    }

    private static Refusal refused(UnreadableWorkbook unreadable) {
        return switch (unreadable.why()) {
            case OTHER -> new Refusal("indicator.load.no-format");
            case BROKEN -> new Refusal("indicator.load.excel.broken");
            case UNSAFE -> new Refusal("indicator.load.excel.unsafe");
            case TEXTS -> new Refusal("indicator.load.excel.strings");
            case STRICT -> new Refusal("indicator.load.excel.strict");
            case EMPTY -> new Refusal("indicator.load.broken.EMPTY", "1");
        };
    }

    @Override
    public Format format() {
        return Format.SHEET;
    }

    @Override
    public boolean next() throws IOException {
        try {
            while (!nextInSheet()) {
                if (rows > 0 || sheet + 1 >= workbook.sheets().size()) {
                    return false;
                }
                sheet++;
                reader.close();
                reader = workbook.read(sheet);
            }
            rows++;
            return true;
        } catch (UnreadableWorkbook unreadable) {
            throw refused(unreadable);
        }
    }

    private boolean nextInSheet() {
        while (reader.next()) {
            cells.clear();
            numbers.clear();
            boolean blank = true;
            for (int column = 0; column < reader.cells().size(); column++) {
                String cell = reader.cells().get(column);
                SheetReader.Kind kind = reader.kind(column);
                cells.add(kind == SheetReader.Kind.PER_CENT ? PlainNumber.perCent(cell) : cell);
                numbers.set(column, kind == SheetReader.Kind.NUMBER || kind == SheetReader.Kind.PER_CENT);
                blank = blank && cell.isBlank();
            }
            if (!blank) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int line() {
        return reader.line();
    }

    @Override
    public List<String> cells() {
        return cells;
    }

    @Override
    public boolean isNumber(int column) {
        return column >= 0 && numbers.get(column);
    }

    @Override
    public List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        List<String> names = workbook.sheets();
        remarks.add(Remark.of("indicator.load.assumed.sheet", names.get(sheet)));
        List<String> others = names.stream().skip(sheet + 1L).limit(5).toList();
        if (!others.isEmpty()) {
            remarks.add(Remark.of("indicator.load.assumed.other-sheets", String.join(", ", others)));
        }
        if (reader.isMerged()) {
            remarks.add(Remark.of("indicator.load.assumed.merged"));
        }
        return remarks;
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } finally {
            workbook.close();
            if (temporary) {
                Files.deleteIfExists(file);
            }
        }
    }
}

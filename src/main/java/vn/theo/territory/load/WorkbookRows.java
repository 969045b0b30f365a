package vn.theo.territory.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.theo.sheet.SheetReader;
import vn.theo.sheet.Workbook;

/** The rows of the first shown sheet of an Excel workbook, one after another; days are written {@code 2025-07-01}. */
final class WorkbookRows implements TableRows {
    private final Path file;
    private final Workbook workbook;
    private final SheetReader sheet;
    private List<String> header = List.of();

    private WorkbookRows(Path file, Workbook workbook, SheetReader sheet) {
        this.file = file;
        this.workbook = workbook;
        this.sheet = sheet;
    }

    /**
     * Opens a workbook; its head is its first row that is not blank.
     *
     * @throws vn.theo.sheet.UnreadableWorkbook when it is none
     */
    static WorkbookRows of(byte[] content) throws IOException {
        Path file = Files.createTempFile("theo-areas", ".xlsx");
        try {
            Files.write(file, content);
            Workbook workbook = Workbook.open(file);
            WorkbookRows rows = new WorkbookRows(file, workbook, workbook.read(0));
            if (rows.next()) {
                rows.header = List.copyOf(rows.sheet.cells());
            }
            return rows;
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public int line() {
        return sheet.line();
    }

    @Override
    public String cell(int column) {
        return column < 0 || column >= sheet.cells().size()
                ? ""
                : sheet.cells().get(column).strip();
    }

    @Override
    public boolean next() {
        while (sheet.next()) {
            if (!sheet.cells().stream().allMatch(String::isBlank)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        try {
            sheet.close();
        } finally {
            workbook.close();
            Files.deleteIfExists(file);
        }
    }
}

package vn.theo.indicator.rows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import vn.theo.site.Refusal;

/**
 * The rows of the first shown sheet of an Excel workbook that holds any, read forward so that a sheet of any length takes the
 * memory of one row and of the texts that cells share. Dates become 2025-07-01, per cent what is shown, formulas their value.
 */
public final class SheetRows extends TableRows {
    private static final int MOST_COLUMNS = 16_384;

    private final Path file;
    private final boolean temporary;
    private final Workbook workbook;
    private final List<String> cells = new ArrayList<>();
    private final BitSet numbers = new BitSet();
    private SheetXml xml;
    private int sheet;
    private int line;
    private int rows;
    private boolean merged;

    private SheetRows(Path file, boolean temporary, Workbook workbook, SheetXml xml) {
        this.file = file;
        this.temporary = temporary;
        this.workbook = workbook;
        this.xml = xml;
    }

    /**
     * Opens a workbook.
     *
     * @param temporary whether the file is deleted when the table is closed
     * @throws Refusal when it is none, locked, damaged or unsafe
     */
    static SheetRows of(Path file, boolean temporary) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | java.io.EOFException | IllegalArgumentException damaged) {
            throw new Refusal("indicator.load.excel.broken");
        }
        try {
            Workbook workbook = Workbook.of(zip);
            return new SheetRows(
                    file, temporary, workbook, workbook.open(workbook.sheets().getFirst()));
        } catch (XMLStreamException | IOException | RuntimeException failure) {
            zip.close();
            throw refused(failure);
        }
    }

    private static RuntimeException refused(Exception failure) throws IOException {
        if (failure instanceof Refusal known) {
            return known;
        }
        if (failure instanceof IOException
                && !(failure instanceof ZipException)
                && !(failure instanceof java.io.EOFException)
                && !(failure instanceof java.io.CharConversionException)) {
            throw (IOException) failure;
        }
        return new Refusal("indicator.load.excel.broken");
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
                line = 0;
                xml.close();
                xml = workbook.open(workbook.sheets().get(sheet));
            }
            rows++;
            return true;
        } catch (XMLStreamException | IOException | RuntimeException failure) {
            throw refused(failure);
        }
    }

    private boolean nextInSheet() throws XMLStreamException {
        while (xml.next()) {
            if (xml.starts("row")) {
                line = xml.number("r", line + 1);
                readRow();
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    return true;
                }
            } else if (xml.starts("mergeCell")) {
                merged = true;
            }
        }
        return false;
    }

    private void readRow() throws XMLStreamException {
        cells.clear();
        numbers.clear();
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                column = SheetXml.column(xml.attribute("r"), column + 1);
                if (column >= MOST_COLUMNS) {
                    throw new Refusal("indicator.load.excel.broken");
                }
                while (cells.size() <= column) {
                    cells.add("");
                }
                readCell(column);
            }
        }
    }

    private void readCell(int column) throws XMLStreamException {
        String type = xml.attribute("t");
        int style = xml.number("s", 0);
        StringBuilder value = new StringBuilder();
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v") || xml.starts("t")) {
                value.append(xml.content());
            } else if (xml.starts("f") || xml.starts("rPh")) {
                xml.skip();
            }
        }
        String text = value.toString();
        switch (type) {
            case "s" -> cells.set(column, workbook.shared(text));
            case "str", "inlineStr", "e", "d" ->
                cells.set(column, text.length() > 10 && type.equals("d") ? text.substring(0, 10) : text);
            case "b" -> cells.set(column, text.equals("1") ? "TRUE" : "FALSE");
            default -> {
                cells.set(column, workbook.number(text, style));
                numbers.set(column, !text.isEmpty() && !workbook.isDate(style));
            }
        }
    }

    @Override
    public int line() {
        return line;
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
        remarks.add(Remark.of(
                "indicator.load.assumed.sheet", workbook.sheets().get(sheet).name()));
        List<String> others = workbook.sheets().stream()
                .skip(sheet + 1L)
                .map(Workbook.Sheet::name)
                .limit(5)
                .toList();
        if (!others.isEmpty()) {
            remarks.add(Remark.of("indicator.load.assumed.other-sheets", String.join(", ", others)));
        }
        if (merged) {
            remarks.add(Remark.of("indicator.load.assumed.merged"));
        }
        return remarks;
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } finally {
            workbook.close();
            if (temporary) {
                Files.deleteIfExists(file);
            }
        }
    }
}

package vn.theo.indicator.rows;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import vn.theo.site.Refusal;

/** What the cells of an Excel workbook refer to: its sheets, shared texts and the formats of numbers. */
final class Workbook implements AutoCloseable {
    private static final int MOST_LETTERS = 60_000_000;
    private static final int MOST_ENTRIES = 10_000;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FROM_1904 = 1462;
    private static final int LAST_DAY = 2_958_465;

    private final ZipFile zip;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> strings = new ArrayList<>();
    private final List<Look> looks = new ArrayList<>();
    private boolean from1904;

    /** A shown sheet and the part it is in. */
    record Sheet(String name, String part) {}

    /** How a number of that format is shown. */
    private enum Look {
        PLAIN,
        DATE,
        PER_CENT
    }

    private Workbook(ZipFile zip) {
        this.zip = zip;
    }

    static Workbook of(ZipFile zip) throws IOException, XMLStreamException {
        if (zip.size() > MOST_ENTRIES) {
            throw new Refusal("indicator.load.excel.unsafe");
        }
        if (zip.getEntry("xl/workbook.xml") == null) {
            throw new Refusal("indicator.load.no-format");
        }
        Workbook workbook = new Workbook(zip);
        workbook.readSheets();
        workbook.readStyles();
        workbook.readStrings();
        if (workbook.sheets.isEmpty()) {
            throw new Refusal("indicator.load.broken.EMPTY", "1");
        }
        return workbook;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    SheetXml open(Sheet sheet) throws IOException, XMLStreamException {
        return open(sheet.part);
    }

    private SheetXml open(String part) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new Refusal("indicator.load.excel.broken");
        }
        return SheetXml.of(zip.getInputStream(entry), Math.max(0, entry.getCompressedSize()));
    }

    private void readSheets() throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        if (zip.getEntry("xl/_rels/workbook.xml.rels") != null) {
            try (SheetXml xml = open("xl/_rels/workbook.xml.rels")) {
                while (xml.next()) {
                    if (xml.starts("Relationship")) {
                        String target = xml.attribute("Target");
                        targets.put(xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
                    }
                }
            }
        }
        try (SheetXml xml = open("xl/workbook.xml")) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    from1904 = List.of("1", "true").contains(xml.attribute("date1904"));
                } else if (xml.starts("sheet")
                        && List.of("", "visible").contains(xml.attribute("state"))
                        && targets.get(xml.attribute("id")) instanceof String part
                        && part.contains("worksheets")) {
                    sheets.add(new Sheet(xml.attribute("name"), part));
                }
            }
        }
    }

    private void readStyles() throws IOException, XMLStreamException {
        if (zip.getEntry("xl/styles.xml") == null) {
            return;
        }
        Map<Integer, String> formats = new HashMap<>();
        boolean inCells = false;
        try (SheetXml xml = open("xl/styles.xml")) {
            while (xml.next()) {
                if (xml.starts("numFmt")) {
                    formats.put(xml.number("numFmtId", -1), xml.attribute("formatCode"));
                } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                    inCells = xml.starts("cellXfs");
                } else if (inCells && xml.starts("xf")) {
                    int id = xml.number("numFmtId", 0);
                    looks.add(look(id, formats.getOrDefault(id, "")));
                }
            }
        }
    }

    private static Look look(int id, String format) {
        String code = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(java.util.Locale.ROOT);
        if (id >= 14 && id <= 17 || id == 22 || code.contains("y") || code.contains("d") && code.contains("m")) {
            return Look.DATE;
        }
        return id == 9 || id == 10 || code.contains("%") ? Look.PER_CENT : Look.PLAIN;
    }

    private void readStrings() throws IOException, XMLStreamException {
        if (zip.getEntry("xl/sharedStrings.xml") == null) {
            return;
        }
        int letters = 0;
        try (SheetXml xml = open("xl/sharedStrings.xml")) {
            StringBuilder string = new StringBuilder();
            while (xml.next()) {
                if (xml.starts("t")) {
                    string.append(xml.content());
                } else if (xml.starts("rPh")) {
                    xml.skip();
                } else if (xml.ends("si")) {
                    letters += string.length() + 20;
                    if (letters > MOST_LETTERS) {
                        throw new Refusal("indicator.load.excel.strings");
                    }
                    strings.add(string.toString());
                    string.setLength(0);
                }
            }
        }
    }

    String shared(String index) {
        try {
            return strings.get(Integer.parseInt(index));
        } catch (NumberFormatException | IndexOutOfBoundsException none) {
            throw new Refusal("indicator.load.excel.broken");
        }
    }

    boolean isDate(int style) {
        return style < looks.size() && looks.get(style) == Look.DATE;
    }

    /** A number as it is shown, with a decimal point; a date as 2025-07-01. */
    String number(String value, int style) {
        Look look = style < looks.size() ? looks.get(style) : Look.PLAIN;
        return switch (look) {
            case PLAIN -> PlainNumber.ofExcel(value, 0);
            case PER_CENT -> PlainNumber.ofExcel(value, 2);
            case DATE -> date(value);
        };
    }

    private String date(String value) {
        try {
            double day = Double.parseDouble(value) + (from1904 ? FROM_1904 : 0);
            return day >= 1 && day <= LAST_DAY ? DAY_ZERO.plusDays((long) day).toString() : value;
        } catch (NumberFormatException none) {
            return value;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

package vn.theo.territory.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the first sheet of an Excel workbook (ECMA-376), one after another. Texts stand as they are, dates that Excel keeps
 * as numbers are written {@code 2025-07-01} where {@link #date} is asked; document types are refused.
 */
final class WorkbookRows implements TableRows {
    private static final long MOST_BYTES = 200L << 20;
    private static final LocalDate EXCEL_START = LocalDate.of(1899, 12, 30);

    private final List<String> strings;
    private final XMLStreamReader sheet;
    private List<String> header = List.of();
    private List<String> cells = List.of();
    private int line;

    private WorkbookRows(List<String> strings, XMLStreamReader sheet) {
        this.strings = strings;
        this.sheet = sheet;
    }

    static WorkbookRows of(byte[] workbook) throws IOException {
        byte[] texts = part(workbook, "xl/sharedStrings.xml");
        byte[] first = part(workbook, "xl/worksheets/sheet1.xml");
        if (first == null) {
            throw new IllegalArgumentException("The workbook has no first sheet");
        }
        try {
            WorkbookRows rows = new WorkbookRows(texts == null ? List.of() : strings(xml(texts)), xml(first));
            if (!rows.next()) {
                throw new IllegalArgumentException("The first sheet is empty; it needs a row of column names");
            }
            rows.header = rows.cells;
            return rows;
        } catch (XMLStreamException damaged) {
            throw new IllegalArgumentException("The workbook is damaged: " + damaged.getMessage(), damaged);
        }
    }

    /** The day that a cell holds, as text or as a number of Excel. */
    static String date(String cell) {
        return cell.matches("\\d{5}(\\.0+)?")
                ? EXCEL_START.plusDays(new BigDecimal(cell).longValue()).toString()
                : cell;
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public String cell(int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
    }

    @Override
    public boolean next() throws IOException {
        try {
            while (sheet.hasNext()) {
                if (sheet.next() == XMLStreamConstants.START_ELEMENT
                        && sheet.getLocalName().equals("row")) {
                    String number = sheet.getAttributeValue(null, "r");
                    line = number == null ? line + 1 : Integer.parseInt(number);
                    cells = row();
                    if (!cells.stream().allMatch(String::isBlank)) {
                        return true;
                    }
                }
            }
            return false;
        } catch (XMLStreamException | NumberFormatException damaged) {
            throw new IllegalArgumentException("The workbook is damaged near row " + (line + 1), damaged);
        }
    }

    private List<String> row() throws XMLStreamException {
        List<String> found = new ArrayList<>();
        while (sheet.hasNext()) {
            int event = sheet.next();
            if (event == XMLStreamConstants.END_ELEMENT && sheet.getLocalName().equals("row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT
                    && sheet.getLocalName().equals("c")) {
                String reference = sheet.getAttributeValue(null, "r");
                int column = reference == null ? found.size() : columnOf(reference);
                while (found.size() <= column && column < 1_000) {
                    found.add("");
                }
                String type = sheet.getAttributeValue(null, "t");
                String value = value();
                if (column < found.size()) {
                    found.set(column, "s".equals(type) ? strings.get(Integer.parseInt(value)) : value);
                }
            }
        }
        return found;
    }

    private String value() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean inside = false;
        while (sheet.hasNext()) {
            int event = sheet.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inside =
                        sheet.getLocalName().equals("v") || sheet.getLocalName().equals("t");
            } else if (event == XMLStreamConstants.CHARACTERS && inside) {
                text.append(sheet.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (sheet.getLocalName().equals("c")) {
                    break;
                }
                inside = false;
            }
        }
        return text.toString();
    }

    private static int columnOf(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + reference.charAt(i) - 'A' + 1;
        }
        return Math.max(0, column - 1);
    }

    private static List<String> strings(XMLStreamReader xml) throws XMLStreamException {
        List<String> strings = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean inside = false;
        boolean reading = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("si")) {
                    text.setLength(0);
                }
                reading = reading || xml.getLocalName().equals("rPh");
                inside = xml.getLocalName().equals("t") && !reading;
            } else if (event == XMLStreamConstants.CHARACTERS && inside) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inside = false;
                reading = reading && !xml.getLocalName().equals("rPh");
                if (xml.getLocalName().equals("si")) {
                    strings.add(text.toString());
                }
            }
        }
        return strings;
    }

    private static XMLStreamReader xml(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    private static byte @Nullable [] part(byte[] workbook, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    byte[] bytes = zip.readNBytes((int) MOST_BYTES + 1);
                    if (bytes.length > MOST_BYTES) {
                        throw new IllegalArgumentException("The sheet unpacks to more than 200 MB");
                    }
                    return bytes;
                }
            }
            return null;
        }
    }
}

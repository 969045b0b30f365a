package vn.theo.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;
import vn.theo.kernel.PlainNumber;
import vn.theo.sheet.UnreadableWorkbook.Why;

/**
 * Goes forward through the rows of one sheet that hold any cell. POI gives the part and what its cells refer to; the cells
 * themselves are read here, because POI's own handler only tells how a number is shown, not what it is.
 */
public final class SheetReader implements AutoCloseable {
    private static final int MOST_COLUMNS = 16_384;
    private static final int LONGEST_CELL = 100_000;
    private static final XMLInputFactory FACTORY = XMLHelper.newXMLInputFactory();

    private final InputStream part;
    private final XMLStreamReader xml;
    private final SharedTexts texts;
    private final Looks looks;
    private final List<String> cells = new ArrayList<>();
    private final List<Kind> kinds = new ArrayList<>();
    private int line;
    private boolean merged;

    /** What a cell holds. */
    public enum Kind {
        /** Words, or nothing. */
        TEXT,
        /** A number, as digits with a decimal point, to the 15 digits that Excel keeps. */
        NUMBER,
        /** The same, shown as a hundred times as much with a per cent sign. */
        PER_CENT,
        /** A day, as 2025-07-01. */
        DAY
    }

    SheetReader(InputStream part, SharedTexts texts, Looks looks) {
        this.part = part;
        this.texts = texts;
        this.looks = looks;
        try {
            this.xml = FACTORY.createXMLStreamReader(part);
        } catch (XMLStreamException | RuntimeException failure) {
            throw UnreadableWorkbook.of(failure);
        }
    }

    /**
     * Goes to the next row; false after the last one.
     *
     * @throws UnreadableWorkbook when the sheet is damaged or unsafe from here on
     */
    public boolean next() {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "row" -> {
                            readRow();
                            return true;
                        }
                        case "mergeCell" -> merged = true;
                        default -> {
                            // widths, pictures and the like hold no cells
                        }
                    }
                } else {
                    refuseExpansion(event);
                }
            }
            return false;
        } catch (XMLStreamException | RuntimeException failure) {
            throw UnreadableWorkbook.of(failure);
        }
    }

    private static void refuseExpansion(int event) {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new UnreadableWorkbook(Why.UNSAFE, null);
        }
    }

    private void readRow() throws XMLStreamException {
        cells.clear();
        kinds.clear();
        line = whole(xml.getAttributeValue(null, "r"), line + 1);
        int column = -1;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                column = column(xml.getAttributeValue(null, "r"), column + 1);
                if (column >= MOST_COLUMNS) {
                    throw new UnreadableWorkbook(Why.BROKEN, null);
                }
                while (cells.size() <= column) {
                    cells.add("");
                    kinds.add(Kind.TEXT);
                }
                readCell(column);
            } else {
                refuseExpansion(event);
            }
        }
    }

    private void readCell(int column) throws XMLStreamException {
        String type = xml.getAttributeValue(null, "t");
        int style = whole(xml.getAttributeValue(null, "s"), 0);
        String value = value();
        switch (type == null ? "n" : type) {
            case "s" -> cells.set(column, texts.get(Integer.parseInt(value)));
            case "b" -> cells.set(column, value.equals("1") ? "TRUE" : "FALSE");
            case "d" -> put(column, value.length() > 10 ? value.substring(0, 10) : value, Kind.DAY);
            case "n" -> putNumber(column, value, looks.kind(style));
            default -> cells.set(column, value); // a text of its own, the text of a formula, an error
        }
    }

    private void putNumber(int column, String value, Kind kind) {
        String day = kind == Kind.DAY ? looks.day(value) : null;
        if (day != null) {
            put(column, day, Kind.DAY);
        } else if (!value.isEmpty()) {
            put(column, PlainNumber.ofExcel(value), kind == Kind.DAY ? Kind.NUMBER : kind);
        }
    }

    private void put(int column, String cell, Kind kind) {
        cells.set(column, cell);
        kinds.set(column, kind);
    }

    /** The value of the cell whose start tag was read last; formulas and the reading aids of Japanese are left out. */
    private String value() throws XMLStreamException {
        String value = "";
        StringBuilder longer = null;
        boolean inside = false;
        int aside = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String name = xml.getLocalName();
                    aside += name.equals("rPh") ? 1 : 0;
                    inside = aside == 0 && (name.equals("v") || name.equals("t"));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    String name = xml.getLocalName();
                    if (name.equals("c")) {
                        return longer == null ? value : longer.toString();
                    }
                    aside -= name.equals("rPh") ? 1 : 0;
                    inside = false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inside && value.isEmpty() && longer == null) {
                        value = xml.getText();
                    } else if (inside) {
                        longer = longer == null ? new StringBuilder(value) : longer;
                        longer.append(xml.getText());
                    }
                    if (value.length() > LONGEST_CELL || longer != null && longer.length() > LONGEST_CELL) {
                        throw new UnreadableWorkbook(Why.UNSAFE, null);
                    }
                }
                default -> refuseExpansion(event);
            }
        }
        return value;
    }

    private static int whole(String digits, int otherwise) {
        if (digits == null || digits.isEmpty() || digits.length() > 9) {
            return otherwise;
        }
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return otherwise;
            }
            number = number * 10 + digits.charAt(i) - '0';
        }
        return number;
    }

    /** The column that a reference such as AB12 names, from 0. */
    private static int column(String reference, int otherwise) {
        int column = 0;
        for (int i = 0; reference != null && i < Math.min(4, reference.length()); i++) {
            char letter = reference.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        return column == 0 ? otherwise : column - 1;
    }

    /** The row's number as Excel shows it, from 1. */
    public int line() {
        return line;
    }

    /** The cells of the row up to its last one, as they are until the next row. */
    public List<String> cells() {
        return Collections.unmodifiableList(cells);
    }

    public Kind kind(int column) {
        return column >= 0 && column < kinds.size() ? kinds.get(column) : Kind.TEXT;
    }

    /** Whether cells of the sheet are merged; known once the last row was read. */
    public boolean isMerged() {
        return merged;
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}

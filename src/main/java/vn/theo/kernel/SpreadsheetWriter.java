package vn.theo.kernel;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes an Excel workbook (Office Open XML, ISO/IEC 29500) row by row, so that a table of any length needs no memory. The
 * first row of a sheet is its head: bold, and it stays in sight together with the first column.
 */
public final class SpreadsheetWriter implements AutoCloseable {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OF_DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int LONGEST_NAME = 31;

    private final ZipOutputStream out;
    private final List<String> sheets = new ArrayList<>();
    private boolean open;
    private int row;

    public SpreadsheetWriter(OutputStream out) {
        this.out = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** Starts a sheet; the name is cut to what Excel allows. */
    public void sheet(String name) throws IOException {
        endSheet();
        String plain = name.replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
        sheets.add(plain.substring(0, Math.min(LONGEST_NAME, plain.length())));
        out.putNextEntry(new ZipEntry("xl/worksheets/sheet" + sheets.size() + ".xml"));
        write(XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\">"
                + "<pane xSplit=\"1\" ySplit=\"1\" topLeftCell=\"B2\" activePane=\"bottomRight\" state=\"frozen\"/>"
                + "</sheetView></sheetViews><cols><col min=\"1\" max=\"1\" width=\"28\" customWidth=\"1\"/>"
                + "<col min=\"2\" max=\"60\" width=\"16\" customWidth=\"1\"/></cols><sheetData>");
        open = true;
        row = 0;
    }

    /** Adds a row of texts, numbers ({@link BigDecimal}) and empty cells (null). */
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        row++;
        StringBuilder line = new StringBuilder(40 * cells.size())
                .append("<row r=\"")
                .append(row)
                .append("\">");
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            String place = column(column) + row + (row == 1 ? "\" s=\"1" : "");
            switch (cell) {
                case null -> {}
                case BigDecimal number ->
                    line.append("<c r=\"")
                            .append(place)
                            .append("\"><v>")
                            .append(number.toPlainString())
                            .append("</v></c>");
                default ->
                    line.append("<c r=\"")
                            .append(place)
                            .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                            .append(escaped(cell.toString()))
                            .append("</t></is></c>");
            }
        }
        write(line.append("</row>").toString());
    }

    private void endSheet() throws IOException {
        if (open) {
            write("</sheetData></worksheet>");
            out.closeEntry();
            open = false;
        }
    }

    /** Ends the workbook; a workbook without a sheet is none. */
    @Override
    public void close() throws IOException {
        endSheet();
        StringBuilder types = new StringBuilder();
        StringBuilder list = new StringBuilder();
        StringBuilder links = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            types.append("<Override PartName=\"/xl/worksheets/sheet")
                    .append(i)
                    .append(".xml\" ContentType=\"")
                    .append(TYPES)
                    .append("worksheet+xml\"/>");
            list.append("<sheet name=\"")
                    .append(escaped(sheets.get(i - 1)))
                    .append("\" sheetId=\"")
                    .append(i)
                    .append("\" r:id=\"rId")
                    .append(i)
                    .append("\"/>");
            links.append(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        links.append(relation(sheets.size() + 1, "styles", "styles.xml"));
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OF_DOCUMENT + "\"><sheets>" + list
                        + "</sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"" + RELATIONS + "\">" + links + "</Relationships>");
        part(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"2\"><font><sz val=\"11\"/><name"
                        + " val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name"
                        + " val=\"Calibri\"/></font></fonts><fills"
                        + " count=\"2\"><fill><patternFill"
                        + " patternType=\"none\"/></fill><fill><patternFill"
                        + " patternType=\"gray125\"/></fill></fills><borders"
                        + " count=\"1\"><border/></borders><cellStyleXfs"
                        + " count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\"><xf/><xf"
                        + " fontId=\"1\" applyFont=\"1\"/></cellXfs></styleSheet>");
        part(
                "_rels/.rels",
                "<Relationships xmlns=\"" + RELATIONS + "\">" + relation(1, "officeDocument", "xl/workbook.xml")
                        + "</Relationships>");
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                        + " Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                        + " Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\""
                        + " ContentType=\"" + TYPES + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPES + "styles+xml\"/>" + types
                        + "</Types>");
        out.finish();
        out.flush();
    }

    private static String relation(int number, String kind, String target) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + OF_DOCUMENT + "/" + kind + "\" Target=\"" + target
                + "\"/>";
    }

    private void part(String name, String content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        write(XML + content);
        out.closeEntry();
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String column(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : column(index / 26 - 1) + column(index % 26);
    }

    /** Markup escaped; characters that XML does not know at all are left out. */
    private static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

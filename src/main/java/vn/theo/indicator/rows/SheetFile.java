package vn.theo.indicator.rows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes an Excel workbook with sheets of texts and numbers, each head fixed at the top. */
public final class SheetFile {
    /** One sheet: its name and rows, the first of them the head; a cell that is a plain number is written as one. */
    public record Sheet(String name, List<List<String>> rows) {
        public Sheet {
            rows = List.copyOf(rows);
        }
    }

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private SheetFile() {}

    /** The bytes of the file. */
    public static byte[] of(List<Sheet> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            StringBuilder types = new StringBuilder();
            StringBuilder names = new StringBuilder();
            StringBuilder links = new StringBuilder();
            for (int i = 1; i <= sheets.size(); i++) {
                types.append("<Override PartName=\"/xl/worksheets/sheet")
                        .append(i)
                        .append(".xml\" ContentType=\"");
                types.append(TYPE).append("worksheet+xml\"/>");
                names.append("<sheet name=\"").append(escaped(sheets.get(i - 1).name()));
                names.append("\" sheetId=\"")
                        .append(i)
                        .append("\" r:id=\"r")
                        .append(i)
                        .append("\"/>");
                links.append("<Relationship Id=\"r")
                        .append(i)
                        .append("\" Type=\"")
                        .append(LINKS);
                links.append("/worksheet\" Target=\"worksheets/sheet").append(i).append(".xml\"/>");
            }
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                            + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                            + types + "</Types>");
            part(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + LINKS
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + LINKS + "\"><sheets>" + names
                            + "</sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + links + "</Relationships>");
            for (int i = 0; i < sheets.size(); i++) {
                part(zip, "xl/worksheets/sheet" + (i + 1) + ".xml", sheet(sheets.get(i)));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((HEAD + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String sheet(Sheet sheet) {
        StringBuilder xml = new StringBuilder(
                "<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\">"
                        + "<pane ySplit=\"1\" topLeftCell=\"A2\" state=\"frozen\"/></sheetView></sheetViews><sheetData>");
        for (List<String> row : sheet.rows()) {
            xml.append("<row>");
            for (String cell : row) {
                if (cell.isEmpty()) {
                    xml.append("<c/>");
                } else if (isNumber(cell)) {
                    xml.append("<c><v>").append(cell).append("</v></c>");
                } else {
                    xml.append("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                            .append(escaped(cell))
                            .append("</t></is></c>");
                }
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    /** Whether Excel shows it as it is: codes with a zero before them, and numbers too long for Excel, stay texts. */
    private static boolean isNumber(String cell) {
        return cell.length() <= 15 && cell.matches("-?(0|[1-9]\\d*)(\\.\\d+)?");
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 10);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    if (c >= ' ' && c < 0xD800 || c == '\n' || c == '\t' || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }
}

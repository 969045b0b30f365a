package vn.theo.reading.format;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.theo.reading.Source;
import vn.theo.reading.SourceEncoding;

/** Reads .xlsx: each sheet's titles and tables, merged cells, numbers as displayed in Vietnamese. */
final class SheetText {
    private final Budget budget;
    private final ZipParts parts;
    private final DataFormatter formatter = new DataFormatter(OldSheet.VIETNAMESE);
    private final List<String> strings = new ArrayList<>();
    private final List<String> fonts = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Look> looks = new ArrayList<>();
    private final Set<Source.Remark> remarks = EnumSet.noneOf(Source.Remark.class);
    private SourceEncoding encoding = SourceEncoding.UNICODE;
    private boolean from1904;

    private SheetText(ZipParts parts, Budget budget) {
        this.parts = parts;
        this.budget = budget;
    }

    /** The number format and font of a cell style. */
    private record Look(int format, int font) {}

    static Converted read(byte[] bytes, Budget budget) {
        ZipParts parts = ZipParts.of(
                bytes,
                name -> name.startsWith("xl/")
                        && (name.endsWith(".xml") || name.endsWith(".rels"))
                        && !name.contains("theme"),
                budget);
        SheetText text = new SheetText(parts, budget);
        text.readStyles();
        TreeMap<Integer, String> sheets = text.sheets();
        text.readStrings();
        List<Piece> pieces = new ArrayList<>();
        StringBuilder aside = new StringBuilder();
        for (String sheet : sheets.values()) {
            pieces.addAll(text.sheet(sheet, aside));
        }
        for (String name : parts.names()) {
            if (name.startsWith("xl/drawings/") && name.endsWith(".xml")) {
                text.drawing(name, aside);
            }
        }
        return new Converted(
                Paper.of(pieces, budget), aside.toString(), text.encoding, null, List.copyOf(text.remarks));
    }

    /** The parts of the shown sheets, in their order. */
    private TreeMap<Integer, String> sheets() {
        Map<String, String> targets = new HashMap<>();
        InputStream links = parts.find("xl/_rels/workbook.xml.rels");
        if (links != null) {
            Xml xml = Xml.of(links, budget);
            while (xml.next()) {
                if (xml.starts("Relationship")) {
                    String target = xml.attribute("Target", "");
                    targets.put(xml.attribute("Id", ""), target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
        }
        TreeMap<Integer, String> sheets = new TreeMap<>();
        Xml xml = Xml.of(parts.get("xl/workbook.xml"), budget);
        while (xml.next()) {
            if (xml.starts("workbookPr")) {
                from1904 = WordStyles.isOn(xml.attribute("date1904", "0"));
            } else if (xml.starts("sheet")) {
                boolean shown = xml.attribute("state", "visible").equals("visible");
                String part = targets.get(xml.attribute("id", ""));
                if (!shown) {
                    remarks.add(Source.Remark.HIDDEN_CELLS);
                } else if (part != null && part.contains("worksheets")) {
                    sheets.put(sheets.size(), part);
                }
            }
        }
        return sheets;
    }

    private void readStyles() {
        InputStream part = parts.find("xl/styles.xml");
        if (part == null) {
            return;
        }
        Xml xml = Xml.of(part, budget);
        boolean inFonts = false;
        boolean inCells = false;
        while (xml.next()) {
            if (xml.starts("numFmt")) {
                formats.put(xml.number("numFmtId", -1), xml.attribute("formatCode", "General"));
            } else if (xml.starts("fonts") || xml.ends("fonts")) {
                inFonts = xml.isStart();
            } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                inCells = xml.isStart();
            } else if (inFonts && xml.starts("font")) {
                fonts.add("");
            } else if (inFonts && xml.starts("name") && !fonts.isEmpty()) {
                fonts.set(fonts.size() - 1, xml.attribute("val", ""));
            } else if (inCells && xml.starts("xf")) {
                looks.add(new Look(xml.number("numFmtId", 0), xml.number("fontId", 0)));
            }
        }
    }

    /** Shared strings; runs in an old font are decoded here, those without one by the style of their cell. */
    private void readStrings() {
        InputStream part = parts.find("xl/sharedStrings.xml");
        if (part == null) {
            return;
        }
        Xml xml = Xml.of(part, budget);
        while (xml.next()) {
            if (xml.starts("si")) {
                budget.cells(1);
                strings.add(string(xml));
            }
        }
    }

    private String string(Xml xml) {
        Words words = new Words(budget);
        String font = "";
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts("rFont")) {
                font = xml.attribute("val", "");
            } else if (xml.starts("r")) {
                font = "";
            } else if (xml.starts("rPh")) {
                xml.skip();
            } else if (xml.starts("t")) {
                words.add(xml.content(), LegacyFonts.of(font), false);
            }
        }
        encoding = words.encoding() == SourceEncoding.UNICODE ? encoding : words.encoding();
        return words.text();
    }

    private List<Piece> sheet(String name, StringBuilder aside) {
        SheetGrid grid = new SheetGrid(budget);
        Set<Integer> hidden = new HashSet<>();
        Xml xml = Xml.of(parts.get(name), budget);
        int row = -1;
        int column = -1;
        boolean rowHidden = false;
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "col" -> hide(xml, hidden);
                case "row" -> {
                    row = xml.number("r", row + 2) - 1;
                    column = -1;
                    rowHidden = WordStyles.isOn(xml.attribute("hidden", "0"));
                }
                case "c" -> {
                    column = column(xml.attribute("r", ""), column + 1);
                    String words = cell(xml);
                    if (rowHidden || hidden.contains(column)) {
                        remarks.add(Source.Remark.HIDDEN_CELLS);
                    } else {
                        grid.put(row, column, words);
                    }
                }
                case "mergeCell" -> merge(xml.attribute("ref", ""), grid);
                case "oddHeader", "oddFooter", "firstHeader", "firstFooter" ->
                    aside.append(xml.content().replaceAll("&[LCR]", "\n").replaceAll("&\"[^\"]*\"|&\\d+|&[A-Z]", ""))
                            .append('\n');
                default -> {
                    // views, widths and rules do not change what is read
                }
            }
        }
        return grid.pieces();
    }

    private static void hide(Xml xml, Set<Integer> hidden) {
        if (WordStyles.isOn(xml.attribute("hidden", "0"))) {
            int last = Math.min(xml.number("max", 0), 400);
            for (int i = Math.max(1, xml.number("min", 1)); i <= last; i++) {
                hidden.add(i - 1);
            }
        }
    }

    private static void merge(String range, SheetGrid grid) {
        if (range.matches("[A-Z]{1,3}\\d{1,7}:[A-Z]{1,3}\\d{1,7}")) {
            CellRangeAddress merge = CellRangeAddress.valueOf(range);
            grid.merge(merge.getFirstRow(), merge.getLastRow(), merge.getFirstColumn(), merge.getLastColumn());
        }
    }

    private static int column(String reference, int otherwise) {
        int column = 0;
        for (int i = 0;
                i < Math.min(3, reference.length()) && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z';
                i++) {
            column = column * 26 + reference.charAt(i) - 'A' + 1;
        }
        return column == 0 ? otherwise : column - 1;
    }

    private String cell(Xml xml) {
        String type = xml.attribute("t", "n");
        int style = xml.number("s", 0);
        Look look = style >= 0 && style < looks.size() ? looks.get(style) : new Look(0, 0);
        String value = "";
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts("v")) {
                value = xml.content();
            } else if (xml.starts("is")) {
                value = string(xml);
            }
        }
        return switch (type) {
            case "s" -> inFont(shared(value), look);
            case "str", "inlineStr" -> inFont(value, look);
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "e" -> "";
            default -> number(value, look);
        };
    }

    private String shared(String index) {
        return index.matches("\\d{1,9}") && Integer.parseInt(index) < strings.size()
                ? strings.get(Integer.parseInt(index))
                : "";
    }

    private String inFont(String words, Look look) {
        LegacyFonts.Meaning meaning =
                LegacyFonts.of(look.font >= 0 && look.font < fonts.size() ? fonts.get(look.font) : "");
        // a string whose runs name their fonts is decoded already and holds letters that no old encoding has
        boolean decoded = words.chars().anyMatch(c -> c > 0xFF && (c < 0xF000 || c > 0xF0FF));
        if (decoded || meaning.encoding() == SourceEncoding.UNICODE) {
            return words;
        }
        encoding = meaning.encoding();
        return LegacyFonts.decode(words, meaning);
    }

    private String number(String value, Look look) {
        try {
            double number = Double.parseDouble(value.strip());
            String format = formats.get(look.format);
            String pattern = format == null ? BuiltinFormats.getBuiltinFormat(look.format) : format;
            return pattern == null || !Double.isFinite(number)
                    ? value
                    : formatter.formatRawCellContents(number, look.format, pattern, from1904);
        } catch (NumberFormatException | ArithmeticException other) {
            return value;
        }
    }

    private void drawing(String name, StringBuilder aside) {
        Xml xml = Xml.of(parts.get(name), budget);
        while (xml.next()) {
            if (xml.starts("t")) {
                aside.append(xml.content());
            } else if (xml.ends("p")) {
                aside.append('\n');
            }
        }
    }
}

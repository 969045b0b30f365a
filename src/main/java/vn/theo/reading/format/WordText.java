package vn.theo.reading.format;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.Source;
import vn.theo.reading.SourceEncoding;

/** Reads .docx: running text with printed numbers, tables, text boxes and notes; headers and footers stand aside. */
final class WordText {
    private static final Set<String> SKIPPED = Set.of(
            "del",
            "moveFrom",
            "Fallback",
            "instrText",
            "delText",
            "sectPr",
            "tblPr",
            "tblGrid",
            "trPr",
            "sdtPr",
            "pPrChange");

    private final Budget budget;
    private final WordStyles styles;
    private final Numbering numbering = new Numbering();
    private final Set<String> restarted = new HashSet<>();
    private final Set<Source.Remark> remarks = EnumSet.noneOf(Source.Remark.class);
    private final StringBuilder aside = new StringBuilder();
    private SourceEncoding encoding = SourceEncoding.UNICODE;

    private WordText(WordStyles styles, Budget budget) {
        this.styles = styles;
        this.budget = budget;
    }

    static Converted read(byte[] bytes, Budget budget) {
        ZipParts parts = ZipParts.of(
                bytes, name -> name.startsWith("word/") && name.endsWith(".xml") && !name.contains("theme"), budget);
        WordText word = new WordText(WordStyles.of(parts, budget), budget);
        String main = parts.names().stream()
                .filter(FormatDetector::isWordMain)
                .findFirst()
                .orElse("word/document.xml");
        List<Piece> pieces = word.blocks(Xml.of(parts.get(main), budget), -1);
        for (String notes : List.of("word/footnotes.xml", "word/endnotes.xml")) {
            InputStream part = parts.find(notes);
            if (part != null) {
                word.notes(Xml.of(part, budget), pieces);
            }
        }
        for (String name : parts.names()) {
            if (name.matches("word/(header|footer)\\d*\\.xml")) {
                word.aside(word.blocks(Xml.of(parts.get(name), budget), -1));
            }
        }
        String text = Paper.of(pieces, budget);
        return new Converted(text, word.aside.toString(), word.encoding, null, List.copyOf(word.remarks));
    }

    private void aside(List<Piece> pieces) {
        aside.append(Paper.of(pieces, budget));
    }

    private void notes(Xml xml, List<Piece> pieces) {
        while (xml.next()) {
            boolean note = xml.starts("footnote") || xml.starts("endnote");
            if (note && xml.attribute("type") != null) {
                xml.skip();
            } else if (note) {
                String sign = "[" + xml.attribute("id", "") + "]";
                for (Piece piece : blocks(xml, xml.depth() - 1)) {
                    pieces.add(
                            piece instanceof Piece.Paragraph paragraph
                                    ? new Piece.Paragraph(sign, paragraph.printed(), false)
                                    : piece);
                    sign = "";
                }
            }
        }
    }

    /** The paragraphs and tables until the element at this depth ends. */
    private List<Piece> blocks(Xml xml, int outside) {
        List<Piece> pieces = new ArrayList<>();
        while (xml.depth() > outside && xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            if (SKIPPED.contains(xml.name())) {
                skipChange(xml);
            } else if (xml.name().equals("p")) {
                pieces.addAll(paragraph(xml));
            } else if (xml.name().equals("tbl")) {
                pieces.add(table(xml));
            }
        }
        return pieces;
    }

    private void skipChange(Xml xml) {
        if (xml.name().equals("del") || xml.name().equals("moveFrom")) {
            remarks.add(Source.Remark.TRACKED_CHANGES);
        }
        xml.skip();
    }

    /** What a paragraph's own properties say, over those of its style. */
    private static final class Look {
        @Nullable
        String style;

        @Nullable
        String list;

        int level = -1;
        boolean heading;
    }

    private List<Piece> paragraph(Xml xml) {
        int outside = xml.depth() - 1;
        Look look = new Look();
        WordStyles.Style style = styles.resolved(null);
        Words words = new Words(budget);
        List<Piece> boxes = new ArrayList<>();
        while (xml.depth() > outside && xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "pPr" -> {
                    look = look(xml);
                    style = styles.resolved(look.style);
                }
                case "r" -> run(xml, style, words, boxes);
                case "txbxContent" -> boxes.addAll(box(xml));
                default -> {
                    if (SKIPPED.contains(xml.name())) {
                        skipChange(xml);
                    }
                }
            }
        }
        encoding = words.encoding() == SourceEncoding.UNICODE ? encoding : words.encoding();
        String text = words.text();
        List<Piece> pieces = new ArrayList<>();
        if (!text.isBlank()) {
            boolean heading = look.heading || Boolean.TRUE.equals(style.heading());
            pieces.add(new Piece.Paragraph(number(look, style), text.strip(), heading || words.isBold()));
        }
        pieces.addAll(boxes);
        return pieces;
    }

    private List<Piece> box(Xml xml) {
        List<Piece> box = blocks(xml, xml.depth() - 1);
        aside(box);
        return box;
    }

    private Look look(Xml xml) {
        Look look = new Look();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "pStyle" -> look.style = xml.attribute("val");
                case "numId" -> look.list = xml.attribute("val");
                case "ilvl" -> look.level = xml.number("val", 0);
                case "outlineLvl" -> look.heading = xml.number("val", 9) < 9;
                case "rPr", "pPrChange" -> xml.skip();
                default -> {
                    // spacing and the like
                }
            }
        }
        return look;
    }

    private String number(Look look, WordStyles.Style style) {
        String id = look.list == null ? style.list() : look.list;
        WordStyles.Use use = id == null || id.equals("0") ? null : styles.use(id);
        if (use == null) {
            return "";
        }
        int level = look.level >= 0 ? look.level : look.list == null ? style.level() : 0;
        if (!use.restarts().isEmpty() && restarted.add(id)) {
            use.restarts().keySet().forEach(at -> numbering.restart(use.list(), at));
        }
        return numbering.next(use.list(), styles.levels(use), level);
    }

    private void run(Xml xml, WordStyles.Style style, Words words, List<Piece> boxes) {
        int outside = xml.depth() - 1;
        String font = style.font();
        boolean bold = Boolean.TRUE.equals(style.bold());
        boolean hidden = false;
        while (xml.depth() > outside && xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "rFonts" -> font = xml.attribute("ascii", xml.attribute("hAnsi", font == null ? "" : font));
                case "rStyle" -> {
                    WordStyles.Style own = styles.resolved(xml.attribute("val"));
                    bold = own.bold() == null ? bold : own.bold();
                }
                case "b" -> bold = WordStyles.isOn(xml.attribute("val", "1"));
                case "vanish" -> hidden = WordStyles.isOn(xml.attribute("val", "1"));
                case "t" -> {
                    String letters = xml.content();
                    words.add(hidden ? "" : letters, LegacyFonts.of(font), bold);
                }
                case "tab", "ptab" -> words.add(" ");
                case "br", "cr" -> words.add("\n");
                case "noBreakHyphen" -> words.add("-");
                case "footnoteReference", "endnoteReference" -> words.add("[" + xml.attribute("id", "") + "]");
                case "txbxContent" -> boxes.addAll(box(xml));
                default -> {
                    if (SKIPPED.contains(xml.name()) || xml.name().equals("rPrChange")) {
                        skipChange(xml);
                    }
                }
            }
        }
    }

    private Piece.Table table(Xml xml) {
        int outside = xml.depth() - 1;
        WordRows rows = new WordRows(budget);
        while (xml.depth() > outside && xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "tr" -> rows.startRow();
                case "gridBefore" -> rows.skipColumns(xml.number("val", 0));
                case "tc" -> cell(xml, rows);
                case "trPr" -> {
                    // holds gridBefore
                }
                default -> {
                    if (SKIPPED.contains(xml.name())) {
                        skipChange(xml);
                    }
                }
            }
        }
        return rows.table();
    }

    private void cell(Xml xml, WordRows rows) {
        int outside = xml.depth() - 1;
        int columns = 1;
        boolean merged = false;
        List<Piece> pieces = new ArrayList<>();
        while (xml.depth() > outside && xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "gridSpan" -> columns = xml.number("val", 1);
                case "vMerge" -> merged = !xml.attribute("val", "continue").equals("restart");
                case "p" -> pieces.addAll(paragraph(xml));
                case "tbl" -> pieces.add(table(xml));
                default -> {
                    if (SKIPPED.contains(xml.name())) {
                        skipChange(xml);
                    }
                }
            }
        }
        rows.add(columns, merged, pieces);
    }
}

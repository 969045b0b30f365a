package vn.theo.reading.format;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.Source;
import vn.theo.reading.SourceEncoding;

/** Reads OpenDocument texts and spreadsheets (.odt, .ods), the same way as Word's. */
final class OpenText {
    private static final Set<String> SKIPPED =
            Set.of("tracked-changes", "annotation", "forms", "table-of-content-source", "shapes", "desc", "title");
    private static final int MAX_REPEATED = 300;

    private final Budget budget;
    private final OpenStyles styles = new OpenStyles();
    private final Numbering numbering = new Numbering();
    private final StringBuilder aside = new StringBuilder();
    private SourceEncoding encoding = SourceEncoding.UNICODE;
    private final List<Piece> notes = new ArrayList<>();
    private int hidden;

    private OpenText(Budget budget) {
        this.budget = budget;
    }

    static Converted read(byte[] bytes, Budget budget) {
        ZipParts parts = ZipParts.of(
                bytes,
                name -> name.equals("content.xml") || name.equals("styles.xml") || name.equals("META-INF/manifest.xml"),
                budget);
        if (isLocked(parts.find("META-INF/manifest.xml"), budget)) {
            throw Unconvertible.locked();
        }
        OpenText text = new OpenText(budget);
        InputStream style = parts.find("styles.xml");
        List<Piece> margins = style == null ? List.of() : text.blocks(Xml.of(style, budget), -1, null);
        List<Piece> pieces = text.blocks(Xml.of(parts.get("content.xml"), budget), -1, null);
        pieces.addAll(text.notes);
        text.aside.append(Paper.of(margins, budget));
        List<Source.Remark> remarks = text.hidden > 0 ? List.of(Source.Remark.HIDDEN_CELLS) : List.of();
        return new Converted(Paper.of(pieces, budget), text.aside.toString(), text.encoding, null, remarks);
    }

    private static boolean isLocked(@Nullable InputStream manifest, Budget budget) {
        if (manifest != null) {
            Xml xml = Xml.of(manifest, budget);
            while (xml.next()) {
                if (xml.starts("encryption-data")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where a paragraph stands in lists: the style that counts, and how deep. */
    private static final class Place {
        final String style;
        final int level;
        boolean numbered;

        Place(String style, int level) {
            this.style = style;
            this.level = level;
        }
    }

    private List<Piece> blocks(Xml xml, int outside, @Nullable Place list) {
        List<Piece> pieces = new ArrayList<>();
        while (xml.depth() > outside && xml.next()) {
            if (!xml.isStart() || styles.read(xml)) {
                continue;
            }
            switch (xml.name()) {
                case "p", "h" -> pieces.addAll(paragraph(xml, list));
                case "list" -> pieces.addAll(list(xml, list));
                case "table" -> {
                    if (xml.attribute("name") != null && xml.depth() == 4 && isSheet) {
                        pieces.add(new Piece.Paragraph("", xml.attribute("name", ""), true));
                    }
                    pieces.add(table(xml));
                }
                case "spreadsheet" -> isSheet = true;
                default -> {
                    if (SKIPPED.contains(xml.name())) {
                        xml.skip();
                    }
                }
            }
        }
        return pieces;
    }

    private boolean isSheet;

    private List<Piece> list(Xml xml, @Nullable Place outer) {
        int level = outer == null ? 0 : outer.level + 1;
        String style = xml.attribute("style-name", outer == null ? "" : outer.style);
        boolean goesOn = xml.attribute("continue-list") != null
                || xml.attribute("continue-numbering", "false").equals("true");
        if (outer == null && !goesOn) {
            numbering.restart(style, 0);
        }
        List<Piece> pieces = new ArrayList<>();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts("list-item") || xml.starts("list-header")) {
                Place place = new Place(style, level);
                place.numbered = xml.name().equals("list-header");
                pieces.addAll(blocks(xml, xml.depth() - 1, place));
            }
        }
        return pieces;
    }

    private List<Piece> paragraph(Xml xml, @Nullable Place list) {
        boolean heading = xml.name().equals("h");
        OpenStyles.Style style = styles.resolved(xml.attribute("style-name"));
        Words words = new Words(budget);
        List<Piece> boxes = new ArrayList<>();
        inline(xml, style, words, boxes);
        encoding = words.encoding() == SourceEncoding.UNICODE ? encoding : words.encoding();
        String text = words.text();
        List<Piece> pieces = new ArrayList<>();
        if (!text.isBlank()) {
            String number = list == null || list.numbered
                    ? ""
                    : numbering.next(list.style, styles.list(list.style), list.level);
            if (list != null) {
                list.numbered = true;
            }
            pieces.add(new Piece.Paragraph(number, text.strip(), heading || words.isBold()));
        }
        pieces.addAll(boxes);
        return pieces;
    }

    private void inline(Xml xml, OpenStyles.Style style, Words words, List<Piece> boxes) {
        int outside = xml.depth() - 1;
        LegacyFonts.Meaning meaning = LegacyFonts.of(style.font());
        boolean bold = Boolean.TRUE.equals(style.bold());
        while (xml.depth() > outside && xml.next()) {
            if (xml.isText()) {
                words.add(xml.text().replaceAll("[ \t\r\n]+", " "), meaning, bold);
            } else if (xml.isStart()) {
                switch (xml.name()) {
                    case "span", "a" -> {
                        OpenStyles.Style own = styles.resolved(xml.attribute("style-name"));
                        inline(
                                xml,
                                new OpenStyles.Style(
                                        null,
                                        own.font() == null ? style.font() : own.font(),
                                        own.bold() == null ? style.bold() : own.bold(),
                                        null),
                                words,
                                boxes);
                    }
                    case "s" -> words.add(" ".repeat(Math.clamp(xml.number("c", 1), 1, 200)));
                    case "tab" -> words.add(" ");
                    case "line-break" -> words.add("\n");
                    case "note" -> note(xml, words);
                    case "text-box" -> {
                        List<Piece> box = blocks(xml, xml.depth() - 1, null);
                        aside.append(Paper.of(box, budget));
                        boxes.addAll(box);
                    }
                    default -> {
                        if (SKIPPED.contains(xml.name())) {
                            xml.skip();
                        }
                    }
                }
            }
        }
    }

    private void note(Xml xml, Words words) {
        String sign = "";
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts("note-citation")) {
                sign = "[" + xml.content().strip() + "]";
                words.add(sign);
            } else if (xml.starts("note-body")) {
                for (Piece piece : blocks(xml, xml.depth() - 1, null)) {
                    notes.add(
                            piece instanceof Piece.Paragraph paragraph
                                    ? new Piece.Paragraph(sign, paragraph.printed(), false)
                                    : piece);
                    sign = "";
                }
            }
        }
    }

    private Piece.Table table(Xml xml) {
        List<List<Piece.Cell>> rows = new ArrayList<>();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts("table-row")) {
                budget.check();
                boolean shown = xml.attribute("visibility", "visible").equals("visible");
                int repeated = Math.clamp(xml.number("number-rows-repeated", 1), 1, MAX_REPEATED);
                List<Piece.Cell> row = row(xml);
                boolean empty = row.isEmpty();
                hidden += shown || empty ? 0 : 1;
                for (int i = 0; i < (empty || !shown ? 0 : repeated); i++) {
                    budget.cells(row.size());
                    rows.add(row);
                }
            } else if (xml.isStart() && SKIPPED.contains(xml.name())) {
                xml.skip();
            }
        }
        return new Piece.Table(rows);
    }

    /** The cells of a row up to its last one with words; covered places are left to the cell that covers them. */
    private List<Piece.Cell> row(Xml xml) {
        List<Piece.Cell> row = new ArrayList<>();
        int empty = 0;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts("covered-table-cell")) {
                xml.skip();
            } else if (xml.starts("table-cell")) {
                int repeated = Math.clamp(xml.number("number-columns-repeated", 1), 1, MAX_REPEATED);
                int columns = xml.number("number-columns-spanned", 1);
                int spanned = xml.number("number-rows-spanned", 1);
                List<Piece> pieces = blocks(xml, xml.depth() - 1, null);
                if (pieces.isEmpty() && columns == 1 && spanned == 1) {
                    empty = Math.min(MAX_REPEATED, empty + repeated);
                    continue;
                }
                for (; empty > 0; empty--) {
                    row.add(Piece.Cell.of(""));
                }
                for (int i = 0; i < repeated; i++) {
                    row.add(new Piece.Cell(Math.max(1, columns), Math.max(1, spanned), pieces));
                }
            }
        }
        return row;
    }
}

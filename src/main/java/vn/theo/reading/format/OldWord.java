package vn.theo.reading.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.theo.reading.Source;
import vn.theo.reading.SourceEncoding;

/** Reads Word files of 1997–2003 (.doc), and the plain words of older ones, with Apache POI. */
final class OldWord {
    private static final int BODY_LEVEL = 9;
    private static final char LINE_BREAK = '\u000B';
    private static final char HARD_HYPHEN = '\u001E';
    private static final char FIELD_BEGIN = '\u0013';
    private static final char FIELD_SEPARATOR = '\u0014';
    private static final char FIELD_END = '\u0015';

    private final Budget budget;
    private final HWPFDocumentCore document;
    private final Numbering numbering = new Numbering();
    private final Map<Integer, List<Numbering.Level>> lists = new HashMap<>();
    private SourceEncoding encoding = SourceEncoding.UNICODE;
    private boolean changed;
    /** For each open field whether its instructions are being read. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private OldWord(HWPFDocumentCore document, Budget budget) {
        this.document = document;
        this.budget = budget;
    }

    static Converted read(POIFSFileSystem files, Budget budget) throws IOException {
        try (HWPFDocumentCore document = open(files)) {
            OldWord word = new OldWord(document, budget);
            List<Piece> pieces = word.pieces(document.getRange());
            List<Piece> aside = new ArrayList<>();
            if (document instanceof HWPFDocument current) {
                pieces.addAll(word.pieces(current.getFootnoteRange()));
                pieces.addAll(word.pieces(current.getEndnoteRange()));
                List<Piece> boxes = word.pieces(current.getMainTextboxRange());
                pieces.addAll(boxes);
                aside.addAll(boxes);
                aside.addAll(word.pieces(current.getHeaderStoryRange()));
            }
            List<Source.Remark> remarks = word.changed ? List.of(Source.Remark.TRACKED_CHANGES) : List.of();
            return new Converted(Paper.of(pieces, budget), Paper.of(aside, budget), word.encoding, null, remarks);
        }
    }

    private static HWPFDocumentCore open(POIFSFileSystem files) throws IOException {
        try {
            return new HWPFDocument(files);
        } catch (OldWordFileFormatException older) {
            return new HWPFOldDocument(files);
        }
    }

    static POIFSFileSystem files(byte[] bytes) throws IOException {
        return new POIFSFileSystem(new ByteArrayInputStream(bytes));
    }

    private List<Piece> pieces(Range range) {
        List<Piece> pieces = new ArrayList<>();
        fields.clear();
        int count = range.numParagraphs();
        for (int i = 0; i < count; i++) {
            budget.check();
            Paragraph paragraph = range.getParagraph(i);
            if (!paragraph.isInTable()) {
                add(paragraph, pieces);
                continue;
            }
            Table table = range.getTable(paragraph);
            pieces.add(table(table));
            i += Math.max(0, table.numParagraphs() - 1);
        }
        return pieces;
    }

    private void add(Paragraph paragraph, List<Piece> pieces) {
        Words words = new Words(budget);
        int count = paragraph.numCharacterRuns();
        for (int i = 0; i < count; i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            budget.check();
            changed |= run.isMarkedDeleted();
            String letters = shown(run.text());
            if (!run.isMarkedDeleted() && !run.isVanished()) {
                words.add(letters, LegacyFonts.of(run.getFontName()), run.isBold());
            }
        }
        encoding = words.encoding() == SourceEncoding.UNICODE ? encoding : words.encoding();
        String text = words.text().strip();
        if (!text.isEmpty()) {
            pieces.add(new Piece.Paragraph(number(paragraph), text, words.isBold() || isHeading(paragraph)));
        }
    }

    /** The letters without the instructions of fields and the signs that stand for pictures and notes. */
    private String shown(String raw) {
        StringBuilder shown = new StringBuilder(raw.length());
        for (char c : raw.toCharArray()) {
            switch (c) {
                case FIELD_BEGIN -> fields.push(true);
                case FIELD_SEPARATOR -> {
                    fields.poll();
                    fields.push(false);
                }
                case FIELD_END -> fields.poll();
                case LINE_BREAK -> shown.append('\n');
                case HARD_HYPHEN -> shown.append('-');
                case '\t' -> shown.append(' ');
                default -> {
                    if (c >= ' ' && !fields.contains(true)) {
                        shown.append(c);
                    }
                }
            }
        }
        return shown.toString();
    }

    private boolean isHeading(Paragraph paragraph) {
        if (paragraph.getLvl() < BODY_LEVEL && document instanceof HWPFDocument) {
            return true;
        }
        StyleDescription style = document.getStyleSheet() == null
                ? null
                : document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
        return style != null && style.getName() != null && style.getName().startsWith("heading");
    }

    private String number(Paragraph paragraph) {
        if (!(document instanceof HWPFDocument) || !paragraph.isInList()) {
            return "";
        }
        HWPFList list = paragraph.getList();
        if (list == null) {
            return "";
        }
        List<Numbering.Level> levels = lists.computeIfAbsent(list.getLsid(), unseen -> levels(list));
        return numbering.next(String.valueOf(list.getLsid()), levels, paragraph.getIlvl());
    }

    private static List<Numbering.Level> levels(HWPFList list) {
        List<Numbering.Level> levels = new ArrayList<>();
        for (char level = 0; level < BODY_LEVEL; level++) {
            String raw = list.getNumberText(level);
            StringBuilder pattern = new StringBuilder();
            for (char c : (raw == null ? "" : raw).toCharArray()) {
                pattern.append(c < BODY_LEVEL ? "%" + (c + 1) : String.valueOf(c));
            }
            levels.add(new Numbering.Level(
                    style(list.getNumberFormat(level)), pattern.toString(), list.getStartAt(level)));
        }
        return levels;
    }

    /** Number formats by their codes in the file format's description (MSONFC). */
    private static Numbering.Style style(int code) {
        return switch (code) {
            case 1 -> Numbering.Style.UPPER_ROMAN;
            case 2 -> Numbering.Style.LOWER_ROMAN;
            case 3 -> Numbering.Style.UPPER_LETTER;
            case 4 -> Numbering.Style.LOWER_LETTER;
            case 23 -> Numbering.Style.BULLET;
            case 255 -> Numbering.Style.NONE;
            default -> Numbering.Style.DECIMAL;
        };
    }

    private Piece.Table table(Table table) {
        EdgeRows rows = new EdgeRows(budget);
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            rows.startRow();
            for (int j = 0; j < row.numCells(); j++) {
                TableCell cell = row.getCell(j);
                boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
                boolean across = cell.isMerged() && !cell.isFirstMerged();
                List<Piece> pieces = new ArrayList<>();
                for (int k = 0; k < cell.numParagraphs(); k++) {
                    add(cell.getParagraph(k), pieces);
                }
                rows.add(cell.getLeftEdge() + cell.getWidth(), goesOn, across, pieces);
            }
        }
        return rows.table();
    }
}

package vn.theo.reading.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.theo.reading.Source;
import vn.theo.reading.SourceEncoding;

/**
 * Reads PDF with Apache PDFBox: lines as printed, ruled tables as rows, letterheads column by column; page numbers and
 * what stands on top or at the foot of page after page are left aside. Pages without letters are recognised.
 */
final class PdfText {
    private static final int FEW_LETTERS = 12;
    private static final float MARGIN = 0.09f;

    private final Budget budget;
    private final PDDocument document;
    private final List<PdfPage> pages = new ArrayList<>();
    private final Set<Integer> pictures = new HashSet<>();
    private final StringBuilder aside = new StringBuilder();
    private SourceEncoding encoding = SourceEncoding.UNICODE;

    private PdfText(PDDocument document, Budget budget) {
        this.document = document;
        this.budget = budget;
    }

    static Converted read(byte[] bytes, Budget budget) throws IOException {
        PdfGuard.check(bytes, budget);
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBuffer(bytes),
                "",
                null,
                null,
                MemoryUsageSetting.setupMainMemoryOnly(256L * 1024 * 1024).streamCache)) {
            budget.pages(document.getNumberOfPages());
            PdfText text = new PdfText(document, budget);
            text.scan();
            return text.converted();
        } catch (InvalidPasswordException locked) {
            throw Unconvertible.locked();
        }
    }

    private void scan() throws IOException {
        PdfScan scan = new PdfScan(budget);
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            budget.check();
            PDPage sheet = document.getPage(i);
            refuseSlowFilters(sheet);
            PdfPage page = scan.scan(document, i);
            long letters = page.glyphs.stream()
                    .filter(glyph -> !glyph.letters().isBlank())
                    .count();
            budget.characters(page.glyphs.size());
            if (letters < FEW_LETTERS && hasPictures(sheet.getResources(), 0)) {
                pictures.add(i);
            }
            page.glyphs.forEach(glyph -> encoding = glyph.meaning().encoding() == SourceEncoding.UNICODE
                    ? encoding
                    : glyph.meaning().encoding());
            pages.add(page);
        }
    }

    /** LZW is as good as extinct and can hide much in little; what uses it at length is not expanded. */
    private static void refuseSlowFilters(PDPage page) {
        page.getContentStreams().forEachRemaining(part -> {
            COSStream stream = part.getCOSObject();
            boolean slow = part.getFilters().contains(COSName.LZW_DECODE);
            if (slow && stream.getLength() > 200_000) {
                throw Unconvertible.unsafe();
            }
        });
    }

    private static boolean hasPictures(@org.jspecify.annotations.Nullable PDResources resources, int depth)
            throws IOException {
        if (resources == null || depth > 3) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
            if (resources.getXObject(name) instanceof org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject form
                    && hasPictures(form.getResources(), depth + 1)) {
                return true;
            }
        }
        return false;
    }

    private Converted converted() throws IOException {
        takeMargins();
        Recognised recognised = new Recognised(budget);
        List<Piece> pieces = new ArrayList<>();
        if (!pictures.isEmpty()) {
            List<Integer> order = pictures.stream().sorted().toList();
            recognised.prepare(order, new PdfPictures(document, budget)::picture);
        }
        for (int i = 0; i < pages.size(); i++) {
            if (pictures.contains(i)) {
                recognised.addText(Paper.of(pieces, budget));
                pieces.clear();
                recognised.addPage(i);
            } else {
                addPage(pages.get(i), pieces);
            }
        }
        recognised.addText(Paper.of(pieces, budget));
        List<Source.Remark> remarks = new ArrayList<>(recognised.remarks());
        if (!pictures.isEmpty() && pictures.size() < pages.size()) {
            remarks.add(Source.Remark.PARTLY_RECOGNISED);
        }
        return new Converted(recognised.text(), aside.toString(), encoding, recognised.recognition(), remarks);
    }

    private void addPage(PdfPage page, List<Piece> pieces) {
        List<PdfTables.Placed> tables = new PdfTables(page, budget).take();
        float top = -1;
        for (PdfTables.Placed table : tables) {
            addLines(page, top, table.top(), pieces);
            addTable(table.table(), pieces);
            top = table.bottom();
        }
        addLines(page, top, Float.MAX_VALUE, pieces);
        for (List<PdfPage.Stretch> line : PdfPage.lines(page.turned, Float.MAX_VALUE)) {
            aside.append(line.getFirst().words(budget)).append('\n');
        }
    }

    private void addLines(PdfPage page, float from, float to, List<Piece> pieces) {
        List<PdfPage.Glyph> glyphs = page.glyphs.stream()
                .filter(glyph -> glyph.y() > from && glyph.y() <= to)
                .toList();
        List<Piece> read = PdfLines.pieces(glyphs, budget);
        if (read.isEmpty()) {
            return;
        }
        if (from < 0
                && !pieces.isEmpty()
                && pieces.getLast() instanceof Piece.Paragraph last
                && goesOn(last, read.getFirst())) {
            Piece.Paragraph next = (Piece.Paragraph) read.getFirst();
            pieces.set(pieces.size() - 1, new Piece.Paragraph("", last.words() + "\n" + next.words(), last.loud()));
            pieces.addAll(read.subList(1, read.size()));
        } else {
            pieces.addAll(read);
        }
    }

    /** Whether a paragraph runs over the end of a page. */
    private static boolean goesOn(Piece.Paragraph last, Piece next) {
        return next instanceof Piece.Paragraph paragraph
                && last.loud() == paragraph.loud()
                && !last.words().matches("(?s).*[.;:!?…/]")
                && !paragraph.words().isEmpty()
                && Character.isLowerCase(paragraph.words().charAt(0));
    }

    /** A table that goes on from the page before continues its rows; a heading row printed again is dropped. */
    private static void addTable(Piece.Table table, List<Piece> pieces) {
        if (!pieces.isEmpty() && pieces.getLast() instanceof Piece.Table before && sameColumns(before, table)) {
            List<List<Piece.Cell>> rows = new ArrayList<>(before.rows());
            int again = 0;
            while (again < table.rows().size()
                    && again < before.rows().size()
                    && table.rows().get(again).equals(before.rows().get(again))) {
                again++;
            }
            rows.addAll(table.rows().subList(again, table.rows().size()));
            pieces.set(pieces.size() - 1, new Piece.Table(rows));
        } else {
            pieces.add(table);
        }
    }

    private static boolean sameColumns(Piece.Table before, Piece.Table table) {
        return width(before) == width(table);
    }

    private static int width(Piece.Table table) {
        return table.rows().isEmpty()
                ? 0
                : table.rows().getFirst().stream().mapToInt(Piece.Cell::columns).sum();
    }

    /** Takes page numbers, and lines that stand in the margins of most pages, off the pages. */
    private void takeMargins() {
        Map<String, Integer> seen = new HashMap<>();
        List<List<List<PdfPage.Stretch>>> margins = new ArrayList<>();
        for (PdfPage page : pages) {
            List<PdfPage.Glyph> glyphs = page.glyphs.stream()
                    .filter(glyph -> glyph.y() < MARGIN * page.height || glyph.y() > (1 - MARGIN) * page.height)
                    .toList();
            List<List<PdfPage.Stretch>> lines = PdfPage.lines(glyphs, Float.MAX_VALUE);
            margins.add(lines);
            Set<String> own = new HashSet<>();
            lines.forEach(line -> own.add(shape(line)));
            own.forEach(line -> seen.merge(line, 1, Integer::sum));
        }
        for (int i = 0; i < pages.size(); i++) {
            budget.check();
            Set<PdfPage.Glyph> taken = new HashSet<>();
            for (List<PdfPage.Stretch> line : margins.get(i)) {
                String words = line.getFirst().words(budget);
                boolean number = words.matches("(?i)(?:trang\\s*)?[-–]?\\s*\\d{1,4}\\s*(?:/\\s*\\d{1,4})?\\s*[-–]?");
                int times = seen.getOrDefault(shape(line), 0);
                if (number || (times >= 3 && times * 2 > pages.size())) {
                    aside.append(words).append('\n');
                    taken.addAll(line.getFirst().glyphs());
                }
            }
            pages.get(i).glyphs.removeIf(taken::contains);
        }
    }

    private String shape(List<PdfPage.Stretch> line) {
        return Math.round(line.getFirst().y() / 4) + " "
                + line.getFirst().words(budget).replaceAll("\\d+", "#");
    }
}

package vn.theo.reading.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.theo.reading.format.Budget;
import vn.theo.reading.format.Converted;
import vn.theo.reading.format.Paper;
import vn.theo.reading.format.Piece;

/**
 * Reads printed pages one after another: tables as rows, letterheads column by column, paragraphs and tables that run over
 * the end of a page as one. Page numbers and what stands in the margin of most pages are left aside.
 */
final class PageFlow {
    private static final float MARGIN = 0.09f;

    private final Budget budget;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder aside = new StringBuilder();

    private PageFlow(Budget budget) {
        this.budget = budget;
    }

    static Converted read(List<PdfPage> pages, Budget budget) {
        PageFlow flow = new PageFlow(budget);
        flow.takeMargins(pages);
        pages.forEach(flow::add);
        return Converted.of(Paper.of(flow.pieces, budget), flow.aside.toString());
    }

    private void add(PdfPage page) {
        float top = -1;
        for (PdfTables.Placed table : new PdfTables(page, budget).take()) {
            addLines(page, top, table.top());
            addTable(table.table());
            top = table.bottom();
        }
        addLines(page, top, Float.MAX_VALUE);
        for (List<PdfPage.Stretch> line : PdfPage.lines(page.turned, Float.MAX_VALUE)) {
            aside.append(line.getFirst().words(budget)).append('\n');
        }
    }

    private void addLines(PdfPage page, float from, float to) {
        List<PdfPage.Glyph> glyphs = page.glyphs.stream()
                .filter(glyph -> glyph.y() > from && glyph.y() <= to)
                .toList();
        boolean first = from < 0;
        for (PdfColumns.Part part : PdfColumns.parts(glyphs, budget)) {
            switch (part) {
                case PdfColumns.Part.Letters letters -> addParagraphs(PdfLines.pieces(letters.glyphs(), budget), first);
                case PdfColumns.Part.Columns columns -> addTable(columns.table());
            }
            first = false;
        }
    }

    private void addParagraphs(List<Piece> read, boolean first) {
        if (read.isEmpty()) {
            return;
        }
        boolean joined = first
                && !pieces.isEmpty()
                && pieces.getLast() instanceof Piece.Paragraph last
                && goesOn(last, read.getFirst());
        if (joined) {
            Piece.Paragraph last = (Piece.Paragraph) pieces.removeLast();
            Piece.Paragraph next = (Piece.Paragraph) read.getFirst();
            pieces.add(new Piece.Paragraph("", last.words() + "\n" + next.words(), last.loud()));
        }
        pieces.addAll(read.subList(joined ? 1 : 0, read.size()));
    }

    /** Whether a paragraph runs over the end of a page. */
    private static boolean goesOn(Piece.Paragraph last, Piece next) {
        return next instanceof Piece.Paragraph paragraph
                && last.loud() == paragraph.loud()
                && !last.words().matches("(?s).*[.;:!?…/]")
                && !paragraph.words().isEmpty()
                && Character.isLowerCase(paragraph.words().charAt(0));
    }

    /** A table that goes on from the page before continues its rows. */
    private void addTable(Piece.Table table) {
        boolean goesOn = !pieces.isEmpty()
                && pieces.getLast() instanceof Piece.Table before
                && TableOverPages.mayJoin(before, table);
        pieces.add(goesOn ? TableOverPages.join((Piece.Table) pieces.removeLast(), table) : table);
    }

    private void takeMargins(List<PdfPage> pages) {
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
                if (number || (times >= 2 && times * 2 > pages.size())) {
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

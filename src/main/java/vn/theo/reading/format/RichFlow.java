package vn.theo.reading.format;

import java.util.ArrayList;
import java.util.List;
import vn.theo.reading.SourceEncoding;

/** One stream of paragraphs and table rows of an RTF file: its body, its margins or its notes. */
final class RichFlow {
    private static final int MAX_EDGES = 300;

    private final Budget budget;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder number = new StringBuilder();
    private EdgeRows rows;
    private Words words;
    private List<Edge> edges = new ArrayList<>();
    private boolean merged;
    private boolean mergedAcross;
    private boolean inTable;
    private List<Piece> cell = new ArrayList<>();
    private List<List<Piece>> cells = new ArrayList<>();
    private SourceEncoding encoding = SourceEncoding.UNICODE;

    RichFlow(Budget budget) {
        this.budget = budget;
        this.words = new Words(budget);
        this.rows = new EdgeRows(budget);
    }

    /** The right edge of a cell, and whether it goes on from the cell above or at its left. */
    private record Edge(int right, boolean merged, boolean across) {}

    void add(String letters, LegacyFonts.Meaning meaning, boolean bold) {
        words.add(letters, meaning, bold);
    }

    void addNumber(String letters) {
        if (number.length() < 40) {
            number.append(letters);
        }
    }

    SourceEncoding encoding() {
        return encoding;
    }

    void endParagraph() {
        Piece.Paragraph paragraph = paragraph();
        if (inTable) {
            if (!paragraph.words().isBlank()) {
                cell.add(paragraph);
            }
            return;
        }
        if (!paragraph.words().isBlank()) {
            endTable();
            pieces.add(paragraph);
        }
    }

    private Piece.Paragraph paragraph() {
        String text = words.text().strip();
        encoding = words.encoding() == SourceEncoding.UNICODE ? encoding : words.encoding();
        boolean bold = words.isBold();
        words = new Words(budget);
        String printed = number.toString().strip();
        number.setLength(0);
        boolean bullet = !printed.isEmpty() && printed.chars().noneMatch(Character::isLetterOrDigit);
        return new Piece.Paragraph(bullet ? Numbering.bullet(printed) : printed, text, bold);
    }

    /** Follows the control words of tables; other words mean nothing here. */
    void table(String word, int value) {
        switch (word) {
            case "trowd" -> edges = new ArrayList<>();
            case "clvmrg" -> merged = true;
            case "clmrg" -> mergedAcross = true;
            case "cellx" -> {
                if (edges.size() < MAX_EDGES) {
                    edges.add(new Edge(value, merged, mergedAcross));
                }
                merged = false;
                mergedAcross = false;
            }
            case "intbl" -> inTable = true;
            case "pard" -> {
                // a table's paragraphs say \intbl again after it
                inTable = false;
            }
            case "cell" -> {
                inTable = true;
                endParagraph();
                budget.cells(1);
                cells.add(cell);
                cell = new ArrayList<>();
            }
            case "row" -> {
                budget.check();
                endRow();
                cells = new ArrayList<>();
                cell = new ArrayList<>();
                inTable = false;
            }
            default -> {
                // look and layout
            }
        }
    }

    private void endRow() {
        rows.startRow();
        for (int i = 0; i < cells.size(); i++) {
            Edge edge = i < edges.size() ? edges.get(i) : new Edge(EdgeRows.UNKNOWN, false, false);
            rows.add(edge.right, edge.merged, edge.across, cells.get(i));
        }
    }

    private void endTable() {
        if (!cells.isEmpty() || !cell.isEmpty()) {
            cell.forEach(pieces::add);
            cells.forEach(pieces::addAll);
            cells = new ArrayList<>();
            cell = new ArrayList<>();
        }
        if (rows.isEmpty()) {
            return;
        }
        pieces.add(rows.table());
        rows = new EdgeRows(budget);
    }

    /** Everything that was gathered, once the file ends. */
    List<Piece> end() {
        inTable = false;
        endParagraph();
        endTable();
        return pieces;
    }
}

package vn.theo.reading.format.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.theo.reading.format.Piece;

/**
 * Joins the parts of a table that runs over the end of a page: a heading row printed again is dropped, and a row that
 * breaks off at the foot of the page goes on with the first row of the next.
 */
final class TableOverPages {
    private TableOverPages() {}

    /** Whether a table may go on with another: both have as many columns. */
    static boolean mayJoin(Piece.Table before, Piece.Table next) {
        return width(before) == width(next);
    }

    static Piece.Table join(Piece.Table before, Piece.Table next) {
        int again = 0;
        int shorter = Math.min(next.rows().size(), before.rows().size());
        while (again < shorter && next.rows().get(again).equals(before.rows().get(again))) {
            again++;
        }
        List<List<Piece.Cell>> rows = new ArrayList<>(before.rows());
        List<List<Piece.Cell>> more = next.rows().subList(again, next.rows().size());
        boolean broken = rows.size() > again && !more.isEmpty() && goesOn(rows.getLast(), more.getFirst());
        if (broken) {
            rows.set(rows.size() - 1, joined(rows.getLast(), more.getFirst()));
        }
        rows.addAll(broken ? more.subList(1, more.size()) : more);
        return new Piece.Table(rows);
    }

    private static int width(Piece.Table table) {
        return table.rows().isEmpty()
                ? 0
                : table.rows().getFirst().stream().mapToInt(Piece.Cell::columns).sum();
    }

    /** A row without its number, of which a cell begins in the middle of a sentence that the row above left open. */
    private static boolean goesOn(List<Piece.Cell> above, List<Piece.Cell> row) {
        if (above.size() != row.size()
                || words(above.getFirst()).isEmpty()
                || !words(row.getFirst()).isEmpty()) {
            return false;
        }
        boolean open = false;
        for (int i = 1; i < row.size(); i++) {
            String here = words(row.get(i));
            String there = words(above.get(i));
            if (!here.isEmpty() && there.isEmpty()) {
                return false;
            }
            open |= !here.isEmpty()
                    && Character.isLowerCase(here.codePointAt(0))
                    && ".;:!?".indexOf(there.charAt(there.length() - 1)) < 0;
        }
        return open;
    }

    private static String words(Piece.Cell cell) {
        return String.join(" ", cell.paragraphs()).strip();
    }

    /** The cells of both rows, the last paragraph of each going on with the first below. */
    private static List<Piece.Cell> joined(List<Piece.Cell> above, List<Piece.Cell> row) {
        List<Piece.Cell> cells = new ArrayList<>();
        for (int i = 0; i < above.size(); i++) {
            List<Piece> pieces = new ArrayList<>(above.get(i).pieces());
            List<Piece> more = row.get(i).pieces();
            boolean runsOn = !pieces.isEmpty()
                    && pieces.getLast() instanceof Piece.Paragraph
                    && !more.isEmpty()
                    && more.getFirst() instanceof Piece.Paragraph;
            if (runsOn) {
                Piece.Paragraph last = (Piece.Paragraph) pieces.removeLast();
                String words = ((Piece.Paragraph) more.getFirst()).printed();
                pieces.add(new Piece.Paragraph(last.number(), last.words() + " " + words, last.loud()));
            }
            pieces.addAll(more.subList(runsOn ? 1 : 0, more.size()));
            cells.add(new Piece.Cell(above.get(i).columns(), above.get(i).rows(), pieces));
        }
        return cells;
    }
}

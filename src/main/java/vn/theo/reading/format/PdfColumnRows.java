package vn.theo.reading.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import vn.theo.reading.format.PdfCellLine.Placed;
import vn.theo.reading.format.PdfColumns.Core;
import vn.theo.reading.format.PdfPage.Glyph;
import vn.theo.reading.format.PdfPage.Stretch;

/** Puts lines of known columns into rows: the wrapped lines of a cell belong to the row that they began in. */
final class PdfColumnRows {
    /** A head over several columns is short. */
    private static final int SHORT_HEAD = 22;
    /** Lines that tell whether they are a table. */
    private static final int LOOKED_AT = 200;

    private static final float NEXT_LINE = 1.7f;
    /** Rows of a scan are never quite equally far apart. */
    private static final float SAME_STEP = 1.1f;

    private final List<Core> columns;
    private final float size;
    private final Budget budget;

    PdfColumnRows(List<Core> columns, float size, Budget budget) {
        this.columns = columns;
        this.size = size;
        this.budget = budget;
    }

    private Placed place(Stretch stretch) {
        int from = -1;
        int to = -1;
        int nearest = 0;
        for (int i = 0; i < columns.size(); i++) {
            Core core = columns.get(i);
            if (i + 1 < columns.size() && isBetween(stretch, core, columns.get(i + 1))) {
                return Placed.of(i, i + 1, stretch, budget);
            }
            float overlap = core.overlap(stretch);
            if (overlap > Math.min(0.8f * size, 0.4f * (core.right() - core.left()))) {
                from = from < 0 ? i : from;
                to = i;
            }
            nearest = overlap > columns.get(nearest).overlap(stretch) ? i : nearest;
        }
        return from < 0 ? Placed.of(nearest, nearest, stretch, budget) : Placed.of(from, to, stretch, budget);
    }

    /** A short head in the middle over two columns. */
    private static boolean isBetween(Stretch stretch, Core left, Core right) {
        float middle = (stretch.x() + stretch.end()) / 2;
        return middle > left.right()
                && middle < right.left()
                && stretch.x() > left.middle()
                && stretch.end() < right.middle();
    }

    private PdfCellLine line(List<Stretch> stretches) {
        List<Placed> placed = new ArrayList<>();
        for (Stretch stretch : stretches) {
            Placed next = place(stretch);
            Placed before = placed.isEmpty() ? null : placed.getLast();
            if (before != null && next.from() <= before.to()) {
                List<Glyph> both = new ArrayList<>(before.stretch().glyphs());
                both.addAll(stretch.glyphs());
                next = new Placed(before.from(), Math.max(before.to(), next.to()), Stretch.of(both), before.lower());
                placed.removeLast();
            }
            placed.add(next);
        }
        boolean[] filled = new boolean[columns.size()];
        placed.forEach(each -> Arrays.fill(filled, each.from(), each.to() + 1, true));
        return new PdfCellLine(stretches.getFirst().y(), placed, filled);
    }

    /** Whether the lines are a table: three cells in a row, one column of short ones, figures or numbers in a column. */
    boolean isTable(List<List<Stretch>> printed) {
        if (groups(printed).isUnclear()) {
            return false;
        }
        return PdfTableSigns.areIn(table(printed.subList(0, Math.min(LOOKED_AT, printed.size()))), columns.size());
    }

    private PdfRowGroups groups(List<List<Stretch>> printed) {
        return new PdfRowGroups(printed.stream().map(this::line).toList(), columns.size(), size);
    }

    /** The first line that heads the table, of those from {@code most} to the one before {@code first}. */
    int reachUp(List<List<Stretch>> lines, int first, int most) {
        int from = first;
        // the head of a widely set table stands as far from its rows as these from each other
        float near = first + 1 < lines.size()
                ? Math.max(NEXT_LINE * size, SAME_STEP * step(lines, first + 1))
                : NEXT_LINE * size;
        while (from > most && from > 0 && step(lines, from) <= near && fits(lines.get(from - 1), true)) {
            from--;
        }
        return from;
    }

    /** The line after the last one of the table: cells of its last row may be wrapped. */
    int reachDown(List<List<Stretch>> lines, int end) {
        int to = end;
        while (to < lines.size() && step(lines, to) <= NEXT_LINE * size && fits(lines.get(to), false)) {
            to++;
        }
        return to;
    }

    /** How far a line is below the one before. */
    private static float step(List<List<Stretch>> lines, int i) {
        return lines.get(i).getFirst().y() - lines.get(i - 1).getFirst().y();
    }

    /** Whether a line next to the table is part of it: in its columns, or as a head over some of them. */
    private boolean fits(List<Stretch> line, boolean head) {
        PdfCellLine placed = line(line);
        int cells = placed.placed().size();
        float left = columns.getFirst().left() - 2 * size;
        float right = columns.getLast().right() + 4 * size;
        boolean inside = line.getFirst().x() >= left && line.getLast().end() <= right;
        boolean single = placed.placed().stream().allMatch(each -> each.from() == each.to());
        boolean whole = cells == 1 && placed.filled()[0];
        return inside
                && !whole
                && (single
                        || (head
                                && (cells > 1
                                        || isHead(placed.placed().getFirst().stretch()))));
    }

    /** A line over some columns is their head; a title or "(Đơn vị tính: …)" above the table is not. */
    private boolean isHead(Stretch stretch) {
        String words = stretch.words(budget);
        return words.matches("[^:(]*\\p{Ll}[^:(]*") && words.length() <= SHORT_HEAD;
    }

    Piece.Table table(List<List<Stretch>> printed) {
        List<List<Piece.Cell>> rows = new ArrayList<>();
        for (List<PdfCellLine> row : groups(printed).rows()) {
            budget.check();
            rows.add(cells(row));
        }
        return new Piece.Table(rows);
    }

    private List<Piece.Cell> cells(List<PdfCellLine> row) {
        TreeMap<Integer, List<Glyph>> letters = new TreeMap<>();
        int[] ends = new int[columns.size()];
        for (PdfCellLine line : row) {
            for (Placed each : line.placed()) {
                letters.computeIfAbsent(each.from(), unseen -> new ArrayList<>())
                        .addAll(each.stretch().glyphs());
                ends[each.from()] = Math.max(ends[each.from()], each.to());
            }
        }
        if (letters.size() == 1 && letters.firstKey() <= 1 && ends[letters.firstKey()] > letters.firstKey()) {
            return List.of(new Piece.Cell(
                    columns.size(), 1, PdfLines.cell(letters.firstEntry().getValue(), budget)));
        }
        List<Piece.Cell> cells = new ArrayList<>();
        int column = 0;
        while (column < columns.size()) {
            budget.cells(1);
            List<Glyph> own = letters.get(column);
            int end = own == null ? column : ends[column];
            Integer next = letters.higherKey(column);
            end = next == null ? end : Math.min(end, next - 1);
            cells.add(new Piece.Cell(end - column + 1, 1, own == null ? List.of() : PdfLines.cell(own, budget)));
            column = end + 1;
        }
        return cells;
    }
}

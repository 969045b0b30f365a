package vn.theo.reading.format;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The shown cells of one spreadsheet, cut into what a person sees: titles and notes, which stand alone in their rows, and
 * tables between empty rows.
 */
final class SheetGrid {
    private static final int MAX_COLUMNS = 300;

    private final Budget budget;
    private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
    private final Map<Long, Merge> merges = new HashMap<>();

    SheetGrid(Budget budget) {
        this.budget = budget;
    }

    private record Merge(int rows, int columns) {}

    void put(int row, int column, String words) {
        if (column >= 0 && column < MAX_COLUMNS && row >= 0 && !words.isBlank()) {
            budget.cells(1);
            budget.characters(words.length());
            rows.computeIfAbsent(row, unseen -> new TreeMap<>()).put(column, words.strip());
        }
    }

    void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (firstRow >= 0
                && lastRow >= firstRow
                && firstColumn >= 0
                && lastColumn >= firstColumn
                && firstColumn < MAX_COLUMNS) {
            budget.cells(1);
            int height = Math.min(lastRow - firstRow + 1, 10_000);
            int width = Math.min(lastColumn, MAX_COLUMNS - 1) - firstColumn + 1;
            merges.put(place(firstRow, firstColumn), new Merge(height, width));
        }
    }

    private static long place(int row, int column) {
        return (long) row * MAX_COLUMNS + column;
    }

    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        List<Integer> block = new ArrayList<>();
        int reach = -1;
        for (int row : rows.keySet()) {
            if (!block.isEmpty() && row > reach + 1) {
                addBlock(block, pieces);
                block.clear();
            }
            block.add(row);
            reach = Math.max(reach, reach(row));
        }
        addBlock(block, pieces);
        return pieces;
    }

    /** The last row that the cells of this one cover. */
    private int reach(int row) {
        int reach = row;
        for (int column : cells(row).keySet()) {
            Merge merge = merges.get(place(row, column));
            reach = merge == null ? reach : Math.max(reach, row + merge.rows - 1);
        }
        return reach;
    }

    private TreeMap<Integer, String> cells(int row) {
        return rows.getOrDefault(row, new TreeMap<>());
    }

    private void addBlock(List<Integer> block, List<Piece> pieces) {
        int from = 0;
        while (from < block.size() && standsAlone(block.get(from))) {
            paragraphs(block.get(from++), pieces);
        }
        int to = block.size();
        while (to > from && cells(block.get(to - 1)).size() == 1) {
            to--;
        }
        if (to > from) {
            pieces.add(table(block.get(from), block.get(to - 1), columns(block.subList(from, to))));
        }
        for (int row : block.subList(to, block.size())) {
            paragraphs(row, pieces);
        }
    }

    /** Titles, the lines of units and the two halves of a letterhead. */
    private boolean standsAlone(int row) {
        TreeMap<Integer, String> cells = cells(row);
        if (cells.size() == 1) {
            Merge merge = merges.get(place(row, cells.firstKey()));
            return merge == null || merge.rows == 1 || merge.columns > 1;
        }
        String words = Normalizer.normalize(String.join(" ", cells.values()), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
        return words.contains("chủ nghĩa việt nam")
                || words.contains("độc lập - tự do")
                || words.contains("đảng cộng sản việt nam");
    }

    private void paragraphs(int row, List<Piece> pieces) {
        cells(row).values().forEach(words -> pieces.add(Piece.Paragraph.of(words)));
    }

    /** The first and last used column. */
    private int[] columns(List<Integer> block) {
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (int row : block) {
            first = Math.min(first, cells(row).firstKey());
            last = Math.max(last, cells(row).lastKey());
        }
        return new int[] {first, last};
    }

    private Piece.Table table(int firstRow, int lastRow, int[] columns) {
        List<List<Piece.Cell>> table = new ArrayList<>();
        int[] coveredUntil = new int[columns[1] + 2];
        Arrays.fill(coveredUntil, -1);
        for (int row = firstRow; row <= lastRow; row++) {
            budget.check();
            TreeMap<Integer, String> cells = cells(row);
            List<Piece.Cell> line = new ArrayList<>();
            for (int column = columns[0]; column <= columns[1]; column++) {
                if (coveredUntil[column] >= row) {
                    continue;
                }
                Merge merge = merges.get(place(row, column));
                int width = merge == null ? 1 : Math.min(merge.columns, columns[1] - column + 1);
                int height = merge == null ? 1 : Math.min(merge.rows, lastRow - row + 1);
                Piece.Cell plain = Piece.Cell.of(cells.getOrDefault(column, ""));
                line.add(new Piece.Cell(width, height, plain.pieces()));
                for (int i = column; i < column + width; i++) {
                    coveredUntil[i] = row + height - 1;
                }
                column += width - 1;
            }
            table.add(line);
        }
        return new Piece.Table(table);
    }
}

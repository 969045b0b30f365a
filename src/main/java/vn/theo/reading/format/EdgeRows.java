package vn.theo.reading.format;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Gathers table rows whose cells are told by their right edges, as RTF and old Word files do. */
final class EdgeRows {
    /** The edge of a cell that the file does not tell. */
    static final int UNKNOWN = Integer.MIN_VALUE;
    /** Edges closer than this (in twips, about a millimetre) are one. */
    private static final int NEAR = 60;

    private final Budget budget;
    private final List<List<Cell>> rows = new ArrayList<>();

    EdgeRows(Budget budget) {
        this.budget = budget;
    }

    private record Cell(int right, boolean merged, boolean across, List<Piece> pieces) {}

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void startRow() {
        budget.check();
        rows.add(new ArrayList<>());
    }

    /**
     * Adds the next cell of the row.
     *
     * @param merged whether it goes on from the cell above
     * @param across whether it goes on from the cell at its left
     */
    void add(int right, boolean merged, boolean across, List<Piece> pieces) {
        budget.cells(1);
        rows.getLast().add(new Cell(right, merged, across, pieces));
    }

    Piece.Table table() {
        TreeSet<Integer> grid = new TreeSet<>();
        rows.forEach(row -> row.forEach(cell -> {
            Integer near = grid.floor(cell.right + NEAR);
            if (cell.right != UNKNOWN && (near == null || near < cell.right - NEAR)) {
                grid.add(cell.right);
            }
        }));
        WordRows table = new WordRows(budget);
        for (List<Cell> row : rows) {
            table.startRow();
            int left = UNKNOWN;
            for (int i = 0; i < row.size(); i++) {
                Cell cell = row.get(i);
                int right = cell.right;
                while (i + 1 < row.size()
                        && row.get(i + 1).across
                        && row.get(i + 1).pieces.isEmpty()) {
                    right = Math.max(right, row.get(++i).right);
                }
                int columns = right <= left
                        ? 1
                        : grid.subSet(left == UNKNOWN ? UNKNOWN : left + NEAR, false, right + NEAR, true)
                                .size();
                left = Math.max(left, right);
                table.add(Math.max(1, columns), cell.merged, cell.pieces);
            }
        }
        return table.table();
    }
}

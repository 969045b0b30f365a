package vn.theo.reading.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers table rows whose vertical merges are told cell by cell ("goes on from above"), as Word does. */
final class WordRows {
    private static final int MAX_SPAN = 300;

    private final Budget budget;
    private final List<List<Open>> rows = new ArrayList<>();
    private Map<Integer, Open> above = new HashMap<>();
    private Map<Integer, Open> current = new HashMap<>();
    private List<Open> row = new ArrayList<>();
    private int column;

    WordRows(Budget budget) {
        this.budget = budget;
    }

    private static final class Open {
        final int columns;
        final List<Piece> pieces;
        int rows = 1;

        Open(int columns, List<Piece> pieces) {
            this.columns = columns;
            this.pieces = pieces;
        }
    }

    void startRow() {
        budget.check();
        row = new ArrayList<>();
        rows.add(row);
        above = current;
        current = new HashMap<>();
        column = 0;
    }

    void skipColumns(int columns) {
        if (columns > 0) {
            add(columns, false, List.of());
        }
    }

    /** Adds the next cell of the row; a merged one only makes the cell above it reach further down. */
    void add(int columns, boolean merged, List<Piece> pieces) {
        int width = Math.clamp(columns, 1, MAX_SPAN);
        budget.cells(1);
        @Nullable Open upper = merged ? above.get(column) : null;
        if (upper == null || upper.columns != width) {
            upper = new Open(width, pieces);
            row.add(upper);
        } else {
            upper.rows++;
        }
        current.put(column, upper);
        column += width;
    }

    Piece.Table table() {
        return new Piece.Table(rows.stream()
                .map(cells -> cells.stream()
                        .map(cell -> new Piece.Cell(cell.columns, cell.rows, cell.pieces))
                        .toList())
                .toList());
    }
}

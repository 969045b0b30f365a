package vn.theo.reading.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a table of figures: its cells by column, counted from 0. A long table has too many of them for a map each. */
final class FigureRow {
    private static final int USUAL = 4;

    private @Nullable FigureCell[] cells = new FigureCell[USUAL];
    private int width;

    /** The same cells in a row of their own. */
    FigureRow copy() {
        FigureRow copy = new FigureRow();
        copy.cells = cells.clone();
        copy.width = width;
        return copy;
    }

    void put(int column, FigureCell cell) {
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
        }
        cells[column] = cell;
        width = Math.max(width, column + 1);
    }

    /** The cell of a column, null where it is empty or beyond the last one. */
    @Nullable
    FigureCell get(int column) {
        return column < 0 || column >= width ? null : cells[column];
    }

    boolean has(int column) {
        return get(column) != null;
    }

    /** How many columns there are up to the last cell, empty ones among them. */
    int width() {
        return width;
    }

    boolean isEmpty() {
        return width == 0;
    }

    /** The cells from left to right, without the empty ones. */
    List<FigureCell> cells() {
        return after(-1);
    }

    /** The cells right of a column. */
    List<FigureCell> after(int column) {
        List<FigureCell> right = new ArrayList<>(width);
        for (int i = column + 1; i < width; i++) {
            FigureCell cell = cells[i];
            if (cell != null) {
                right.add(cell);
            }
        }
        return right;
    }
}

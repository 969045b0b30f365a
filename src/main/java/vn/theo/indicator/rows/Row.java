package vn.theo.indicator.rows;

import java.util.BitSet;
import java.util.List;

/** One row of a table. */
public interface Row {
    /** Where it begins in the file, from 1. */
    int line();

    List<String> cells();

    /** A cell, "" where the row ends before it or the column is -1. */
    default String cell(int column) {
        return column < 0 || column >= cells().size() ? "" : cells().get(column);
    }

    /** Whether a cell is a number by its format, not a text that is to be read as one; then it has a decimal point. */
    boolean isNumber(int column);

    /** The row as it is now; a table goes on to the next one in place. */
    default Row kept() {
        BitSet numbers = new BitSet();
        for (int i = 0; i < cells().size(); i++) {
            numbers.set(i, isNumber(i));
        }
        return new Kept(line(), cells(), numbers);
    }

    /** A row that stays as it is. */
    record Kept(int line, List<String> cells, BitSet numbers) implements Row {
        public Kept {
            cells = List.copyOf(cells);
        }

        @Override
        public boolean isNumber(int column) {
            return numbers.get(column);
        }
    }
}

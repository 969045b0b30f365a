package vn.theo.reading.figure;

import java.util.ArrayList;
import java.util.List;
import vn.theo.reading.text.Block;

/**
 * Puts the cells of a table into rows and columns. In tables with one cell a line, where a bar ends every cell and another
 * opens every row, an empty cell looks like the end of a row; the width of the widest row tells them apart. Where tags
 * tell rows and columns nothing is guessed.
 */
final class FigureGrid {
    static final int MOST_COLUMNS = 60;

    /** Cells between two runs of bars, and how many bars stand before the first of them. */
    private record Run(int bars, List<FigureCell> cells) {}

    private final int width;
    private final List<FigureRow> rows = new ArrayList<>();

    private FigureGrid(int width) {
        this.width = width;
    }

    /** The rows of a table from top to bottom. */
    static List<FigureRow> rows(List<Block> table) {
        List<FigureCell> cells = cells(table);
        if (cells.isEmpty()) {
            return List.of();
        }
        if (cells.getFirst().text().isTagged() || !isBarred(cells.getFirst())) {
            return piped(cells);
        }
        List<Run> runs = runs(cells);
        int width = runs.stream().mapToInt(run -> run.cells.size()).max().orElse(0);
        FigureGrid grid = new FigureGrid(width);
        runs.forEach(grid::add);
        return grid.rows;
    }

    /** Blocks of the same cell joined. */
    private static List<FigureCell> cells(List<Block> table) {
        List<FigureCell> cells = new ArrayList<>();
        Block before = null;
        for (Block block : table) {
            if (block.content().isEmpty() || block.column() >= MOST_COLUMNS) {
                continue;
            }
            boolean same = before != null && before.row() == block.row() && before.column() == block.column();
            if (same) {
                List<Block> known = cells.getLast().blocks();
                List<Block> joined = known.size() == 1 ? new ArrayList<>(known) : known;
                joined.add(block);
                cells.set(cells.size() - 1, new FigureCell(block.row(), block.column(), joined));
            } else {
                cells.add(new FigureCell(block.row(), block.column(), List.of(block)));
            }
            before = block;
        }
        return cells;
    }

    /** Whether the bar before a cell stands on a line of its own. */
    private static boolean isBarred(FigureCell cell) {
        String surface = cell.text().surface();
        for (int i = cell.blocks().getFirst().from() - 1; i >= 0; i--) {
            char c = surface.charAt(i);
            if (c == '|') {
                return false;
            }
            if (c == '\n') {
                return true;
            }
        }
        return true;
    }

    /** Cells come row by row. */
    private static List<FigureRow> piped(List<FigureCell> cells) {
        List<FigureRow> rows = new ArrayList<>();
        FigureCell before = null;
        for (FigureCell cell : cells) {
            if (before == null || before.row() != cell.row()) {
                rows.add(new FigureRow());
            }
            if (!rows.getLast().has(cell.column())) {
                rows.getLast().put(cell.column(), cell);
            }
            before = cell;
        }
        return rows;
    }

    private static List<Run> runs(List<FigureCell> cells) {
        List<Run> runs = new ArrayList<>();
        FigureCell before = null;
        for (FigureCell cell : cells) {
            int bars = before == null ? 2 : bars(before, cell);
            if (bars > 1 || runs.isEmpty()) {
                runs.add(new Run(bars, new ArrayList<>()));
            }
            runs.getLast().cells.add(cell);
            before = cell;
        }
        return runs;
    }

    private static int bars(FigureCell before, FigureCell cell) {
        String surface = cell.text().surface();
        int bars = 0;
        int to = cell.blocks().getFirst().from();
        for (int i = before.blocks().getLast().to(); i < to; i++) {
            bars += surface.charAt(i) == '|' ? 1 : 0;
        }
        return bars;
    }

    private void add(Run run) {
        int next = rows.isEmpty() ? 0 : rows.getLast().width();
        if (!rows.isEmpty() && goesOn(run, next)) {
            place(run, rows.getLast(), next + run.bars - 1);
            return;
        }
        int empty = Math.max(0, run.bars - 2);
        boolean labelled = run.cells.size() == width - 1 && run.cells.getFirst().isNamed() && empty > 0;
        int tail = rows.isEmpty() ? 0 : Math.min(empty, width - next);
        int head = labelled ? 1 : Math.min(empty - tail, width - run.cells.size());
        rows.add(new FigureRow());
        place(run, rows.getLast(), Math.max(0, head));
    }

    private static void place(Run run, FigureRow row, int from) {
        int column = from;
        for (FigureCell cell : run.cells) {
            row.put(column, new FigureCell(cell.row(), column, cell.blocks()));
            column++;
        }
    }

    /** Whether a run is the rest of the row above, after cells that are empty. */
    private boolean goesOn(Run run, int next) {
        FigureCell first = run.cells.getFirst();
        boolean fits = next + run.bars - 1 + run.cells.size() <= width;
        boolean opens = run.cells.size() > 1
                && run.cells.get(1).isNamed()
                && !run.cells.get(1).isUnit();
        return fits && !opens && (!first.isNamed() || first.isUnit());
    }
}

package vn.theo.reading.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Stretch;

/**
 * Reads tables of tasks: a heading row that names who leads, who helps, by when and what is to be done, and below it one
 * task a row. Tables come with cells, or with one cell a line where a document lost its borders.
 */
final class PlanTables {
    private final PlanSheet sheet;
    private final BitSet covered = new BitSet();
    /** The cells of the row above, for those of its cells that reach into the next one. */
    private Map<Integer, List<Stretch>> above = Map.of();

    private PlanTables(PlanSheet sheet) {
        this.sheet = sheet;
    }

    /** The tables among the blocks. */
    static PlanTables of(List<Block> blocks, @Nullable LocalDate dated, boolean formal) {
        PlanTables tables = new PlanTables(new PlanSheet(dated, formal));
        tables.readCells(blocks);
        tables.sheet.close();
        new PlanLines(blocks, tables.sheet, tables.covered).read();
        return tables;
    }

    /** The tasks of all tables. */
    List<PlanItem.Planned> planned() {
        return sheet.planned();
    }

    /** Whether a block is part of a table of tasks. */
    boolean cover(Block block) {
        return covered.get(block.index());
    }

    private void readCells(List<Block> blocks) {
        List<Block> row = new ArrayList<>();
        for (Block block : blocks) {
            boolean other = !row.isEmpty() && block.row() != row.getLast().row();
            if (other || !block.inTable()) {
                readRow(row);
            }
            if (!block.inTable() && block.isText() && block.content().size() > 2) {
                sheet.close();
            }
            if (block.inTable() && (block.isText() || block.isCovered())) {
                row.add(block);
            }
        }
        readRow(row);
    }

    private void readRow(List<Block> row) {
        if (row.isEmpty()) {
            above = Map.of();
            return;
        }
        Map<Integer, List<Stretch>> cells = new TreeMap<>();
        for (Block block : row) {
            if (!block.isCovered()) {
                PlanSheet.add(cells.computeIfAbsent(block.column(), column -> new ArrayList<>()), block);
            } else if (above.containsKey(block.column())) {
                cells.put(block.column(), above.get(block.column()));
            }
        }
        boolean head = !sheet.isOpen();
        if (sheet.row(cells)) {
            row.forEach(block -> covered.set(block.index()));
        }
        // what heads several rows says nothing of the tasks below them
        above = head ? Map.of() : cells;
        row.clear();
    }
}

package vn.theo.reading.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Stretch;

/**
 * Reads tables of tasks: a heading row that names who leads, who helps, by when and what is to be done, and below it one
 * task a row.
 */
final class PlanTables {
    private final @Nullable LocalDate dated;
    private final List<PlanItem.Planned> planned = new ArrayList<>();
    private Map<Integer, String> kinds = Map.of();

    private PlanTables(@Nullable LocalDate dated) {
        this.dated = dated;
    }

    /** The tasks of all tables among the blocks. */
    static List<PlanItem.Planned> find(List<Block> blocks, @Nullable LocalDate dated) {
        PlanTables tables = new PlanTables(dated);
        Map<Integer, Stretch> cells = new TreeMap<>();
        int row = -1;
        for (Block block : blocks) {
            if (!block.inTable() || block.row() != row) {
                tables.read(cells);
                cells.clear();
            }
            if (!block.inTable() && block.isText()) {
                tables.kinds = Map.of();
            }
            row = block.row();
            if (block.inTable() && block.isText()) {
                cells.merge(block.column(), block.content(), PlanTables::joined);
            }
        }
        tables.read(cells);
        return tables.planned;
    }

    private static Stretch joined(Stretch first, Stretch second) {
        return new Stretch(first.text(), first.first(), second.end());
    }

    private void read(Map<Integer, Stretch> cells) {
        Map<Integer, String> named = kinds(cells);
        if (named.containsValue("content") && named.size() > 1) {
            kinds = named;
            return;
        }
        if (kinds.isEmpty() || cells.size() < 2) {
            return;
        }
        PlanItem item = new PlanItem(null);
        for (Map.Entry<Integer, Stretch> cell : cells.entrySet()) {
            String kind = kinds.get(cell.getKey());
            if (kind != null) {
                item.add(new PlanItem.Field(kind, cell.getValue()));
            }
        }
        if (item.hasFields()) {
            planned.addAll(item.tasks(dated));
        }
    }

    /** What each cell of a heading row stands for; empty for other rows. */
    private static Map<Integer, String> kinds(Map<Integer, Stretch> cells) {
        Map<Integer, String> kinds = new TreeMap<>();
        cells.forEach((column, cell) -> {
            String kind = PlanItem.label(cell);
            if (kind != null && cell.size() <= 8) {
                kinds.put(column, kind);
            }
        });
        return kinds;
    }
}

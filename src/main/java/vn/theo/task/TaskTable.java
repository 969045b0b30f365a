package vn.theo.task;

import java.util.List;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/**
 * Tasks as rows: how it stands, what, lead, product, due in words.
 *
 * @param lines shown in this order
 */
public record TaskTable(Frame frame, List<TaskLine> lines) implements Page {
    public TaskTable {
        lines = List.copyOf(lines);
    }
}

package vn.theo.task;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.CsvTable;
import vn.theo.site.Texts;

/** The task list as a table that a spreadsheet opens: UTF-8 with byte order mark, RFC 4180, one line a task. */
final class TaskCsv {
    private static final String MARK = "\uFEFF";
    private static final List<String> COLUMNS = List.of(
            "number",
            "work",
            "state",
            "status",
            "lead",
            "co-agencies",
            "deliverable",
            "deadline",
            "open-ended-reason",
            "assigned-on",
            "assigner",
            "source");

    private TaskCsv() {}

    static String of(List<TaskLine> lines, Texts texts) {
        StringBuilder table = new StringBuilder(MARK)
                .append(line(COLUMNS.stream()
                        .map(column -> texts.of("task.csv." + column))
                        .toArray(String[]::new)));
        for (TaskLine line : lines) {
            Task task = line.task();
            LocalDate deadline = task.originalDeadline();
            table.append(line(
                    String.valueOf(task.id()),
                    task.title(),
                    texts.of(task.state()),
                    texts.of(line.status()),
                    task.leadName(),
                    String.join("; ", task.coAgencies()),
                    task.deliverable(),
                    deadline == null ? null : deadline.toString(),
                    task.openEndedReason(),
                    task.assignedOn().toString(),
                    task.assigner(),
                    task.source()));
        }
        return table.toString();
    }

    private static String line(@Nullable String... cells) {
        return Arrays.stream(cells).map(TaskCsv::safe).map(CsvTable::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
    private static String safe(@Nullable String cell) {
        String text = cell == null ? "" : cell;
        return text.isEmpty() || "=+-@\t".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}

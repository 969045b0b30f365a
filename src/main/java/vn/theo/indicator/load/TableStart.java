package vn.theo.indicator.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.load.TableHead.Column;
import vn.theo.indicator.rows.Row;
import vn.theo.indicator.rows.SeparatedRows;
import vn.theo.indicator.rows.TableRows;
import vn.theo.indicator.rows.TableRows.Remark;
import vn.theo.site.Refusal;

/**
 * The beginning of a table: its head, perhaps below some lines of title, and enough rows to tell how numbers are written.
 *
 * @param needed the columns that the head must have
 * @param rows those below the head that were read already
 */
record TableStart(TableHead head, Set<Column> needed, List<Row> rows, NumberReading numbers, List<Remark> remarks) {
    private static final int ROWS = 1_000;
    private static final int MOST_TITLES = 20;
    private static final int SHOWN = 12;

    TableStart {
        needed = Set.copyOf(needed);
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    static TableStart of(TableRows table, LoadOptions options) throws IOException {
        Set<Column> needed = needed(options);
        List<Row> rows = new ArrayList<>();
        while (rows.size() < ROWS && table.next()) {
            rows.add(table.kept());
        }
        if (rows.isEmpty()) {
            throw new Refusal("indicator.load.broken.EMPTY", "1");
        }
        List<Remark> remarks = new ArrayList<>();
        TableHead head = table.format() == TableRows.Format.JSON
                ? TableHead.find(table.names(), needed).orElseThrow(() -> noHead(table.names(), needed))
                : headAmong(rows, needed, remarks);
        addRemarks(head, remarks);
        boolean point = table.format() == TableRows.Format.JSON
                || table instanceof SeparatedRows separated && separated.separator() == ',';
        NumberReading numbers = NumberReading.of(options.numbers(), rows, head::isValue, point);
        Remark assumed = numbers.remark();
        if (assumed != null) {
            remarks.add(assumed);
        }
        return new TableStart(head, needed, rows, numbers, remarks);
    }

    private static Set<Column> needed(LoadOptions options) {
        Set<Column> needed = EnumSet.noneOf(Column.class);
        if (options.indicator().isEmpty()) {
            needed.add(Column.INDICATOR);
        }
        if (options.area().isEmpty()) {
            needed.add(Column.AREA);
        }
        return needed;
    }

    /** Finds the head and takes it and what stands above it away from the rows. */
    private static TableHead headAmong(List<Row> rows, Set<Column> needed, List<Remark> remarks) {
        @Nullable TableHead head = null;
        int at = 0;
        while (head == null && at < Math.min(MOST_TITLES, rows.size())) {
            head = TableHead.find(rows.get(at).cells(), needed).orElse(null);
            at++;
        }
        if (head == null) {
            throw noHead(rows.getFirst().cells(), needed);
        }
        if (at > 1) {
            remarks.add(
                    Remark.of("indicator.load.assumed.head", rows.get(at - 1).line()));
        }
        rows.subList(0, at).clear();
        return head;
    }

    private static Refusal noHead(List<String> cells, Set<Column> needed) {
        List<String> shown = cells.stream()
                .map(cell -> cell.length() > 40 ? cell.substring(0, 40) + "…" : cell)
                .filter(cell -> !cell.isBlank())
                .limit(SHOWN)
                .toList();
        if (shown.contains("result") && cells.contains("derivation")) {
            return new Refusal("indicator.load.only-results");
        }
        return new Refusal(
                needed.isEmpty() ? "indicator.load.no-head.values" : "indicator.load.no-head",
                String.join(", ", shown));
    }

    private static void addRemarks(TableHead head, List<Remark> remarks) {
        if (head.isWide()) {
            remarks.add(Remark.of(
                    "indicator.load.assumed.wide",
                    head.periods().size(),
                    head.periods().getFirst().name(),
                    head.periods().getLast().name()));
        } else if (head.sdmx()) {
            remarks.add(Remark.of("indicator.load.assumed.sdmx"));
        }
        List<String> unused = head.unused();
        if (!unused.isEmpty() && !head.sdmx()) {
            remarks.add(Remark.of(
                    "indicator.load.assumed.unused",
                    String.join(", ", unused.stream().limit(SHOWN).toList())));
        }
    }
}

package vn.theo.indicator.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.Definitions;
import vn.theo.indicator.rows.Row;
import vn.theo.indicator.rows.TableRows;
import vn.theo.territory.Lineage;

/** A table read row by row into pending values, what is wrong with a row beside it. */
final class ParsedTable {
    private static final int EVERY = 20_000;

    private final PendingValues values = new PendingValues();
    private final List<SeriesKey> series = new ArrayList<>();
    private final Map<SeriesKey, Integer> seriesIndex = new HashMap<>();
    private final List<RefusedRow> refused = new ArrayList<>();
    private final List<TableRows.Remark> remarks = new ArrayList<>();
    private TableHead head;
    private int refusedCount;
    private int rows;
    private int empty;
    private @Nullable SeriesKey lastKey;
    private int lastIndex;

    private ParsedTable(TableHead head) {
        this.head = head;
    }

    /**
     * Reads a whole table.
     *
     * @param progress told how many rows were read, every now and then
     * @throws vn.theo.site.Refusal when it is no table of figures, or is broken from some line on
     */
    static ParsedTable read(
            TableRows rows, Definitions definitions, Lineage lineage, LoadOptions options, IntConsumer progress)
            throws IOException {
        TableStart start = TableStart.of(rows, options);
        ParsedTable parsed = new ParsedTable(start.head());
        RowReading reading = new RowReading(definitions, lineage, options, start.numbers(), parsed);
        reading.use(start.head());
        for (Row row : start.rows()) {
            parsed.add(row, reading, progress);
        }
        int names = rows.names().size();
        while (rows.next()) {
            if (rows.names().size() != names) {
                names = rows.names().size();
                TableHead.find(rows.names(), start.needed()).ifPresent(larger -> {
                    parsed.head = larger;
                    reading.use(larger);
                });
            }
            parsed.add(rows, reading, progress);
        }
        progress.accept(parsed.rows);
        parsed.remarks.addAll(rows.remarks());
        parsed.remarks.addAll(start.remarks());
        if (!reading.assumedAreas().isEmpty()) {
            parsed.remarks.add(
                    TableRows.Remark.of("indicator.load.assumed.areas", String.join("; ", reading.assumedAreas())));
        }
        parsed.values.arrange(parsed.series.size());
        return parsed;
    }

    private void add(Row row, RowReading reading, IntConsumer progress) {
        rows++;
        if (rows % EVERY == 0) {
            progress.accept(rows);
        }
        reading.read(row);
    }

    void take(SeriesKey key, long start, long end, NumberCell number, int bound, int line) {
        values.add(index(key), start, end, number.amount(), number.scale(), bound, line);
    }

    private int index(SeriesKey key) {
        if (!key.equals(lastKey)) {
            lastKey = key;
            lastIndex = seriesIndex.computeIfAbsent(key, fresh -> {
                series.add(fresh);
                return series.size() - 1;
            });
        }
        return lastIndex;
    }

    void skipEmpty() {
        empty++;
    }

    void refuse(Row row, Wrong wrong) {
        String column = wrong.column() >= 0 && wrong.column() < head.names().size()
                ? head.names().get(wrong.column())
                : "";
        if (!refused.isEmpty()) {
            RefusedRow last = refused.getLast();
            if (last.line() == row.line()
                    && last.key().equals(wrong.key())
                    && last.column().equals(column)
                    && last.arguments().equals(wrong.arguments())) {
                return; // what is wrong with a whole row of a wide table is said once
            }
        }
        refuse(row.line(), column, wrong.value(), row.cells(), wrong.key(), wrong.arguments());
    }

    void refuse(int line, String column, String value, List<String> cells, String key, List<String> arguments) {
        refusedCount++;
        if (refused.size() < LoadReport.MOST_REFUSED) {
            refused.add(new RefusedRow(line, column, value, cells, key, arguments));
        }
    }

    PendingValues values() {
        return values;
    }

    List<SeriesKey> series() {
        return series;
    }

    TableHead head() {
        return head;
    }

    List<RefusedRow> refused() {
        return refused;
    }

    List<TableRows.Remark> remarks() {
        return remarks;
    }

    int refusedCount() {
        return refusedCount;
    }

    int rows() {
        return rows;
    }

    int empty() {
        return empty;
    }
}

package vn.theo.indicator.load;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.Definitions;
import vn.theo.indicator.load.TableHead.Column;
import vn.theo.kernel.Period;
import vn.theo.territory.Lineage;

/** A table beside what is recorded: what is new, changed, unchanged, and what stands out. */
final class Comparison {
    private static final int SHOWN_CHANGES = 50;
    private static final int DIGITS = 18;

    /** A value so many times the one before it, or so small a part of it, is shown first. */
    private static final double JUMP = 8;

    private final ParsedTable table;
    private final PendingValues values;
    private final Definitions definitions;
    private final Lineage lineage;
    private final Map<SeriesKey, Integer> known;
    private final long[] recorded;
    private final byte[] recordedScales;
    private final BitSet left = new BitSet();
    private final Earlier earlier;
    private final Map<Long, int[]> counts = new LinkedHashMap<>();
    private final Notable suspicious = new Notable();
    private final Notable biggest = new Notable();
    private final List<LoadReport.Change> changes = new ArrayList<>();
    private int added;
    private int changed;
    private int unchanged;

    /** The recorded value of each series that stands next before the first one of the table. */
    private static final class Earlier {
        private final long[] starts;
        private final long[] ends;
        private final double[] values;

        Earlier(int count) {
            starts = new long[count];
            ends = new long[count];
            values = new double[count];
            Arrays.fill(starts, Long.MIN_VALUE);
        }
    }

    Comparison(ParsedTable table, Instant moment, FigureLoads loads, Definitions definitions, Lineage lineage) {
        this.table = table;
        this.values = table.values();
        this.definitions = definitions;
        this.lineage = lineage;
        this.recorded = new long[values.size()];
        this.recordedScales = new byte[values.size()];
        this.earlier = new Earlier(table.series().size());
        Arrays.fill(recorded, PendingValues.NONE);
        this.known = loads.findSeries(indicatorIds());
        read(loads, moment);
        SingleObservations.of(loads, indicatorIds(), moment).each(table, (place, amount, scale) -> {
            if (recorded[place] == PendingValues.NONE) {
                recorded[place] = amount;
                recordedScales[place] = (byte) scale;
            }
        });
        for (int i = 0; i < table.series().size(); i++) {
            leaveOutTooLong(i);
            compare(i);
        }
    }

    List<Long> indicatorIds() {
        return table.series().stream()
                .map(SeriesKey::indicatorId)
                .distinct()
                .sorted()
                .toList();
    }

    private void read(FigureLoads loads, Instant moment) {
        Map<Integer, Integer> indexById = new HashMap<>();
        for (int i = 0; i < table.series().size(); i++) {
            Integer id = known.get(table.series().get(i));
            if (id != null) {
                indexById.put(id, i);
            }
        }
        if (indexById.isEmpty()) {
            return;
        }
        loads.eachValue(indicatorIds(), moment, (id, start, end, amount, scale) -> {
            Integer index = indexById.get(id);
            if (index == null) {
                return;
            }
            int place = values.find(index, start, end);
            if (place >= 0) {
                recorded[place] = amount;
                recordedScales[place] = (byte) scale;
            } else if (amount != PendingValues.NONE
                    && start < values.start(values.first(index))
                    && start >= earlier.starts[index]) {
                earlier.starts[index] = start;
                earlier.ends[index] = end;
                earlier.values[index] = amount / Math.pow(10, scale);
            }
        });
    }

    /** The values of a series share their decimals; one that is too long with those of the others is refused. */
    private void leaveOutTooLong(int index) {
        int scale = 0;
        for (int place = values.first(index); place < values.end(index); place++) {
            scale = Math.max(scale, values.scale(place));
        }
        for (int place = values.first(index); scale > 0 && place < values.end(index); place++) {
            int more = scale - values.scale(place);
            if (more > 0 && String.valueOf(Math.abs(values.amount(place))).length() + more > DIGITS) {
                refuse(index, place, "indicator.load.too-long", List.of(String.valueOf(scale)));
            }
        }
    }

    private void compare(int index) {
        SeriesKey key = table.series().get(index);
        int[] count = counts.computeIfAbsent(key.indicatorId(), id -> new int[3]);
        for (int place = values.first(index); place < values.end(index); place++) {
            if (left.get(place)) {
                continue;
            }
            if (values.isRepeated(place)) {
                count[2] += repeated(index, place);
            } else if (recorded[place] == PendingValues.NONE) {
                count[0]++;
                added++;
                look(index, place);
            } else if (isRecorded(place)) {
                count[2]++;
                unchanged++;
            } else {
                count[1]++;
                changed++;
                look(index, place);
                double before = recorded[place] / Math.pow(10, recordedScales[place]);
                double change = Math.abs(value(place) - before) / Math.max(Math.abs(before), 1e-9);
                biggest.offer(change, index, place);
                if (changes.size() < SHOWN_CHANGES) {
                    changes.add(change(index, place));
                }
            }
        }
    }

    /** The same cell twice in one table: the same value is told once, another one is refused. */
    private int repeated(int index, int place) {
        if (values.amount(place) == values.amount(place - 1) && values.scale(place) == values.scale(place - 1)) {
            unchanged++;
            return 1;
        }
        refuse(index, place, "indicator.load.repeated", List.of(String.valueOf(values.line(place - 1))));
        return 0;
    }

    private void refuse(int index, int place, String key, List<String> arguments) {
        left.set(place);
        SeriesKey series = table.series().get(index);
        String value = number(values.amount(place), values.scale(place)).toPlainString();
        Period period = period(series, place);
        Map<Column, String> known = new EnumMap<>(Column.class);
        definitions.find(series.indicatorId()).ifPresent(indicator -> known.put(Column.INDICATOR, indicator.slug()));
        known.put(Column.AREA, lineage.get(series.areaId()).code());
        known.put(Column.UNIT, series.unit());
        known.put(Column.VINTAGE, series.vintage().name());
        known.put(Column.PRICE_BASIS, series.priceBasis().name());
        known.put(Column.SOURCE, series.source());
        String column = table.head().isWide()
                ? period.text()
                : table.head().names().get(table.head().at(Column.VALUE));
        table.refuse(values.line(place), column, value, table.head().row(known, period, value), key, arguments);
    }

    private void look(int index, int place) {
        double before = before(index, place);
        double value = value(place);
        if (before == 0 || value == 0 || Double.isNaN(before)) {
            return;
        }
        double factor = Math.abs(value / before);
        if (factor >= JUMP || factor <= 1 / JUMP || value / before < 0 && factor > 0.5) {
            suspicious.offer(Math.abs(Math.log(factor)), index, place);
        }
    }

    /** The recorded value of the same period, else the one of the period before; not a number where there is none. */
    private double before(int index, int place) {
        if (recorded[place] != PendingValues.NONE) {
            return recorded[place] / Math.pow(10, recordedScales[place]);
        }
        if (place > values.first(index)) {
            return value(place - 1);
        }
        return earlier.starts[index] == Long.MIN_VALUE ? Double.NaN : earlier.values[index];
    }

    private double value(int place) {
        return values.amount(place) / Math.pow(10, values.scale(place));
    }

    private LoadReport.Change change(int index, int place) {
        SeriesKey key = table.series().get(index);
        boolean revised = recorded[place] != PendingValues.NONE;
        boolean follows = place > values.first(index);
        @Nullable String period = null;
        String before;
        if (revised) {
            before = number(recorded[place], recordedScales[place]).toPlainString();
        } else if (follows) {
            period = period(key, place - 1).text();
            before = number(values.amount(place - 1), values.scale(place - 1)).toPlainString();
        } else {
            period = new Period(
                            key.periodKind(),
                            LocalDate.ofEpochDay(earlier.starts[index]),
                            LocalDate.ofEpochDay(earlier.ends[index]))
                    .text();
            before = BigDecimal.valueOf(earlier.values[index])
                    .stripTrailingZeros()
                    .toPlainString();
        }
        double ground = before(index, place);
        return new LoadReport.Change(
                values.line(place),
                key.indicatorId(),
                key.areaId(),
                period(key, place).text(),
                period,
                before,
                number(values.amount(place), values.scale(place)).toPlainString(),
                ground == 0 ? 0 : value(place) / ground);
    }

    private Period period(SeriesKey key, int place) {
        return new Period(
                key.periodKind(),
                LocalDate.ofEpochDay(values.start(place)),
                LocalDate.ofEpochDay(values.lastDay(place)));
    }

    private boolean isRecorded(int place) {
        return recordedScales[place] == values.scale(place)
                ? recorded[place] == values.amount(place)
                : number(recorded[place], recordedScales[place])
                                .compareTo(number(values.amount(place), values.scale(place)))
                        == 0;
    }

    private static BigDecimal number(long amount, int scale) {
        return BigDecimal.valueOf(amount, scale);
    }

    LoadReport report() {
        return new LoadReport(
                0,
                null,
                table.head().names(),
                table.rows(),
                added,
                changed,
                unchanged,
                table.empty(),
                table.remarks(),
                counts.entrySet().stream()
                        .map(entry -> new LoadReport.Count(
                                entry.getKey(), entry.getValue()[0], entry.getValue()[1], entry.getValue()[2]))
                        .toList(),
                suspicious.list().stream()
                        .map(each -> change(each.series(), each.place()))
                        .toList(),
                biggest.list().stream()
                        .map(each -> change(each.series(), each.place()))
                        .toList(),
                changes,
                table.refused(),
                table.refusedCount());
    }

    /** Writes what is new and changed as the parts of a load. */
    void write(int load, FigureLoads loads) {
        List<SeriesKey> fresh =
                table.series().stream().filter(key -> !known.containsKey(key)).toList();
        int next = fresh.isEmpty() ? 0 : loads.addSeries(fresh);
        try (CopyText copy = loads.copyParts()) {
            PartLines lines = new PartLines(values, place -> isWritten(place), load, copy);
            for (int i = 0; i < table.series().size(); i++) {
                Integer id = known.get(table.series().get(i));
                lines.write(i, id == null ? next++ : id);
            }
        }
        loads.noteWrites(indicatorIds());
    }

    private boolean isWritten(int place) {
        return !left.get(place)
                && !values.isRepeated(place)
                && (recorded[place] == PendingValues.NONE || !isRecorded(place));
    }
}

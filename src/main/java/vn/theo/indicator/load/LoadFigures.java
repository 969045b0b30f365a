package vn.theo.indicator.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.indicator.Indicators;
import vn.theo.kernel.CsvRows;
import vn.theo.territory.Lineages;

/** Loads a table of figures: reads and checks every row, compares it with the record, writes what is new or changed. */
@Service
public class LoadFigures {
    private final Indicators indicators;
    private final Lineages lineages;
    private final FigureLoads loads;
    private final Clock clock;

    LoadFigures(Indicators indicators, Lineages lineages, FigureLoads loads, Clock clock) {
        this.indicators = indicators;
        this.lineages = lineages;
        this.loads = loads;
        this.clock = clock;
    }

    /**
     * Says what a table would bring; nothing is written.
     *
     * @throws IllegalArgumentException when it is no table of figures
     */
    @Transactional(readOnly = true)
    public LoadReport preview(InputStream csv, LoadOptions options, IntConsumer progress) throws IOException {
        return new Comparison(parse(csv, options, progress), moment(options)).report(false);
    }

    /**
     * Loads a table in one transaction. With rows refused nothing is written unless the good ones shall be kept.
     *
     * @param progress told how many rows were read, every now and then
     * @throws IllegalArgumentException when it is no table of figures
     */
    @Transactional
    public LoadReport load(InputStream csv, LoadOptions options, IntConsumer progress) throws IOException {
        loads.waitForTurn();
        MessageDigest digest = sha256();
        ParsedTable table = parse(new DigestInputStream(csv, digest), options, progress);
        Instant known = moment(options);
        Comparison comparison = new Comparison(table, known);
        boolean write = comparison.isNews() && (table.refusedCount() == 0 || options.keepGoodRows());
        LoadReport report = comparison.report(write);
        if (write) {
            int load = loads.add(options, HexFormat.of().formatHex(digest.digest()), known, clock.instant(), report);
            comparison.write(load);
        }
        return report;
    }

    private Instant moment(LoadOptions options) {
        Instant known = options.knownFrom();
        return known == null ? clock.instant() : known;
    }

    private ParsedTable parse(InputStream csv, LoadOptions options, IntConsumer progress) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(csv, StandardCharsets.UTF_8), 1 << 16);
        return ParsedTable.read(CsvRows.of(reader), indicators.current(), lineages.current(), options, progress);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("Every Java has SHA-256", cause);
        }
    }

    /** A table beside what is recorded. */
    private final class Comparison {
        private static final int SHOWN_CHANGES = 50;

        private final ParsedTable table;
        private final PendingValues values;
        private final Map<SeriesKey, Integer> known;
        private final long[] recorded;
        private final byte[] recordedScales;
        private final List<LoadReport.Change> changes = new java.util.ArrayList<>();
        private int added;
        private int changed;
        private int unchanged;

        Comparison(ParsedTable table, Instant moment) {
            this.table = table;
            this.values = table.values();
            this.recorded = new long[values.size()];
            this.recordedScales = new byte[values.size()];
            java.util.Arrays.fill(recorded, PendingValues.NONE);
            List<Long> involved = involved();
            this.known = loads.findSeries(involved);
            Map<Integer, Integer> indexById = new HashMap<>();
            for (int i = 0; i < table.series().size(); i++) {
                Integer id = known.get(table.series().get(i));
                if (id != null) {
                    indexById.put(id, i);
                }
            }
            if (!indexById.isEmpty()) {
                loads.eachValue(involved, moment, (id, start, end, amount, scale) -> {
                    Integer index = indexById.get(id);
                    int place = index == null ? -1 : values.find(index, start, end);
                    if (place >= 0) {
                        recorded[place] = amount;
                        recordedScales[place] = (byte) scale;
                    }
                });
            }
            compare();
        }

        private List<Long> involved() {
            return table.series().stream()
                    .map(SeriesKey::indicatorId)
                    .distinct()
                    .sorted()
                    .toList();
        }

        private void compare() {
            for (int i = 0; i < table.series().size(); i++) {
                for (int place = values.first(i); place < values.end(i); place++) {
                    if (values.isRepeated(place)) {
                        repeated(place);
                    } else if (recorded[place] == PendingValues.NONE) {
                        added++;
                    } else if (isRecorded(place)) {
                        unchanged++;
                    } else {
                        changed++;
                        show(table.series().get(i), place);
                    }
                }
            }
        }

        /** The same cell twice in one table: the same value is told once, another one is refused. */
        private void repeated(int place) {
            boolean same =
                    values.amount(place) == values.amount(place - 1) && values.scale(place) == values.scale(place - 1);
            if (same) {
                unchanged++;
            } else {
                table.refuse(
                        values.line(place),
                        List.of(),
                        "indicator.load.repeated",
                        List.of(String.valueOf(values.line(place - 1))));
            }
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

        private void show(SeriesKey key, int place) {
            if (changes.size() < SHOWN_CHANGES) {
                String period = new vn.theo.kernel.Period(
                                key.periodKind(),
                                LocalDate.ofEpochDay(values.start(place)),
                                LocalDate.ofEpochDay(values.lastDay(place)))
                        .text();
                changes.add(new LoadReport.Change(
                        values.line(place),
                        key.indicatorId(),
                        key.areaId(),
                        period,
                        number(recorded[place], recordedScales[place]).toPlainString(),
                        number(values.amount(place), values.scale(place)).toPlainString()));
            }
        }

        boolean isNews() {
            return added + changed > 0;
        }

        LoadReport report(boolean written) {
            return new LoadReport(
                    table.header(),
                    table.rows(),
                    added,
                    changed,
                    unchanged,
                    changes,
                    table.refused(),
                    table.refusedCount(),
                    written);
        }

        void write(int load) {
            List<SeriesKey> fresh = table.series().stream()
                    .filter(key -> !known.containsKey(key))
                    .toList();
            int next = fresh.isEmpty() ? 0 : loads.addSeries(fresh);
            try (CopyText copy = loads.copyParts()) {
                for (int i = 0; i < table.series().size(); i++) {
                    Integer id = known.get(table.series().get(i));
                    new PartLine(i, id == null ? next++ : id, load).write(copy);
                }
            }
            loads.noteWrites(involved());
        }

        private boolean isWritten(int place) {
            return !values.isRepeated(place) && (recorded[place] == PendingValues.NONE || !isRecorded(place));
        }

        /** One series of a load, in the order of the columns that are copied. */
        private final class PartLine {
            private final int index;
            private final int seriesId;
            private final int load;

            PartLine(int index, int seriesId, int load) {
                this.index = index;
                this.seriesId = seriesId;
                this.load = load;
            }

            void write(CopyText copy) {
                int scale = -1;
                boolean bounded = false;
                for (int place = values.first(index); place < values.end(index); place++) {
                    if (isWritten(place)) {
                        scale = Math.max(scale, values.scale(place));
                        bounded |= values.bound(place) != 0;
                    }
                }
                if (scale < 0) {
                    return;
                }
                int common = scale;
                copy.number(seriesId).tab().number(load).tab().number(scale).tab();
                list(copy, place -> copy.bytes(day(values.start(place)))).tab();
                list(copy, place -> copy.bytes(day(values.lastDay(place)))).tab();
                list(copy, place -> copy.number(scaled(place, common))).tab();
                list(copy, place -> copy.number(values.line(place))).tab();
                if (bounded) {
                    list(copy, place -> copy.number(values.bound(place))).line();
                } else {
                    copy.nothing().line();
                }
            }

            private CopyText list(CopyText copy, IntConsumer element) {
                copy.character('{');
                boolean first = true;
                for (int place = values.first(index); place < values.end(index); place++) {
                    if (isWritten(place)) {
                        if (!first) {
                            copy.character(',');
                        }
                        first = false;
                        element.accept(place);
                    }
                }
                return copy.character('}');
            }
        }

        private long scaled(int place, int scale) {
            return number(values.amount(place), values.scale(place))
                    .setScale(scale)
                    .unscaledValue()
                    .longValueExact();
        }
    }

    private final Map<Long, byte[]> days = new java.util.concurrent.ConcurrentHashMap<>();

    private byte[] day(long epochDay) {
        return days.computeIfAbsent(
                epochDay, each -> LocalDate.ofEpochDay(each).toString().getBytes(StandardCharsets.US_ASCII));
    }
}

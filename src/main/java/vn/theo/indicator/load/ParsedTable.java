package vn.theo.indicator.load;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.Definitions;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.IndicatorKind;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.Unit;
import vn.theo.indicator.Vintage;
import vn.theo.kernel.Bound;
import vn.theo.kernel.CsvRows;
import vn.theo.kernel.Period;
import vn.theo.territory.Area;
import vn.theo.territory.Lineage;

/**
 * A table read row by row into pending values, what is wrong with a row beside it. Columns: {@code indicator, area, period,
 * value}, and if wanted {@code area_date, unit, vintage, price_basis, bound, source}.
 */
final class ParsedTable {
    private static final int EVERY = 20_000;

    private final Definitions definitions;
    private final Lineage lineage;
    private final LoadOptions options;
    private final PendingValues values = new PendingValues();
    private final List<SeriesKey> series = new ArrayList<>();
    private final Map<SeriesKey, Integer> seriesIndex = new HashMap<>();
    private final Map<String, Period> periods = new HashMap<>();
    private final Map<String, Map<LocalDate, Area>> areas = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();
    private final List<RefusedRow> refused = new ArrayList<>();
    private List<String> header = List.of();
    private int refusedCount;
    private int rows;
    private @Nullable SeriesKey lastKey;
    private int lastIndex;

    private ParsedTable(Definitions definitions, Lineage lineage, LoadOptions options) {
        this.definitions = definitions;
        this.lineage = lineage;
        this.options = options;
    }

    /** What is wrong with a row: a text and its arguments. */
    private static final class Wrong extends RuntimeException {
        private final transient List<String> arguments;

        Wrong(String key, String... arguments) {
            super(key, null, false, false);
            this.arguments = List.of(arguments);
        }
    }

    /**
     * Reads a whole table.
     *
     * @param progress told how many rows were read, every now and then
     * @throws IllegalArgumentException when a column is missing that every table needs, or a quote stays open
     */
    static ParsedTable read(
            CsvRows table, Definitions definitions, Lineage lineage, LoadOptions options, IntConsumer progress)
            throws IOException {
        ParsedTable parsed = new ParsedTable(definitions, lineage, options);
        parsed.header = List.copyOf(table.header());
        Columns columns = Columns.of(table);
        while (table.next()) {
            parsed.rows++;
            if (parsed.rows % EVERY == 0) {
                progress.accept(parsed.rows);
            }
            try {
                parsed.add(table, columns);
            } catch (Wrong wrong) {
                parsed.refuse(table.line(), table.cells(), String.valueOf(wrong.getMessage()), wrong.arguments);
            }
        }
        progress.accept(parsed.rows);
        parsed.values.arrange(parsed.series.size());
        return parsed;
    }

    private record Columns(
            int indicator,
            int area,
            int period,
            int value,
            int areaDate,
            int unit,
            int vintage,
            int priceBasis,
            int bound,
            int source) {
        static Columns of(CsvRows table) {
            for (String needed : List.of("indicator", "area", "period", "value")) {
                if (table.column(needed) < 0) {
                    throw new IllegalArgumentException(
                            "The table has no column '" + needed + "'; it has " + String.join(", ", table.header()));
                }
            }
            return new Columns(
                    table.column("indicator"),
                    table.column("area"),
                    table.column("period"),
                    table.column("value"),
                    table.column("area_date"),
                    table.column("unit"),
                    table.column("vintage"),
                    table.column("price_basis"),
                    table.column("bound"),
                    table.column("source"));
        }
    }

    private void add(CsvRows row, Columns columns) {
        String code = row.cell(columns.indicator).strip();
        Indicator indicator =
                definitions.findBySlug(code).orElseThrow(() -> new Wrong("indicator.refused.no-indicator", code));
        Period period = period(row.cell(columns.period).strip());
        Area area =
                area(row.cell(columns.area).strip(), row.cell(columns.areaDate).strip(), period);
        String cell = row.cell(columns.value).strip();
        NumberCell number = NumberCell.find(cell);
        if (number == null) {
            throw new Wrong("indicator.load.no-number", cell);
        }
        String unit = otherwise(row.cell(columns.unit), indicator.unit());
        check(indicator, area, period, unit);
        String source = otherwise(row.cell(columns.source), options.source());
        if (source.isEmpty()) {
            throw new Wrong("indicator.refused.source");
        }
        SeriesKey key = new SeriesKey(
                indicator.id(),
                area.id(),
                period.kind(),
                named(Vintage.class, row.cell(columns.vintage), options.vintage(), "vintage"),
                unit,
                named(PriceBasis.class, row.cell(columns.priceBasis), indicator.priceBasis(), "price_basis"),
                source);
        Bound bound = named(Bound.class, row.cell(columns.bound), Bound.EXACT, "bound");
        values.add(
                index(key),
                period.from().toEpochDay(),
                period.to().toEpochDay(),
                number.amount(),
                number.scale(),
                bound.ordinal(),
                row.line());
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

    private Period period(String text) {
        Period period = periods.get(text);
        if (period == null) {
            period = Period.find(text).orElseThrow(() -> new Wrong("indicator.load.no-period", text));
            periods.put(text, period);
        }
        return period;
    }

    private Area area(String code, String date, Period period) {
        LocalDate on;
        try {
            on = date.isEmpty() ? period.to() : LocalDate.parse(date);
        } catch (java.time.DateTimeException cause) {
            throw new Wrong("indicator.load.no-date", date);
        }
        Map<LocalDate, Area> byDay = areas.computeIfAbsent(code, fresh -> new HashMap<>());
        Area area = byDay.get(on);
        if (area == null) {
            area = lineage.findByCode(code, on)
                    .orElseThrow(() -> new Wrong("indicator.refused.no-area", code, on.toString()));
            byDay.put(on, area);
        }
        return area;
    }

    private void check(Indicator indicator, Area area, Period period, String unit) {
        if (!unit.equals(indicator.unit()) && !unit(unit).isCompatibleWith(unit(indicator.unit()))) {
            throw new Wrong("indicator.refused.unit", unit, indicator.name(), indicator.unit());
        }
        if (indicator.kind() == IndicatorKind.STOCK && period.kind() == Period.Kind.YEARS) {
            throw new Wrong(
                    "indicator.refused.stock",
                    indicator.name(),
                    period.text(),
                    String.valueOf(period.to().getYear()));
        }
        LocalDate last = area.validTo();
        if (last != null && period.from().isAfter(last)) {
            throw new Wrong("indicator.refused.area", area.name(), area.code(), last.toString(), period.text());
        }
    }

    private Unit unit(String name) {
        return units.computeIfAbsent(name, Unit::of);
    }

    private static String otherwise(String cell, String value) {
        String stripped = cell.strip();
        return stripped.isEmpty() ? value : stripped;
    }

    private static <E extends Enum<E>> E named(Class<E> type, String cell, E otherwise, String column) {
        String name = cell.strip();
        if (name.isEmpty()) {
            return otherwise;
        }
        for (E each : type.getEnumConstants()) {
            if (each.name().equalsIgnoreCase(name)) {
                return each;
            }
        }
        throw new Wrong(
                "indicator.load.no-word",
                name,
                column,
                List.of(type.getEnumConstants()).toString());
    }

    void refuse(int line, List<String> cells, String key, List<String> arguments) {
        refusedCount++;
        if (refused.size() < LoadReport.MOST_REFUSED) {
            refused.add(new RefusedRow(line, cells, key, arguments));
        }
    }

    PendingValues values() {
        return values;
    }

    List<SeriesKey> series() {
        return series;
    }

    List<String> header() {
        return header;
    }

    List<RefusedRow> refused() {
        return refused;
    }

    int refusedCount() {
        return refusedCount;
    }

    int rows() {
        return rows;
    }
}

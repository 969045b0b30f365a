package vn.theo.indicator.load;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.Definitions;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.IndicatorKind;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.Unit;
import vn.theo.indicator.Vintage;
import vn.theo.indicator.load.TableHead.Column;
import vn.theo.indicator.load.TableHead.PeriodColumn;
import vn.theo.indicator.rows.Row;
import vn.theo.kernel.Bound;
import vn.theo.kernel.Period;
import vn.theo.territory.Area;
import vn.theo.territory.Lineage;

/** Checks the rows of a table one by one: each becomes values that can be recorded, or says what is wrong with it. */
final class RowReading {
    /** The source that Theo writes beside values of its own. */
    private static final Pattern THEO = Pattern.compile("(?i)theo(, \\d{4}-\\d{2}-\\d{2})?");

    private static final String RECORDED = "DIRECT";
    private static final int LONGEST_TEXT = 1_000;
    private static final int MOST_PERIODS = 100_000;

    private final LoadOptions options;
    private final IndicatorNames indicators;
    private final AreaNames areas;
    private final NumberReading numbers;
    private final ParsedTable table;
    private final Map<String, Period> periods = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();
    private TableHead head = new TableHead(List.of(), Map.of(), List.of(), false);
    private final int[] at = new int[Column.values().length];

    RowReading(
            Definitions definitions, Lineage lineage, LoadOptions options, NumberReading numbers, ParsedTable table) {
        this.options = options;
        this.indicators = new IndicatorNames(definitions);
        this.areas = new AreaNames(lineage);
        this.numbers = numbers;
        this.table = table;
    }

    /** Reads rows by this head from now on. */
    void use(TableHead newHead) {
        head = newHead;
        for (Column column : Column.values()) {
            at[column.ordinal()] = newHead.at(column);
        }
    }

    /** Names that several areas bear, with the one each was taken for. */
    Set<String> assumedAreas() {
        return areas.assumed();
    }

    void read(Row row) {
        if (!head.isWide()) {
            readValue(row, at(Column.VALUE), null);
            return;
        }
        for (PeriodColumn each : head.periods()) {
            readValue(row, each.column(), each);
        }
    }

    private int at(Column column) {
        return at[column.ordinal()];
    }

    private void readValue(Row row, int column, @Nullable PeriodColumn wide) {
        String cell = row.cell(column).strip();
        if (cell.isEmpty() || wide != null && isNothing(cell)) {
            table.skipEmpty();
            return;
        }
        try {
            add(row, column, cell, wide);
        } catch (Wrong wrong) {
            table.refuse(row, wrong);
        }
    }

    /** What yearbooks print where there is no value. */
    private static boolean isNothing(String cell) {
        return switch (cell) {
            case "-", "–", "—", "…", "...", "..", ".", "x", "X" -> true;
            default -> false;
        };
    }

    private void add(Row row, int column, String cell, @Nullable PeriodColumn wide) {
        Indicator indicator =
                indicators.get(at(Column.INDICATOR), otherwise(row, Column.INDICATOR, options.indicator()));
        Period period = wide == null ? period(text(row, Column.PERIOD)) : wide.period();
        Area area = areas.get(at(Column.AREA), otherwise(row, Column.AREA, options.area()), areaDate(row, period));
        NumberCell number = numbers.find(cell, row.isNumber(column));
        if (number == null) {
            throw new Wrong(column, cell, "indicator.load.no-number", cell);
        }
        number = multiplied(row, number);
        String unit = otherwise(row, Column.UNIT, indicator.unit());
        check(indicator, area, period, unit);
        String source = otherwise(row, Column.SOURCE, options.source());
        if (source.isEmpty()) {
            throw new Wrong(at(Column.SOURCE), source, "indicator.refused.source");
        }
        refuseWorkedOut(row, source);
        Vintage vintage = wide != null && wide.vintage() != null ? wide.vintage() : vintage(row);
        SeriesKey key = new SeriesKey(
                indicator.id(),
                area.id(),
                period.kind(),
                vintage,
                unit,
                named(PriceBasis.class, row, Column.PRICE_BASIS, indicator.priceBasis()),
                source);
        Bound bound = named(Bound.class, row, Column.BOUND, Bound.EXACT);
        table.take(key, period.from().toEpochDay(), period.to().toEpochDay(), number, bound.ordinal(), row.line());
    }

    /** A cell of a known column; in SDMX without the label that may stand behind a code. */
    private String text(Row row, Column column) {
        String cell = row.cell(at(column)).strip();
        if (head.sdmx() && cell.indexOf(": ") > 0) {
            cell = cell.substring(0, cell.indexOf(": "));
        }
        if (cell.length() > LONGEST_TEXT || cell.indexOf('\0') >= 0) {
            throw new Wrong(at(column), cell.replace('\0', ' '), "indicator.load.long-text");
        }
        return cell;
    }

    private String otherwise(Row row, Column column, String value) {
        String cell = at(column) < 0 ? "" : text(row, column);
        return cell.isEmpty() ? value : cell;
    }

    /** What Theo worked out is no observation: loaded as one it would stand beside the figures that it was made of. */
    private void refuseWorkedOut(Row row, String source) {
        if (THEO.matcher(source).matches()) {
            throw new Wrong(at(Column.SOURCE), source, "indicator.load.worked-out", source);
        }
        String derivation = at(Column.DERIVATION) < 0 ? "" : text(row, Column.DERIVATION);
        if (!derivation.isEmpty() && !derivation.equals(RECORDED)) {
            throw new Wrong(at(Column.DERIVATION), derivation, "indicator.load.worked-out", derivation);
        }
    }

    private Period period(String text) {
        Period period = periods.get(text);
        if (period == null) {
            period = PeriodCell.find(text)
                    .orElseThrow(() -> new Wrong(at(Column.PERIOD), text, "indicator.load.no-period", text));
            if (periods.size() < MOST_PERIODS) {
                periods.put(text, period);
            }
        }
        return period;
    }

    private LocalDate areaDate(Row row, Period period) {
        String date = at(Column.AREA_DATE) < 0 ? "" : text(row, Column.AREA_DATE);
        return date.isEmpty()
                ? period.to()
                : PeriodCell.findDate(date)
                        .orElseThrow(() -> new Wrong(at(Column.AREA_DATE), date, "indicator.load.no-date", date));
    }

    /** SDMX gives large numbers in powers of ten, and says when a row takes a value away. */
    private NumberCell multiplied(Row row, NumberCell number) {
        if (!head.sdmx()) {
            return number;
        }
        String action = text(row, Column.ACTION);
        if (action.equals("D")) {
            throw new Wrong(at(Column.ACTION), action, "indicator.load.no-deletion");
        }
        String power = text(row, Column.MULTIPLIER);
        if (power.isEmpty() || power.equals("0")) {
            return number;
        }
        NumberCell product = power.matches("-?\\d{1,2}") ? number.times(Integer.parseInt(power)) : null;
        if (product == null) {
            throw new Wrong(at(Column.MULTIPLIER), power, "indicator.load.no-multiplier", power);
        }
        return product;
    }

    private Vintage vintage(Row row) {
        String status = head.sdmx() ? text(row, Column.STATUS) : "";
        return switch (status) {
            case "E" -> Vintage.ESTIMATE;
            case "P" -> Vintage.PRELIMINARY;
            case "", "A" -> named(Vintage.class, row, Column.VINTAGE, options.vintage());
            default ->
                throw new Wrong(at(Column.STATUS), status, "indicator.load.no-word", status, "OBS_STATUS", "A, E, P");
        };
    }

    private void check(Indicator indicator, Area area, Period period, String unit) {
        if (!unit.equals(indicator.unit()) && !unit(unit).isCompatibleWith(unit(indicator.unit()))) {
            throw new Wrong(at(Column.UNIT), unit, "indicator.refused.unit", unit, indicator.name(), indicator.unit());
        }
        if (indicator.kind() == IndicatorKind.STOCK && period.kind() == Period.Kind.YEARS) {
            throw new Wrong(
                    at(Column.PERIOD),
                    period.text(),
                    "indicator.refused.stock",
                    indicator.name(),
                    period.text(),
                    String.valueOf(period.to().getYear()));
        }
        LocalDate last = area.validTo();
        if (last != null && period.from().isAfter(last)) {
            throw new Wrong(
                    at(Column.AREA),
                    area.code(),
                    "indicator.refused.area",
                    area.name(),
                    area.code(),
                    last.toString(),
                    period.text());
        }
    }

    private Unit unit(String name) {
        Unit unit = units.get(name);
        if (unit == null) {
            unit = Unit.of(name);
            if (units.size() < LONGEST_TEXT) {
                units.put(name, unit);
            }
        }
        return unit;
    }

    private <E extends Enum<E>> E named(Class<E> type, Row row, Column column, E otherwise) {
        String name = at(column) < 0 ? "" : text(row, column);
        if (name.isEmpty()) {
            return otherwise;
        }
        for (E each : type.getEnumConstants()) {
            if (each.name().equalsIgnoreCase(name)) {
                return each;
            }
        }
        E word = Words.find(type, name);
        if (word == null) {
            throw new Wrong(
                    at(column),
                    name,
                    "indicator.load.no-word",
                    name,
                    head.names().get(at(column)),
                    String.join(
                            ", ",
                            List.of(type.getEnumConstants()).stream()
                                    .map(Enum::name)
                                    .toList()));
        }
        return word;
    }
}

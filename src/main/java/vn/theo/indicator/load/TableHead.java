package vn.theo.indicator.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.Vintage;
import vn.theo.kernel.Period;

/**
 * What the columns of a table are: a long table has a row for each value, a wide one a column for each period. Names are those
 * of the API, Vietnamese ones as offices write them, or those of SDMX-CSV.
 *
 * @param names as they stand in the file
 * @param periods the columns of a wide table, none for a long one
 */
record TableHead(List<String> names, Map<Column, Integer> columns, List<PeriodColumn> periods, boolean sdmx) {
    /** A meaning that a column may have, with the names it goes by, those that count first in front. */
    enum Column {
        INDICATOR("indicator", "ma chi tieu", "chi tieu", "ten chi tieu", "indicator code", "measure", "series"),
        AREA("area", "ma dia ban", "dia ban", "ten dia ban", "ma don vi hanh chinh", "tinh", "xa", "ref area", "geo"),
        PERIOD("period", "ky", "ky so lieu", "ky bao cao", "nam", "thoi gian", "time period"),
        VALUE("value", "gia tri", "so lieu", "obs value"),
        AREA_DATE("area date", "ngay dia ban"),
        UNIT("unit", "don vi", "don vi tinh", "dvt", "unit measure"),
        VINTAGE("vintage", "do chac", "muc chac chan", "loai so lieu"),
        PRICE_BASIS("price basis", "gia so sanh", "loai gia"),
        BOUND("bound", "can"),
        SOURCE("source", "nguon", "nguon so lieu"),
        /** How Theo came to a value that it gave out; only what was recorded as such is taken back in. */
        DERIVATION("derivation"),
        STATUS("obs status"),
        MULTIPLIER("unit mult"),
        ACTION("action"),
        /** Stands in files that Theo wrote and says nothing about a value. */
        DOUBT("doubt", "nghi van"),
        ERROR("error", "loi");

        private final List<String> names;

        Column(String... names) {
            this.names = List.of(names);
        }
    }

    /**
     * A column that holds the values of one period.
     *
     * @param vintage when the name says how firm its values are ("Sơ bộ 2024"), else null
     */
    record PeriodColumn(
            int column,
            String name,
            Period period,
            @Nullable Vintage vintage) {}

    /** A table of more columns for periods than this is none that a person made. */
    private static final int MOST_PERIODS = 2_000;

    TableHead {
        names = List.copyOf(names);
        columns = Map.copyOf(columns);
        periods = List.copyOf(periods);
    }

    /**
     * Tells whether a row names columns.
     *
     * @param needed what must be named besides values and periods
     */
    static Optional<TableHead> find(List<String> cells, Set<Column> needed) {
        List<String> folded = cells.stream().map(TableHead::folded).toList();
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            column.names.stream()
                    .mapToInt(folded::indexOf)
                    .filter(at -> at >= 0)
                    .findFirst()
                    .ifPresent(at -> columns.put(column, at));
        }
        if (!columns.keySet().containsAll(needed)) {
            return Optional.empty();
        }
        boolean sdmx = folded.contains("dataflow") || folded.contains("structure id") || folded.contains("obs value");
        if (columns.containsKey(Column.VALUE)) {
            return columns.containsKey(Column.PERIOD)
                    ? Optional.of(new TableHead(cells, columns, List.of(), sdmx))
                    : Optional.empty();
        }
        List<PeriodColumn> periods = periods(cells, new HashSet<>(columns.values()));
        columns.remove(Column.PERIOD);
        return periods.isEmpty() ? Optional.empty() : Optional.of(new TableHead(cells, columns, periods, false));
    }

    private static String folded(String name) {
        if (name.length() > 200) {
            return "";
        }
        String label = name.indexOf(':') > 0 ? name.substring(0, name.indexOf(':')) : name;
        return PeriodCell.folded(label);
    }

    private static List<PeriodColumn> periods(List<String> cells, Set<Integer> taken) {
        List<PeriodColumn> periods = new ArrayList<>();
        for (int i = 0; i < cells.size() && periods.size() < MOST_PERIODS; i++) {
            if (!taken.contains(i)) {
                Vintage vintage = vintage(cells.get(i));
                int column = i;
                PeriodCell.find(vintage == null ? cells.get(i) : withoutVintage(cells.get(i)))
                        .ifPresent(period -> periods.add(new PeriodColumn(column, cells.get(column), period, vintage)));
            }
        }
        return periods;
    }

    private static @Nullable Vintage vintage(String name) {
        String folded = name.length() > 100 ? "" : PeriodCell.folded(name);
        if (folded.contains("so bo") || folded.contains("prel")) {
            return Vintage.PRELIMINARY;
        }
        if (folded.contains("uoc") || folded.contains("estimate")) {
            return Vintage.ESTIMATE;
        }
        return folded.contains("ke hoach") || folded.contains("plan") ? Vintage.PLAN : null;
    }

    private static String withoutVintage(String name) {
        return PeriodCell.folded(name)
                .replaceAll("so bo|prel(iminary|im)?\\.?|uoc( tinh| thuc hien| th)?|estimate|ke hoach|plan|[()*]", " ")
                .replaceAll("^[\\s/.-]+|[\\s/.-]+$", "")
                .strip();
    }

    int at(Column column) {
        return columns.getOrDefault(column, -1);
    }

    boolean isWide() {
        return !periods.isEmpty();
    }

    /** The names of columns that say nothing about a value. */
    List<String> unused() {
        Set<Integer> used = new HashSet<>(columns.values());
        periods.forEach(period -> used.add(period.column()));
        List<String> unused = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (!used.contains(i) && !names.get(i).isBlank()) {
                unused.add(names.get(i));
            }
        }
        return unused;
    }

    /** Whether a column holds values. */
    boolean isValue(int column) {
        return isWide() ? periods.stream().anyMatch(period -> period.column() == column) : column == at(Column.VALUE);
    }

    /** A row in the columns of this table, for a value whose own row is no longer at hand. */
    List<String> row(Map<Column, String> known, Period period, String value) {
        String[] cells = new String[names.size()];
        Arrays.fill(cells, "");
        known.forEach((column, text) -> {
            if (at(column) >= 0) {
                cells[at(column)] = text;
            }
        });
        for (PeriodColumn each : periods) {
            if (each.period().equals(period)) {
                cells[each.column()] = value;
            }
        }
        if (!isWide()) {
            cells[at(Column.PERIOD)] = period.text();
            cells[at(Column.VALUE)] = value;
        }
        return List.of(cells);
    }
}

package vn.theo.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a table is laid out.
 *
 * @param sort the column that the rows are ordered by, -1 for their own order
 * @param filter words that a row's name must hold
 */
public record Shape(
        List<Axis> rows,
        List<Axis> columns,
        int sort,
        boolean largestFirst,
        String filter,
        boolean hideEmpty,
        boolean heat,
        boolean totals,
        int page,
        int columnPage) {
    /** Rows of one page. */
    public static final int PAGE = 50;
    /** Columns of one page. */
    public static final int COLUMN_PAGE = 40;

    public Shape {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /** Reads the layout out of an address; every axis lands on one side, areas and indicators on the rows unless said. */
    static Shape of(Address address) {
        Set<Axis> rows = axes(address.word("hang"));
        Set<Axis> columns = axes(address.word("cot"));
        columns.removeAll(rows);
        if (rows.isEmpty() && columns.isEmpty()) {
            rows.add(Axis.AREA);
            rows.add(Axis.INDICATOR);
        }
        for (Axis axis : Axis.values()) {
            if (!rows.contains(axis) && !columns.contains(axis)) {
                (columns.isEmpty() || axis == Axis.PERIOD ? columns : rows).add(axis);
            }
        }
        String sort = address.word("xep");
        return new Shape(
                List.copyOf(rows),
                List.copyOf(columns),
                number(sort, 0) - 1,
                !address.word("chieu").equals("tang"),
                address.word("loc"),
                address.has("an-trong"),
                address.has("nhiet"),
                address.has("tong"),
                Math.max(1, number(address.word("trang"), 1)),
                Math.max(1, number(address.word("trang-cot"), 1)));
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    private static Set<Axis> axes(String words) {
        return Arrays.stream(words.split(","))
                .flatMap(word -> Axis.find(word.strip()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static String words(List<Axis> axes) {
        return axes.stream().map(Axis::word).collect(Collectors.joining(","));
    }

    /** The layout after an axis was moved to the end of the other side. */
    Shape moved(Axis axis) {
        List<Axis> newRows = new ArrayList<>(rows);
        List<Axis> newColumns = new ArrayList<>(columns);
        if (newRows.remove(axis)) {
            newColumns.add(axis);
        } else {
            newColumns.remove(axis);
            newRows.add(axis);
        }
        return withSides(newRows, newColumns);
    }

    /** The layout after an axis went one place to the front of its side. */
    Shape raised(Axis axis) {
        return withSides(raised(rows, axis), raised(columns, axis));
    }

    private static List<Axis> raised(List<Axis> side, Axis axis) {
        List<Axis> changed = new ArrayList<>(side);
        int at = changed.indexOf(axis);
        if (at > 0) {
            changed.set(at, changed.get(at - 1));
            changed.set(at - 1, axis);
        }
        return changed;
    }

    private Shape withSides(List<Axis> newRows, List<Axis> newColumns) {
        return new Shape(newRows, newColumns, -1, true, filter, hideEmpty, heat, totals, 1, 1);
    }

    /** The words of an address for this layout. */
    Address on(Address address) {
        return address.without("xep", "chieu", "trang", "trang-cot")
                .with("hang", words(rows))
                .with("cot", words(columns));
    }
}

package vn.theo.reading.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Lexicon;

/**
 * The head of a table: which column names the figures, which gives their units, and what each other column holds.
 *
 * @param rows how many rows of the table are its head
 * @param unit the column of units, -1 when there is none
 * @param timed whether the names are times ("Năm 2021") and the heads say what is measured
 */
record TableHeads(int rows, int name, int unit, boolean timed, Map<Integer, TableColumn> columns) {
    private static final Lexicon GROUPS = Lexicon.of(
            "so sánh",
            "trong đó",
            "chia ra",
            "bao gồm",
            "tỷ lệ",
            "giai đoạn",
            "năm",
            "tăng",
            "kết quả",
            "gồm",
            "nguồn vốn");
    private static final int MOST_ROWS = 5;

    /** Reads the head, null when the table holds no figures below one. */
    static @Nullable TableHeads of(List<FigureRow> rows, int knownYear) {
        int head = headRows(rows);
        if (head == 0 || head == rows.size() || head > MOST_ROWS) {
            return null;
        }
        TreeMap<Integer, List<FigureCell>> levels = levels(rows, head);
        List<FigureRow> body = rows.subList(head, rows.size());
        int ordinal = -1;
        int unit = -1;
        for (Map.Entry<Integer, List<FigureCell>> column : levels.entrySet()) {
            for (FigureCell cell : column.getValue()) {
                ordinal = TableColumn.is(cell, "ordinal") ? column.getKey() : ordinal;
                boolean unitHead = TableColumn.is(cell, "unit") && holdsUnits(body, column.getKey());
                unit = unitHead ? column.getKey() : unit;
            }
        }
        int name = nameColumn(body, ordinal, unit);
        if (name < 0) {
            return null;
        }
        Map<Integer, TableColumn> columns = new TreeMap<>();
        levels.forEach((column, cells) -> columns.put(column, TableColumn.of(cells, knownYear)));
        markRates(columns);
        return new TableHeads(head, name, unit, isTimed(body, name), columns);
    }

    /** "Tỷ lệ (%)" beside what was planned and what was done tells how much of the plan that is. */
    private static void markRates(Map<Integer, TableColumn> columns) {
        boolean planned = columns.values().stream().anyMatch(column -> column.use() == TableColumn.Use.PLAN);
        boolean done = columns.values().stream().anyMatch(column -> column.use() == TableColumn.Use.ACTUAL);
        if (planned && done) {
            columns.replaceAll((at, column) -> column.isBareRate() ? column.as(TableColumn.Use.DONE) : column);
        }
    }

    /** The cell that names the figures of a row: "Tổng cộng" may stand where others have their number. */
    @Nullable
    FigureCell nameOf(FigureRow row) {
        FigureCell own = row.get(name);
        FigureCell first = name == 1 ? row.get(0) : null;
        boolean spread = first != null && first.isNamed() && !isLabel(first) && (own == null || !own.isNamed());
        return spread ? first : own;
    }

    /** The same row with its cells moved to where they belong when its name reaches over two columns. */
    FigureRow settled(FigureRow row) {
        FigureCell own = row.get(name);
        FigureCell named = nameOf(row);
        if (own == null || named == null || own == named || own.content() == null) {
            return row;
        }
        FigureRow moved = new FigureRow();
        for (int column = 0; column < row.width(); column++) {
            FigureCell cell = row.get(column);
            if (cell != null) {
                moved.put(column + 1, new FigureCell(cell.row(), column + 1, cell.blocks()));
            }
        }
        return moved;
    }

    /** "II", "IV.1": numbers a row. */
    private static boolean isLabel(FigureCell cell) {
        String plain = cell.plain();
        return plain.chars().allMatch(c -> "IVX.0123456789".indexOf(c) >= 0);
    }

    /** Rows above the first one with a name and a figure. */
    private static int headRows(List<FigureRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            boolean named = false;
            boolean valued = false;
            for (FigureCell cell : rows.get(i).cells()) {
                boolean year = cell.isYear();
                valued |= named && !year && cell.content() != null;
                named |= cell.isNamed() || (year && i > 0 && cell.column() < 2);
            }
            if (valued && !isNumbering(rows.get(i))) {
                return i;
            }
        }
        return rows.size();
    }

    /** A row that only numbers the columns: "(1) (2) (3)" or "1 2 3". */
    static boolean isNumbering(FigureRow row) {
        return row.cells().stream().noneMatch(cell -> cell.isNamed() || cell.isYear());
    }

    /** The heads of each column from top to bottom, where one head may stand over several columns. */
    private static TreeMap<Integer, List<FigureCell>> levels(List<FigureRow> rows, int head) {
        int width = rows.stream().mapToInt(FigureRow::width).max().orElse(0);
        TreeMap<Integer, List<FigureCell>> levels = new TreeMap<>();
        for (int i = 0; i < head; i++) {
            FigureRow row = rows.get(i);
            if (isNumbering(row) || isBanner(row)) {
                continue;
            }
            FigureRow below = i + 1 < head ? rows.get(i + 1) : new FigureRow();
            int heads = row.cells().size();
            int further = below.cells().size();
            boolean nested = !below.isEmpty() && !isNumbering(below) && heads > 1;
            boolean placed = row.cells().getFirst().text().isTagged();
            boolean packed = nested && !placed && row.width() == heads && below.width() == further;
            FigureRow spread = row;
            if (packed && heads < width && heads + further > width) {
                i++;
                spread = spread(row, below, width, levels);
            } else if (nested) {
                spread = overBlanks(row, below);
            }
            for (int column = 0; column < spread.width(); column++) {
                FigureCell cell = spread.get(column);
                if (cell != null) {
                    levels.computeIfAbsent(column, unseen -> new ArrayList<>()).add(cell);
                }
            }
        }
        return levels;
    }

    /** One cell over the whole table. */
    private static boolean isBanner(FigureRow row) {
        return row.cells().size() == 1;
    }

    /** Without its empty cells, a head over several columns is told by how many heads stand in the row below. */
    private static FigureRow spread(
            FigureRow row, FigureRow below, int width, TreeMap<Integer, List<FigureCell>> levels) {
        List<FigureCell> above = row.cells();
        List<FigureCell> children = below.cells();
        int groups = above.size() + children.size() - width;
        boolean[] group = groups(above, groups);
        FigureRow top = new FigureRow();
        int column = 0;
        int child = 0;
        int left = groups;
        for (int i = 0; i < above.size(); i++) {
            int span = group[i] ? (children.size() - child + left - 1) / left : 1;
            left -= group[i] ? 1 : 0;
            for (int at = 0; at < span; at++) {
                FigureCell under = group[i] ? children.get(child++) : null;
                List<FigureCell> cells = levels.computeIfAbsent(column, unseen -> new ArrayList<>());
                cells.add(above.get(i));
                if (under != null) {
                    cells.add(under);
                }
                column++;
            }
        }
        return top;
    }

    /** Which heads stand over several columns: those that say so by their words, else the last ones. */
    private static boolean[] groups(List<FigureCell> above, int count) {
        boolean[] group = new boolean[above.size()];
        int left = count;
        for (int round = 0; round < 2 && left > 0; round++) {
            for (int i = above.size() - 1; i >= 0 && left > 0; i--) {
                boolean told = GROUPS.lengthAt(above.get(i).first(), 0) > 0;
                boolean fixed = TableColumn.is(above.get(i), "ordinal")
                        || TableColumn.is(above.get(i), "unit")
                        || TableColumn.is(above.get(i), "note");
                if (!group[i] && !fixed && (told || round > 0)) {
                    group[i] = true;
                    left--;
                }
            }
        }
        return group;
    }

    /** With its empty cells kept, a head reaches right over the blanks that have a head below. */
    private static FigureRow overBlanks(FigureRow row, FigureRow below) {
        FigureRow spread = row.copy();
        int left = -1;
        for (int column = 0; column < below.width(); column++) {
            left = row.has(column) ? column : left;
            FigureCell over = row.get(left);
            if (below.has(column) && over != null && below.has(left)) {
                spread.put(column, over);
            }
        }
        return spread;
    }

    private static boolean holdsUnits(List<FigureRow> body, int column) {
        int units = 0;
        int cells = 0;
        for (FigureRow row : body) {
            FigureCell cell = row.get(column);
            cells += cell == null ? 0 : 1;
            units += cell != null && (cell.isUnit() || isDitto(cell)) ? 1 : 0;
        }
        return cells == 0 || units * 2 >= cells || column > 1;
    }

    /** "nt", "-nt-", a quotation mark: the same unit as in the row above. */
    static boolean isDitto(FigureCell cell) {
        String plain = cell.plain().replace("-", "").replace(" ", "");
        return switch (plain) {
            case "nt", "Nt", "NT", "\"", "”", "''", "//", "như trên", "Như trên" -> true;
            default -> false;
        };
    }

    private static int nameColumn(List<FigureRow> rows, int ordinal, int unit) {
        for (int column = 0; column < 3; column++) {
            int named = 0;
            for (FigureRow row : rows) {
                FigureCell cell = row.get(column);
                named += cell != null && (cell.isNamed() || cell.isYear()) ? 1 : 0;
            }
            if (column != ordinal && column != unit && named * 2 >= rows.size()) {
                return column;
            }
        }
        return -1;
    }

    private static boolean isTimed(List<FigureRow> rows, int name) {
        int times = 0;
        int cells = 0;
        for (FigureRow row : rows) {
            FigureCell cell = row.get(name);
            if (cell != null) {
                TimePhrase phrase = TimePhrase.at(cell.first(), 0);
                boolean whole = phrase != null && phrase.end() == cell.first().size();
                times += whole || cell.isYear() ? 1 : 0;
                cells++;
            }
        }
        return times * 2 > cells;
    }
}

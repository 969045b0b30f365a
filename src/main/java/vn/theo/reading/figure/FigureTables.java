package vn.theo.reading.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Bound;
import vn.theo.reading.Excerpt;
import vn.theo.reading.FigureKind;
import vn.theo.reading.FoundIndicator;
import vn.theo.reading.Trace;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Normal;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Text;

/** Reads tables of figures: one figure for each number in a row that has a name and a unit. */
final class FigureTables {
    private static final Lexicon ORDINAL_HEADS = Lexicon.of("tt", "stt", "số tt", "số thứ tự", "thứ tự");
    private static final Lexicon UNIT_HEADS = Lexicon.of("đơn vị tính", "đvt", "đv tính", "đơn vị");
    private static final Lexicon PLAN_HEADS = Lexicon.of(
            "kế hoạch",
            "kh",
            "mục tiêu",
            "chỉ tiêu",
            "dự toán",
            "giao",
            "phấn đấu",
            "định mức",
            "mức hỗ trợ",
            "tối đa");
    private static final Lexicon CHANGE_HEADS = Lexicon.of("so sánh", "so với", "tăng", "giảm", "tốc độ tăng");
    private static final Lexicon DONE_HEADS = Lexicon.of("% thực hiện", "tỷ lệ thực hiện", "đạt", "% kh", "% kế hoạch");
    private static final int MOST_COLUMNS = 60;

    private final boolean planned;

    /** @param planned whether the text is a plan or decision, whose tables allot rather than report */
    FigureTables(boolean planned) {
        this.planned = planned;
    }

    /** The block after the table that begins at i, or i when none does. */
    static int end(List<Block> blocks, int i) {
        int end = i;
        while (end < blocks.size() && blocks.get(end).inTable() && !opensAnother(blocks, i, end)) {
            end++;
        }
        return end;
    }

    private static boolean opensAnother(List<Block> blocks, int first, int i) {
        Block block = blocks.get(i);
        boolean head = i > first && block.column() == 0 && ORDINAL_HEADS.has(block.content());
        return head && block.row() > blocks.get(first).row();
    }

    /** The figures of a table, empty when it is none of figures. */
    List<FoundIndicator> read(List<Block> table, @Nullable Block caption) {
        List<TreeMap<Integer, FigureCell>> rows = rows(table);
        int header = headerRows(rows);
        if (header == 0 || header == rows.size()) {
            return List.of();
        }
        Columns columns = columns(rows, header);
        if (columns == null) {
            return List.of();
        }
        String common = caption == null ? "" : commonUnit(caption.content());
        List<FoundIndicator> found = new ArrayList<>();
        for (TreeMap<Integer, FigureCell> row : rows.subList(header, rows.size())) {
            readRow(row, columns, common, found);
        }
        return found;
    }

    private void readRow(TreeMap<Integer, FigureCell> row, Columns columns, String common, List<FoundIndicator> found) {
        FigureCell name = row.get(columns.name);
        if (name == null || isNumbering(row)) {
            return;
        }
        FigureCell unitCell = columns.unit < 0 ? null : row.get(columns.unit);
        for (FigureCell cell : row.values()) {
            BigDecimal value = cell.column() > columns.name && cell.column() != columns.unit ? cell.value() : null;
            String head = columns.heads.getOrDefault(cell.column(), "");
            String unit = value == null ? "" : unit(cell, unitCell, head, name, common);
            if (value != null && !unit.isEmpty()) {
                found.add(figure(name, cell, value, unit, head, FigureTrace.ofCell(name, cell, unitCell, head)));
            }
        }
    }

    private FoundIndicator figure(
            FigureCell name, FigureCell cell, BigDecimal value, String unit, String head, Trace trace) {
        Excerpt words = name.text().excerpt(name.from(), cell.to());
        return new FoundIndicator(
                name.plain(), value, unit, kind(head, unit), period(head), Bound.EXACT, null, null, words, trace);
    }

    private FigureKind kind(String head, String unit) {
        boolean rate = unit.startsWith("%");
        if (rate && says(head, DONE_HEADS)) {
            return FigureKind.PLAN_COMPLETION;
        }
        if (says(head, CHANGE_HEADS)) {
            return FigureKind.GROWTH;
        }
        boolean actual = head.contains("thực hiện") || head.contains("kết quả") || head.contains("ước");
        if (!actual && (planned || says(head, PLAN_HEADS))) {
            return FigureKind.TARGET;
        }
        if (rate) {
            return FigureKind.SHARE;
        }
        Stretch printed = stretch(unit);
        MeasureUnits.Unit read = new MeasureUnits(printed).at(0);
        return read != null && read.countable() ? FigureKind.COUNT : FigureKind.LEVEL;
    }

    private static @Nullable String period(String head) {
        Stretch words = stretch(head);
        for (int i = 0; i < words.size(); i++) {
            TimePhrase phrase = TimePhrase.at(words, i);
            if (phrase != null && phrase.year() > 0) {
                return phrase.text(phrase.year());
            }
        }
        return null;
    }

    private static boolean says(String head, Lexicon words) {
        Stretch stretch = stretch(head);
        for (int i = 0; i < stretch.size(); i++) {
            if (words.lengthAt(stretch, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** From the cell, the column of units, the head, brackets in the name, or the line above the table. */
    private static String unit(
            FigureCell cell, @Nullable FigureCell unitCell, String head, FigureCell name, String common) {
        String own = cell.unit();
        if (!own.isEmpty()) {
            return own;
        }
        if (unitCell != null && !unitCell.plain().isEmpty()) {
            return unitCell.plain();
        }
        String bracketed = unitIn(stretch(head), true);
        bracketed = bracketed.isEmpty() ? unitIn(stretch(name.plain()), true) : bracketed;
        if (!bracketed.isEmpty() || !common.isEmpty()) {
            return bracketed.isEmpty() ? common : bracketed;
        }
        return unitIn(stretch(head), false);
    }

    private static String commonUnit(Stretch caption) {
        for (int i = 0; i < caption.size(); i++) {
            int length = UNIT_HEADS.lengthAt(caption, i);
            if (length > 0 && caption.norm(i + length).equals(":")) {
                MeasureUnits.Unit unit = new MeasureUnits(caption).at(i + length + 1);
                return unit == null ? "" : unit.text();
            }
        }
        return "";
    }

    /** The unit in "Kinh phí (triệu đồng)", or named outright in "Số biên chế giao". */
    private static String unitIn(Stretch words, boolean bracketed) {
        MeasureUnits units = new MeasureUnits(words);
        for (int i = 0; i < words.size(); i++) {
            boolean open = words.norm(i - 1).equals("(") || words.norm(i - 1).equals(":");
            MeasureUnits.Unit unit = open == bracketed ? units.at(i) : null;
            if (unit != null) {
                return unit.text();
            }
        }
        return "";
    }

    private static Stretch stretch(String words) {
        Text text = Text.of(words);
        return new Stretch(text, 0, text.tokens().size());
    }

    private record Columns(int name, int unit, TreeMap<Integer, String> heads) {}

    private static @Nullable Columns columns(List<TreeMap<Integer, FigureCell>> rows, int header) {
        TreeMap<Integer, String> heads = new TreeMap<>();
        int unit = -1;
        int ordinal = -1;
        for (TreeMap<Integer, FigureCell> row : rows.subList(0, header)) {
            for (FigureCell cell : row.values()) {
                boolean numbering = ORDINAL_HEADS.has(cell.first());
                ordinal = numbering ? cell.column() : ordinal;
                boolean unitHead = UNIT_HEADS.has(cell.first()) && cell.column() > 1;
                unit = unitHead ? cell.column() : unit;
                heads.merge(cell.column(), Normal.of(cell.plain()), (above, below) -> above + " " + below);
            }
        }
        int name = nameColumn(rows.subList(header, rows.size()), ordinal);
        return name < 0 ? null : new Columns(name, unit, heads);
    }

    private static int nameColumn(List<TreeMap<Integer, FigureCell>> rows, int ordinal) {
        for (int column = 0; column < 3; column++) {
            int named = 0;
            for (TreeMap<Integer, FigureCell> row : rows) {
                FigureCell cell = row.get(column);
                named += cell != null && cell.isNamed() ? 1 : 0;
            }
            if (column != ordinal && named * 2 >= rows.size()) {
                return column;
            }
        }
        return -1;
    }

    /** Rows above the first one with a name and a number. */
    private static int headerRows(List<TreeMap<Integer, FigureCell>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            boolean named = false;
            boolean valued = false;
            for (FigureCell cell : rows.get(i).values()) {
                valued |= named && cell.value() != null;
                named |= cell.isNamed();
            }
            if (valued && !isNumbering(rows.get(i))) {
                return i;
            }
        }
        return rows.size();
    }

    /** A row that only numbers the columns: "(1) (2) (3)" or "1 2 3". */
    private static boolean isNumbering(TreeMap<Integer, FigureCell> row) {
        return row.values().stream().noneMatch(FigureCell::isNamed);
    }

    private static List<TreeMap<Integer, FigureCell>> rows(List<Block> table) {
        TreeMap<Integer, TreeMap<Integer, FigureCell>> rows = new TreeMap<>();
        for (Block block : table) {
            if (block.content().isEmpty() || block.column() >= MOST_COLUMNS) {
                continue;
            }
            TreeMap<Integer, FigureCell> row = rows.computeIfAbsent(block.row(), unseen -> new TreeMap<>());
            FigureCell cell = row.get(block.column());
            if (cell == null) {
                row.put(block.column(), new FigureCell(block.column(), new ArrayList<>(List.of(block))));
            } else {
                cell.blocks().add(block);
            }
        }
        return List.copyOf(rows.values());
    }
}

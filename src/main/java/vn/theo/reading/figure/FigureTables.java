package vn.theo.reading.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.Excerpt;
import vn.theo.reading.FigureForm;
import vn.theo.reading.FigureKind;
import vn.theo.reading.FoundIndicator;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Normal;
import vn.theo.reading.text.Stretch;

/** Reads tables of figures: one figure for each number in a row that has a name and a unit. */
final class FigureTables {
    private static final Lexicon ORDINAL_HEADS = Lexicon.of("tt", "stt", "số tt", "số thứ tự", "thứ tự");
    private static final Lexicon UNIT_WORDS =
            Lexicon.of("đơn vị tính", "đvt", "đv tính", "đơn vị", "đơn vị đo", "đ.v.t");
    private static final Lexicon GROWTH_NAMES = Lexicon.of(
            "tốc độ tăng", "tăng trưởng", "mức tăng", "tốc độ phát triển", "mức giảm", "chỉ số giá", "chỉ số sản xuất");
    private static final String SPENT = Normal.of("giải ngân");

    private final boolean planned;
    private final int year;
    private final @Nullable String told;

    /**
     * @param told the period that the title names, for tables whose heads name none
     * @param planned whether the text is a plan or decision, whose tables allot rather than report
     * @param year in which the text speaks, 0 when unknown
     */
    FigureTables(boolean planned, int year, @Nullable String told) {
        this.planned = planned;
        this.year = year;
        this.told = told;
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
        boolean below = i > first
                && block.column() == 0
                && block.row() > blocks.get(i - 1).row();
        return below && (ORDINAL_HEADS.has(block.content()) || isBlankBetween(blocks.get(i - 1), block));
    }

    /** Whether a blank line stands between two rows that are printed on one line each. */
    private static boolean isBlankBetween(Block above, Block block) {
        String surface = block.content().text().surface();
        int bar = block.from() - 1;
        while (bar > above.to() && surface.charAt(bar) != '|' && surface.charAt(bar) != '\n') {
            bar--;
        }
        if (surface.charAt(bar) != '|') {
            return false;
        }
        int newlines = 0;
        for (int i = bar - 1; i > above.to() && newlines < 2; i--) {
            char c = surface.charAt(i);
            newlines += c == '\n' ? 1 : 0;
            if (c == '|') {
                return false;
            }
        }
        return newlines > 1;
    }

    /** The figures of a table, empty when it is none of figures. */
    List<FoundIndicator> read(List<Block> table, @Nullable Block caption) {
        List<FigureRow> rows = FigureGrid.rows(table);
        TableHeads heads = TableHeads.of(rows, year);
        if (heads == null) {
            return List.of();
        }
        String common = caption == null ? "" : commonUnit(caption.content());
        for (FigureRow row : rows.subList(0, heads.rows())) {
            for (FigureCell cell : row.cells()) {
                common = common.isEmpty() ? commonUnit(cell.first()) : common;
            }
        }
        List<FoundIndicator> found = new ArrayList<>();
        Map<Integer, BitSet> covered = covered(table);
        String unitAbove = "";
        FigureCell nameAbove = null;
        for (FigureRow printed : rows.subList(heads.rows(), rows.size())) {
            BitSet reached = covered.getOrDefault(printed.cells().getFirst().row(), new BitSet());
            FigureRow row = heads.settled(printed);
            if (nameAbove != null && !row.has(heads.name()) && reached.get(heads.name())) {
                row = row.copy();
                row.put(heads.name(), nameAbove);
            }
            nameAbove = row.get(heads.name());
            FigureCell unitCell = heads.unit() < 0 ? null : row.get(heads.unit());
            boolean ditto =
                    unitCell == null ? heads.unit() >= 0 && reached.get(heads.unit()) : TableHeads.isDitto(unitCell);
            unitAbove = unitCell == null || ditto ? unitAbove : unitCell.plain();
            readRow(row, heads, ditto || unitCell != null ? unitAbove : "", common, found);
        }
        return found;
    }

    /** For each row the columns into which a cell above reaches. */
    private static Map<Integer, BitSet> covered(List<Block> table) {
        Map<Integer, BitSet> covered = new HashMap<>();
        Block first = table.getFirst();
        // places without words are no facts, so that the text itself is asked for them
        for (Block block : first.content()
                .text()
                .blocks()
                .subList(first.index(), table.getLast().index())) {
            if (block.isCovered()) {
                covered.computeIfAbsent(block.row(), row -> new BitSet()).set(block.column());
            }
        }
        return covered;
    }

    private void readRow(FigureRow row, TableHeads heads, String rowUnit, String common, List<FoundIndicator> found) {
        FigureCell name = heads.nameOf(row);
        if (name == null || TableHeads.isNumbering(row)) {
            return;
        }
        for (FigureCell cell : row.after(heads.name())) {
            TableColumn column = heads.columns().get(cell.column());
            FigureCell.Content content = cell.column() == heads.unit() ? null : cell.content();
            if (content == null || column == null || column.use() == TableColumn.Use.NOTE) {
                continue;
            }
            String unit = unit(content, rowUnit, column, name, common);
            if (!unit.isEmpty() && !(cell.isYear() && column.unit().isEmpty() && rowUnit.isEmpty())) {
                for (BigDecimal value : content.values()) {
                    found.add(figure(heads, name, cell, content, value, unit, column));
                }
            }
        }
    }

    private FoundIndicator figure(
            TableHeads heads,
            FigureCell name,
            FigureCell cell,
            FigureCell.Content content,
            BigDecimal value,
            String unit,
            TableColumn column) {
        Excerpt words = name.text().excerpt(name.from(), cell.to());
        String named = heads.timed()
                ? column.printed()
                : column.thing() ? column.printed() + " " + name.plain() : name.plain();
        FigureKind kind = kind(heads.timed() ? column.printed() : name.plain(), column, unit);
        boolean ratio = column.use() == TableColumn.Use.RATIO && kind == FigureKind.GROWTH;
        FigureForm form = content.form() == null && ratio ? FigureForm.RATIO : content.form();
        String period = heads.timed() ? TableColumn.periodOf(TableColumn.stretch(name.plain()), year) : column.period();
        period = period == null && column.use() != TableColumn.Use.PLAN ? told : period;
        return new FoundIndicator(
                named,
                value,
                unit,
                kind,
                period,
                content.bound(),
                form,
                null,
                words,
                FigureTrace.ofCell(name, cell, unit, column));
    }

    private FigureKind kind(String name, TableColumn column, String unit) {
        boolean rate = isRate(unit);
        return switch (column.use()) {
            case DONE -> rate ? FigureKind.PLAN_COMPLETION : stated(name, unit);
            case RATIO, CHANGE -> FigureKind.GROWTH;
            case PLAN -> FigureKind.TARGET;
            case ACTUAL, NOTE -> stated(name, unit);
            case OPEN -> planned || (year > 0 && column.year() > year) ? FigureKind.TARGET : stated(name, unit);
        };
    }

    /** What a figure of the record is, by its name and unit. */
    private static FigureKind stated(String name, String unit) {
        Stretch words = TableColumn.stretch(name);
        if (isRate(unit)) {
            boolean growth = GROWTH_NAMES.lengthAt(words, 0) > 0;
            if (growth) {
                boolean average =
                        words.find(0, "bình quân") >= 0 || Normal.of(unit).endsWith("/năm");
                return average ? FigureKind.AVERAGE_GROWTH : FigureKind.GROWTH;
            }
            return words.find(0, SPENT) >= 0 ? FigureKind.PLAN_COMPLETION : FigureKind.SHARE;
        }
        Stretch printed = TableColumn.stretch(unit);
        int from = !printed.isEmpty() && printed.token(0).isNumber() ? 1 : 0;
        MeasureUnits.Unit read = new MeasureUnits(printed).at(from);
        boolean per = unit.indexOf('/') > 0;
        return read != null && read.countable() && !per ? FigureKind.COUNT : FigureKind.LEVEL;
    }

    private static boolean isRate(String unit) {
        String read = Normal.of(unit);
        return read.startsWith("%") || read.startsWith("phần trăm") || read.startsWith("‰");
    }

    /** From the cell, the head, the column of units, brackets in the name, or the line above the table. */
    private static String unit(
            FigureCell.Content content, String rowUnit, TableColumn column, FigureCell name, String common) {
        if (!content.unit().isEmpty()) {
            return content.unit();
        }
        boolean compares = switch (column.use()) {
            case RATIO, DONE -> true;
            case CHANGE -> column.isRate() || isRate(rowUnit);
            case NOTE, PLAN, ACTUAL, OPEN -> false;
        };
        if (compares || (column.bracketed() && column.isRate())) {
            return column.isRate() ? column.unit() : "%";
        }
        if (!rowUnit.isEmpty()) {
            return rowUnit;
        }
        String inName = TableColumn.unitIn(name.first(), true);
        String bracketed = inName.isEmpty() && column.bracketed() ? column.unit() : inName;
        if (!bracketed.isEmpty()) {
            return bracketed;
        }
        return column.thing() && !column.unit().isEmpty() || common.isEmpty() ? column.unit() : common;
    }

    private static String commonUnit(Stretch caption) {
        for (int i = 0; i < caption.size(); i++) {
            int length = UNIT_WORDS.lengthAt(caption, i);
            if (length > 0 && caption.is(i + length, ":")) {
                int at = i + length + 1;
                boolean thousands = caption.token(at).isNumber();
                MeasureUnits.Unit unit = new MeasureUnits(caption).at(thousands ? at + 1 : at);
                return unit == null ? "" : caption.part(at, unit.end()).plain();
            }
        }
        return "";
    }
}

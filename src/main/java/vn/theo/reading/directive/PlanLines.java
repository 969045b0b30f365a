package vn.theo.reading.directive;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Stretch;

/**
 * Reads tables of tasks that were flattened to one cell a line: the labels of the columns in a row, then each task behind
 * its running number.
 */
final class PlanLines {
    private static final int MOST_CELLS = 24;

    private final List<Block> blocks;
    private final PlanSheet sheet;
    private final BitSet covered;

    PlanLines(List<Block> blocks, PlanSheet sheet, BitSet covered) {
        this.blocks = blocks;
        this.sheet = sheet;
        this.covered = covered;
    }

    void read() {
        int i = 0;
        while (i < blocks.size()) {
            int end = isNumberLabel(blocks.get(i)) ? headerEnd(i + 1) : i;
            i = end > i + 2 && opens(i, end) ? rows(end, end - i) : i + 1;
        }
    }

    private static boolean isNumberLabel(Block block) {
        Stretch words = block.content();
        return !block.inTable()
                && words.size() <= 2
                && (words.at(0, "tt") || words.at(0, "stt") || words.at(0, "số tt"));
    }

    private int headerEnd(int from) {
        int i = from;
        while (i < blocks.size()
                && !blocks.get(i).inTable()
                && PlanItem.isLabel(blocks.get(i).content())) {
            i++;
        }
        return i;
    }

    private boolean opens(int from, int end) {
        Map<Integer, List<Stretch>> header = new TreeMap<>();
        for (int i = from + 1; i < end; i++) {
            header.put(i - from, List.of(blocks.get(i).content()));
        }
        boolean opened = sheet.row(header);
        if (opened) {
            covered.set(blocks.get(from).index(), blocks.get(end - 1).index() + 1);
        }
        return opened;
    }

    /** Reads the rows from a block on; returns where the table ends. */
    private int rows(int from, int columns) {
        int i = from;
        int expected = 1;
        while (i < blocks.size() && (isNumber(i, expected) || isRoman(i))) {
            boolean group = isRoman(i);
            int end = group ? Math.min(blocks.size(), i + 2) : rowEnd(i + 1, expected + 1, columns);
            if (end == i + 1) {
                break;
            }
            sheet.row(group ? Map.of(1, List.of(blocks.get(i + 1).content())) : cells(i + 1, end, columns));
            covered.set(blocks.get(i).index(), blocks.get(end - 1).index() + 1);
            expected += group ? 0 : 1;
            i = end;
        }
        sheet.close();
        return Math.max(i, from);
    }

    private boolean isNumber(int i, int expected) {
        Stretch words = blocks.get(i).content();
        return words.size() <= 2
                && words.token(0).isNumber()
                && words.norm(0).replaceFirst("^0", "").equals(Integer.toString(expected));
    }

    private boolean isRoman(int i) {
        Stretch words = blocks.get(i).content();
        return words.size() <= 2
                && !words.isEmpty()
                && words.token(0).isWord()
                && words.norm(0).chars().allMatch(c -> "ivx".indexOf(c) >= 0);
    }

    /** A row goes on to the next number; the last one takes as many lines as there are columns. */
    private int rowEnd(int from, int next, int columns) {
        for (int i = from; i < Math.min(blocks.size(), from + MOST_CELLS); i++) {
            if (blocks.get(i).inTable()) {
                return i;
            }
            if (i > from && (isNumber(i, next) || isRoman(i))) {
                return i;
            }
        }
        return Math.min(blocks.size(), from + columns - 1);
    }

    /** The lines of a row as cells: a long content takes several lines, helpers are listed one a line or left out. */
    private Map<Integer, List<Stretch>> cells(int from, int end, int columns) {
        List<List<Stretch>> lines = new ArrayList<>();
        for (int i = from; i < end; i++) {
            if (blocks.get(i).isText()) {
                lines.add(new ArrayList<>(List.of(blocks.get(i).content())));
            }
        }
        int width = columns - 1;
        while (lines.size() > width && lines.size() > 1 && !isName(lines.get(1))) {
            lines.getFirst().addAll(lines.remove(1));
        }
        while (lines.size() > width && lines.size() > 3 && isName(lines.get(3))) {
            lines.get(2).addAll(lines.remove(3));
        }
        if (lines.size() == width - 1 && lines.size() > 2 && !isName(lines.get(2))) {
            lines.add(2, List.of());
        }
        Map<Integer, List<Stretch>> cells = new TreeMap<>();
        for (int i = 0; i < lines.size() && i < width; i++) {
            if (!lines.get(i).isEmpty()) {
                cells.put(i + 1, lines.get(i));
            }
        }
        return cells;
    }

    private static boolean isName(List<Stretch> cell) {
        Stretch words = cell.getFirst();
        Agents.Agent agent = Agents.at(words, 0);
        return agent != null && agent.verb() < 0 && agent.end() >= words.size() - 1;
    }
}

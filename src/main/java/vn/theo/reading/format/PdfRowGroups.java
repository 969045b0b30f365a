package vn.theo.reading.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.theo.reading.format.PdfCellLine.Placed;

/** Tells which lines of a table make one row, by the space between them or by a column that seldom wraps. */
final class PdfRowGroups {
    /** Rows stand further apart than the lines of one cell, where they do. */
    private static final float NEXT_ROW = 1.22f;

    private final List<PdfCellLine> lines;
    private final int columns;
    private final float size;

    /**
     * @param columns how many the table has
     * @param size of its letters, in points
     */
    PdfRowGroups(List<PdfCellLine> lines, int columns, float size) {
        this.lines = lines;
        this.columns = columns;
        this.size = size;
    }

    List<List<PdfCellLine>> rows() {
        List<List<PdfCellLine>> spaced = bySpace();
        int key = keyColumn();
        boolean oneEach = isOneEach(spaced, key);
        List<List<PdfCellLine>> rows = new ArrayList<>();
        for (List<PdfCellLine> row : oneEach ? spaced : byKey(key)) {
            rows.addAll(belowHeads(row));
        }
        return rows;
    }

    /** Cells in the middle of rows that touch each other: nothing tells which line belongs to which row. */
    boolean isUnclear() {
        if (isOneEach(bySpace(), keyColumn())) {
            return false;
        }
        float pitch = pitch();
        int between = 0;
        for (int i = 1; i < lines.size(); i++) {
            between += lines.get(i).y() - lines.get(i - 1).y() < 0.75f * pitch ? 1 : 0;
        }
        return between >= 2 && between * 7 > lines.size();
    }

    /** Whether groups told by their distance hold one row each, but for the head. */
    private boolean isOneEach(List<List<PdfCellLine>> spaced, int key) {
        return spaced.size() >= 3
                && spaced.stream().filter(row -> isSeveral(row, key)).count() <= 1
                && spaced.size() < lines.size();
    }

    /** Whether a group of lines holds more than one row: more than one begins with what seldom wraps. */
    private static boolean isSeveral(List<PdfCellLine> group, int key) {
        return group.stream().filter(line -> line.begins(key)).count() > 1;
    }

    private List<List<PdfCellLine>> bySpace() {
        float pitch = pitch();
        List<List<PdfCellLine>> groups = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || lines.get(i).y() - lines.get(i - 1).y() > NEXT_ROW * pitch) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(lines.get(i));
        }
        return groups;
    }

    /** How far the lines of one cell are apart; cells in the middle of their row print lines in between. */
    private float pitch() {
        float pitch = Float.MAX_VALUE;
        float[] last = new float[columns];
        Arrays.fill(last, Float.NEGATIVE_INFINITY);
        for (PdfCellLine line : lines) {
            for (int i = 0; i < last.length; i++) {
                if (line.filled()[i]) {
                    float step = line.y() - last[i];
                    pitch = step > 0.8f * size ? Math.min(pitch, step) : pitch;
                    last[i] = line.y();
                }
            }
        }
        return pitch;
    }

    /** Rows begin where the column says something that seldom wraps: its number, its figure. */
    private List<List<PdfCellLine>> byKey(int key) {
        List<List<PdfCellLine>> rows = new ArrayList<>();
        for (PdfCellLine line : lines) {
            boolean begins = rows.isEmpty() || line.begins(key) || line.isGroup();
            if (begins) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(line);
        }
        return rows;
    }

    private int keyColumn() {
        int best = 0;
        double least = Double.MAX_VALUE;
        int most = 0;
        for (int i = 0; i < columns; i++) {
            most = Math.max(most, filled(i));
        }
        for (int i = 0; i < columns; i++) {
            int filled = filled(i);
            int column = i;
            long wrapped = lines.stream()
                    .filter(line -> line.filled()[column] && line.goesOn(column))
                    .count();
            double share = filled == 0 ? 1 : (double) wrapped / filled;
            if (filled >= 2 && filled * 4 >= most && share < least - 0.001) {
                least = share;
                best = i;
            }
        }
        return best;
    }

    private int filled(int column) {
        return (int) lines.stream().filter(line -> line.filled()[column]).count();
    }

    /** A head over two columns and the heads below it are two rows. */
    private static List<List<PdfCellLine>> belowHeads(List<PdfCellLine> row) {
        List<List<PdfCellLine>> rows = new ArrayList<>();
        List<Placed> wide = new ArrayList<>();
        for (PdfCellLine line : row) {
            boolean below = line.placed().stream()
                    .anyMatch(each -> wide.stream()
                            .anyMatch(head -> head.from() <= each.from()
                                    && each.to() <= head.to()
                                    && each.to() - each.from() < head.to() - head.from()));
            if (rows.isEmpty() || below) {
                rows.add(new ArrayList<>());
                wide.clear();
            }
            rows.getLast().add(line);
            line.placed().stream().filter(each -> each.to() > each.from()).forEach(wide::add);
        }
        return rows;
    }
}

package vn.theo.reading.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.format.PdfPage.Glyph;
import vn.theo.reading.format.PdfPage.Stretch;

/**
 * Finds tables that are printed without rules: lines that keep white gaps between three columns or more, one below the
 * other, with figures or numbers in one of them. Two columns are never a table, because letterheads, signatures and prose
 * are set so; neither are columns in which every line is long.
 */
final class PdfColumns {
    /** A gap between two cells is wider than any space between words, in letter sizes. */
    private static final float GAP = 1.1f;

    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_LINES = 3;
    private static final int MOST_COLUMNS = 30;
    /** Lines of wrapped cells that may stand between two lines with three cells. */
    private static final int MOST_WRAPPED = 10;

    private static final int MOST_PROSE = 2;
    private static final float FARTHEST = 4;
    private static final int MOST_LINES = 4_000;

    private final Budget budget;
    private final List<List<Stretch>> lines;
    private final float width;
    private final float size;

    private PdfColumns(List<Glyph> glyphs, Budget budget) {
        this.budget = budget;
        this.lines = PdfPage.lines(glyphs, GAP);
        float left = (float) glyphs.stream().mapToDouble(Glyph::x).min().orElse(0);
        float right = (float) glyphs.stream().mapToDouble(Glyph::end).max().orElse(0);
        this.width = right - left;
        this.size = usualSize();
    }

    /** A part of a page from top to bottom: letters that run on, or a table. */
    sealed interface Part {
        record Letters(List<Glyph> glyphs) implements Part {}

        /** @param top above its first line, {@code bottom} below its last one */
        record Columns(Piece.Table table, float top, float bottom) implements Part {}
    }

    static List<Part> parts(List<Glyph> glyphs, Budget budget) {
        PdfColumns page = new PdfColumns(glyphs, budget);
        return page.lines.size() > MOST_LINES ? List.of(new Part.Letters(glyphs)) : page.parts();
    }

    private float usualSize() {
        List<Float> sizes =
                lines.stream().flatMap(List::stream).map(Stretch::size).sorted().toList();
        return sizes.isEmpty() ? 1 : Math.max(1, sizes.get(sizes.size() / 2));
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        List<Glyph> letters = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            budget.check();
            int end = isAnchor(i) ? runEnd(i) : i;
            PdfColumnRows table = end - i < FEWEST_LINES ? null : table(i, end);
            if (table == null) {
                // a run that is no table is none from its second line on either
                for (int last = Math.max(end, i + 1); i < last; i++) {
                    lines.get(i).forEach(stretch -> letters.addAll(stretch.glyphs()));
                }
                continue;
            }
            int from = table.reachUp(lines, i, i - headroom(i, letters));
            int to = table.reachDown(lines, end);
            lines.subList(from, i).forEach(line -> line.forEach(stretch -> letters.removeAll(stretch.glyphs())));
            add(parts, letters);
            float top = lines.get(from).getFirst().y() - 2 * size;
            float bottom = lines.get(to - 1).getFirst().y() + 0.5f * size;
            parts.add(new Part.Columns(table.table(lines.subList(from, to)), top, bottom));
            i = to;
        }
        add(parts, letters);
        return parts;
    }

    /** How many lines above are not yet part of a table. */
    private int headroom(int i, List<Glyph> letters) {
        int count = 0;
        while (count < 4
                && i - count > 0
                && letters.contains(lines.get(i - count - 1).getFirst().glyphs().getFirst())) {
            count++;
        }
        return count;
    }

    private static void add(List<Part> parts, List<Glyph> letters) {
        if (!letters.isEmpty()) {
            parts.add(new Part.Letters(List.copyOf(letters)));
            letters.clear();
        }
    }

    private boolean isAnchor(int i) {
        return lines.get(i).size() >= FEWEST_COLUMNS;
    }

    private boolean isProse(int i) {
        List<Stretch> line = lines.get(i);
        return line.size() == 1 && line.getFirst().end() - line.getFirst().x() > 0.6f * width;
    }

    /** The line after the last one with three cells of the run that begins here. */
    private int runEnd(int from) {
        int end = from + 1;
        int prose = 0;
        for (int i = from + 1; i < lines.size() && i - end < MOST_WRAPPED; i++) {
            float step =
                    lines.get(i).getFirst().y() - lines.get(i - 1).getFirst().y();
            prose = isProse(i) ? prose + 1 : 0;
            if (step > FARTHEST * size || prose > MOST_PROSE) {
                break;
            }
            end = isAnchor(i) ? i + 1 : end;
        }
        return end;
    }

    /** The table that a run of lines is, or null. */
    private @Nullable PdfColumnRows table(int from, int to) {
        List<List<Stretch>> anchors = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (isAnchor(i)) {
                anchors.add(lines.get(i));
            }
        }
        if (anchors.size() < FEWEST_LINES) {
            return null;
        }
        List<Core> cores = cores(anchors);
        if (cores.size() < FEWEST_COLUMNS || cores.size() > MOST_COLUMNS) {
            return null;
        }
        PdfColumnRows rows = new PdfColumnRows(cores, size, budget);
        return rows.isTable(lines.subList(from, to), anchors) ? rows : null;
    }

    /** Where the words of a column stand in most of its lines. */
    record Core(float left, float right) {
        float middle() {
            return (left + right) / 2;
        }

        float overlap(Stretch stretch) {
            return Math.min(right, stretch.end()) - Math.max(left, stretch.x());
        }
    }

    /** The columns: what most lines leave white parts them; a head over two columns may cross the gap. */
    private List<Core> cores(List<List<Stretch>> anchors) {
        int crossing = anchors.size() < 4 ? 0 : Math.max(1, anchors.size() * 12 / 100);
        List<float[]> edges = new ArrayList<>();
        for (List<Stretch> line : anchors) {
            for (Stretch stretch : line) {
                edges.add(new float[] {stretch.x(), 1});
                edges.add(new float[] {stretch.end(), -1});
            }
        }
        edges.sort(Comparator.<float[]>comparingDouble(edge -> edge[0]).thenComparingDouble(edge -> -edge[1]));
        List<Core> cores = new ArrayList<>();
        int covered = 0;
        float left = 0;
        for (float[] edge : edges) {
            int before = covered;
            covered += (int) edge[1];
            if (before <= crossing && covered > crossing) {
                left = edge[0];
            } else if (before > crossing && covered <= crossing) {
                add(cores, new Core(left, edge[0]));
            }
        }
        addRare(cores, anchors);
        cores.sort(Comparator.comparingDouble(Core::left));
        return cores;
    }

    /** Edges that nearly touch belong to one column. */
    private void add(List<Core> cores, Core core) {
        Core last = cores.isEmpty() ? null : cores.getLast();
        if (last != null && core.left() - last.right() < 0.35f * size) {
            cores.set(cores.size() - 1, new Core(last.left(), core.right()));
        } else {
            cores.add(core);
        }
    }

    /** Columns that few lines fill, such as remarks. */
    private void addRare(List<Core> cores, List<List<Stretch>> anchors) {
        List<Stretch> rare = anchors.stream()
                .flatMap(List::stream)
                .filter(stretch -> cores.stream().noneMatch(core -> core.overlap(stretch) > -0.5f * size))
                .sorted(Comparator.comparingDouble(Stretch::x))
                .toList();
        List<Core> found = new ArrayList<>();
        for (Stretch stretch : rare) {
            add(found, new Core(stretch.x(), stretch.end()));
            Core last = found.getLast();
            if (stretch.x() < last.right()) {
                found.set(
                        found.size() - 1,
                        new Core(Math.min(last.left(), stretch.x()), Math.max(last.right(), stretch.end())));
            }
        }
        cores.addAll(found);
    }
}

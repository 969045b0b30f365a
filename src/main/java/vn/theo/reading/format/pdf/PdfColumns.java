package vn.theo.reading.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.format.Budget;
import vn.theo.reading.format.Piece;
import vn.theo.reading.format.pdf.PdfPage.Glyph;
import vn.theo.reading.format.pdf.PdfPage.Stretch;

/**
 * Finds tables that are printed without rules: lines that leave the same gaps white between three columns or more, one
 * below the other, with figures or numbers in one of them. Two columns are never a table, because letterheads, signatures
 * and prose are set so; neither are columns in which every line is long.
 */
final class PdfColumns {
    /** A gap that may part two cells, in letter sizes; only one that stays white for lines does. */
    private static final float GAP = 0.4f;

    private static final float WORD_GAP = 0.17f;
    /** How much wider than the spaces of its line a gap must be, and the widest that spaces of words set out get. */
    private static final float WIDER = 1.5f;

    private static final float LOOSE = 0.45f;

    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_LINES = 3;
    private static final int MOST_COLUMNS = 30;
    /** Lines one after the other that may cross the gaps: groups of rows have headings. */
    private static final int MOST_CROSSING = 2;

    private static final float FARTHEST = 3;
    private static final int MOST_LINES = 4_000;

    private final Budget budget;
    private final List<List<Stretch>> lines;
    private final float size;

    private PdfColumns(List<Glyph> glyphs, Budget budget) {
        this.budget = budget;
        List<List<Stretch>> words = PdfPage.lines(glyphs, WORD_GAP);
        this.size = usualSize(words);
        this.lines = words.stream().map(this::cut).toList();
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

    /**
     * Cuts a line of words where gaps are wider than its own spaces: words set out to both margins are far apart, but all
     * alike.
     */
    private List<Stretch> cut(List<Stretch> words) {
        float space = LOOSE * size;
        for (int i = 1; i < words.size(); i++) {
            space = Math.min(space, words.get(i).x() - words.get(i - 1).end());
        }
        float gap = Math.max(GAP * size, WIDER * space);
        List<Stretch> line = new ArrayList<>();
        List<Glyph> part = new ArrayList<>();
        float end = 0;
        for (Stretch word : words) {
            if (!part.isEmpty() && word.x() - end > gap) {
                line.add(Stretch.of(part));
                part = new ArrayList<>();
            }
            part.addAll(word.glyphs());
            end = word.end();
        }
        line.add(Stretch.of(part));
        return line;
    }

    private static float usualSize(List<List<Stretch>> words) {
        List<Float> sizes =
                words.stream().flatMap(List::stream).map(Stretch::size).sorted().toList();
        return sizes.isEmpty() ? 1 : Math.max(1, sizes.get(sizes.size() / 2));
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        List<Glyph> letters = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            budget.check();
            boolean opens = lines.get(i).size() >= FEWEST_COLUMNS && !hasLeader(lines.get(i));
            Run run = opens ? run(i) : new Run(i + 1, List.of());
            int end = run.end();
            PdfColumnRows table = table(i, run);
            if (table == null) {
                // a long run that is no table is none from its second line on either
                for (int last = run.kept().size() < FEWEST_LINES ? i + 1 : end; i < last; i++) {
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
        while (count < 6
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

    /** Dots that lead to a page number in a list of contents, or a line to be filled in. */
    private boolean hasLeader(List<Stretch> line) {
        return line.stream()
                .anyMatch(stretch ->
                        stretch.glyphs().size() > 5 && stretch.words(budget).matches("[.…_·\\s]+"));
    }

    /** Lines that leave the same gaps white; {@code kept} are those of them that cross none. */
    private record Run(int end, List<List<Stretch>> kept) {}

    private Run run(int from) {
        PdfRivers rivers = PdfRivers.of(lines.get(from), GAP * size);
        List<List<Stretch>> kept = new ArrayList<>(List.of(lines.get(from)));
        int end = from + 1;
        int crossing = 0;
        for (int i = from + 1; i < lines.size() && rivers.count() >= FEWEST_COLUMNS - 1; i++) {
            PdfRivers left = rivers.with(lines.get(i));
            float step =
                    lines.get(i).getFirst().y() - lines.get(i - 1).getFirst().y();
            // a line that closes more than one gap in three is no row of this table
            boolean alone = lines.get(i).size() == 1 && left.count() < rivers.count();
            boolean crosses = alone || left.count() < FEWEST_COLUMNS - 1 || left.count() * 3 < rivers.count() * 2;
            crossing = crosses ? crossing + 1 : 0;
            if (step > FARTHEST * size || crossing > MOST_CROSSING || hasLeader(lines.get(i))) {
                break;
            }
            // behind a line that crosses the gaps, one cell alone is the end of a paragraph
            boolean goesOn = i == end || (lines.get(i).size() > 1 && left.count() >= rivers.count());
            if (!crosses && goesOn) {
                rivers = left;
                kept.add(lines.get(i));
                end = i + 1;
            }
        }
        return new Run(end, kept);
    }

    /** The table that a run of lines is, or null. */
    private @Nullable PdfColumnRows table(int from, Run run) {
        if (run.kept().size() < FEWEST_LINES) {
            return null;
        }
        List<Core> cores = cores(run.kept());
        if (cores.size() < FEWEST_COLUMNS || cores.size() > MOST_COLUMNS) {
            return null;
        }
        PdfColumnRows rows = new PdfColumnRows(cores, size, budget);
        return rows.isTable(lines.subList(from, run.end())) ? rows : null;
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
        int crossing = anchors.size() < 4 ? 0 : Math.max(1, anchors.size() * 8 / 100);
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

package vn.theo.reading.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.theo.reading.format.Budget;
import vn.theo.reading.format.LegacyFonts;
import vn.theo.reading.format.Words;

/**
 * What is printed on one page, in points from its top left corner as a person holds it: letters, and straight rules.
 */
final class PdfPage {
    final float width;
    final float height;
    final List<Glyph> glyphs = new ArrayList<>();
    final List<Rule> rules = new ArrayList<>();
    /** Letters that run in another direction than most: stamps at an angle, watermarks, spine titles. */
    final List<Glyph> turned = new ArrayList<>();

    PdfPage(float width, float height) {
        this.width = width;
        this.height = height;
    }

    /**
     * One letter.
     *
     * @param y its base line
     */
    record Glyph(
            String letters,
            float x,
            float y,
            float width,
            float size,
            boolean bold,
            LegacyFonts.Meaning meaning,
            int direction) {
        float end() {
            return x + width;
        }
    }

    /** A straight horizontal or vertical rule; x1 ≤ x2 and y1 ≤ y2. */
    record Rule(float x1, float y1, float x2, float y2) {
        boolean horizontal() {
            return x2 - x1 >= y2 - y1;
        }
    }

    /** Letters on one base line without a wide gap between them. */
    record Stretch(List<Glyph> glyphs, float x, float end, float y, float size) {
        static Stretch of(List<Glyph> glyphs) {
            float end = 0;
            float size = 0;
            for (Glyph glyph : glyphs) {
                end = Math.max(end, glyph.end());
                size = Math.max(size, glyph.size());
            }
            return new Stretch(
                    List.copyOf(glyphs),
                    glyphs.getFirst().x(),
                    end,
                    glyphs.getFirst().y(),
                    size);
        }

        boolean bold() {
            return glyphs.stream()
                    .allMatch(glyph -> glyph.bold() || glyph.letters().isBlank());
        }

        String words(Budget budget) {
            Words words = new Words(budget);
            Glyph before = null;
            for (Glyph glyph : glyphs) {
                boolean gap = before != null && glyph.x() - before.end() > 0.17f * glyph.size();
                boolean spaced = before != null && before.letters().endsWith(" ");
                words.add((gap && !spaced ? " " : "") + glyph.letters(), glyph.meaning(), false);
                before = glyph;
            }
            return words.text().replaceAll(" {2,}", " ").strip();
        }
    }

    /** Puts letters of other directions than the commonest aside. */
    void straighten() {
        Map<Integer, Integer> counts = new HashMap<>();
        glyphs.forEach(glyph -> counts.merge(glyph.direction(), 1, Integer::sum));
        int common = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
        glyphs.stream().filter(glyph -> glyph.direction() != common).forEach(turned::add);
        glyphs.removeIf(glyph -> glyph.direction() != common);
    }

    /** The lines that some letters make, top to bottom, each cut where a gap is wider than {@code gap} letter sizes. */
    static List<List<Stretch>> lines(List<Glyph> letters, float gap) {
        List<Glyph> sorted = new ArrayList<>(letters);
        sorted.sort(Comparator.comparingDouble(Glyph::y).thenComparingDouble(Glyph::x));
        List<List<Stretch>> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        float base = 0;
        for (Glyph glyph : sorted) {
            if (!line.isEmpty()
                    && glyph.y() - base
                            > 0.4f
                                    * Math.max(
                                            4,
                                            Math.min(
                                                    glyph.size(), line.getLast().size()))) {
                lines.add(cut(line, gap));
                line = new ArrayList<>();
            }
            base = line.isEmpty() ? glyph.y() : base;
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            lines.add(cut(line, gap));
        }
        lines.removeIf(List::isEmpty);
        return lines;
    }

    private static List<Stretch> cut(List<Glyph> line, float gap) {
        line.sort(Comparator.comparingDouble(Glyph::x));
        List<Stretch> stretches = new ArrayList<>();
        List<Glyph> part = new ArrayList<>();
        float end = 0;
        Glyph printed = null;
        for (Glyph glyph : line) {
            boolean blank = glyph.letters().isBlank();
            if (printed != null && isShadow(printed, glyph)) {
                continue;
            }
            if (!blank && !part.isEmpty() && glyph.x() - end > gap * glyph.size()) {
                stretches.add(Stretch.of(part));
                part = new ArrayList<>();
            }
            if (!blank || !part.isEmpty()) {
                part.add(glyph);
            }
            end = blank ? end : Math.max(end, glyph.end());
            printed = blank ? printed : glyph;
        }
        if (!part.isEmpty()) {
            stretches.add(Stretch.of(part));
        }
        return stretches;
    }

    /** The same letter printed twice, a hair apart, to look bold. */
    private static boolean isShadow(Glyph before, Glyph glyph) {
        return before.letters().equals(glyph.letters())
                && Math.abs(before.x() - glyph.x()) < 0.12f * glyph.size()
                && Math.abs(before.y() - glyph.y()) < 0.12f * glyph.size()
                && before.width() > 0.15f * glyph.size();
    }
}

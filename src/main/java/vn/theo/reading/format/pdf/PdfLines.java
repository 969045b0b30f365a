package vn.theo.reading.format.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.theo.reading.format.Budget;
import vn.theo.reading.format.Piece;
import vn.theo.reading.format.pdf.PdfPage.Stretch;

/**
 * Puts the lines of a page into paragraphs, line breaks kept as printed. Where a gap runs down between stretches, as in a
 * letterhead or beside a signature, what stands at its left is read first.
 */
final class PdfLines {
    private static final float COLUMN_GAP = 2.2f;
    private static final String NUMBER = "[-–+•*.]|[\\dIVXLivxl.]{1,6}[.)]|\\(?[a-zđ0-9]{1,2}\\)";
    private static final int SHORT_COLUMNS = 14;

    private final Budget budget;
    private final List<Piece> pieces = new ArrayList<>();

    private PdfLines(Budget budget) {
        this.budget = budget;
    }

    static List<Piece> pieces(List<PdfPage.Glyph> glyphs, Budget budget) {
        PdfLines lines = new PdfLines(budget);
        lines.read(PdfPage.lines(glyphs, COLUMN_GAP).stream()
                .map(lines::withNumber)
                .toList());
        return lines.pieces;
    }

    /** The paragraphs of a table cell, its wrapped lines joined by spaces. */
    static List<Piece> cell(List<PdfPage.Glyph> glyphs, Budget budget) {
        List<String> paragraphs = new ArrayList<>();
        for (List<Stretch> line : PdfPage.lines(glyphs, Float.MAX_VALUE)) {
            String words = line.getFirst().words(budget);
            String before = paragraphs.isEmpty() ? "" : paragraphs.getLast();
            boolean goesOn = words.matches("[-–]\\s+\\p{Ll}.*") && !before.matches("(?s).*[.;:]");
            boolean opens = !goesOn && words.matches("(?:[-–+•*]|\\d{1,2}[.)]|[a-zđ]\\))\\s.*");
            boolean closed =
                    before.matches("(?s).*[.;:]") && !words.isEmpty() && !Character.isLowerCase(words.charAt(0));
            if (words.isEmpty()) {
                continue;
            }
            if (before.isEmpty() || opens || closed) {
                paragraphs.add(words);
            } else {
                // a dash behind a space is a dash, not a word that was broken
                boolean broken = before.matches("(?s).*\\S[/-]");
                paragraphs.set(paragraphs.size() - 1, before + (broken ? "" : " ") + words);
            }
        }
        return paragraphs.stream()
                .map(words -> (Piece) Piece.Paragraph.of(words))
                .toList();
    }

    /** A number far from its words is no column of its own. */
    private List<Stretch> withNumber(List<Stretch> line) {
        boolean number = line.size() > 1
                && line.getFirst().glyphs().size() < 12
                && line.getFirst().words(budget).matches(NUMBER);
        if (!number) {
            return line;
        }
        List<Stretch> joined = new ArrayList<>();
        joined.add(whole(line.subList(0, 2)));
        joined.addAll(line.subList(2, line.size()));
        return joined;
    }

    private void read(List<List<Stretch>> lines) {
        List<Stretch> plain = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            budget.check();
            int end = columnsEnd(lines, i);
            if (end - i < 2) {
                plain.add(whole(lines.get(i)));
                i++;
                continue;
            }
            paragraphs(plain, false);
            plain.clear();
            columns(lines.subList(i, end));
            i = end;
        }
        paragraphs(plain, false);
    }

    private static Stretch whole(List<Stretch> line) {
        List<PdfPage.Glyph> all = new ArrayList<>();
        line.forEach(stretch -> all.addAll(stretch.glyphs()));
        return Stretch.of(all);
    }

    /** The line after those that one gap parts, or the same line when it is not parted. */
    private static int columnsEnd(List<List<Stretch>> lines, int from) {
        List<Stretch> first = lines.get(from);
        if (first.size() != 2) {
            return from;
        }
        float left = first.get(0).end();
        float right = first.get(1).x();
        float size = first.get(0).size();
        int end = from + 1;
        int parted = from + 1;
        while (end < lines.size()) {
            List<Stretch> line = lines.get(end);
            float nextLeft = left;
            float nextRight = right;
            for (Stretch stretch : line) {
                float middle = (nextLeft + nextRight) / 2;
                if (stretch.x() + stretch.end() < 2 * middle) {
                    nextLeft = Math.max(nextLeft, stretch.end());
                } else {
                    nextRight = Math.min(nextRight, stretch.x());
                }
            }
            boolean far = line.getFirst().y() - lines.get(end - 1).getFirst().y() > 4 * size;
            if (nextRight - nextLeft < size || line.size() > 2 || far) {
                break;
            }
            left = nextLeft;
            right = nextRight;
            end++;
            parted = line.size() == 2 ? end : parted;
        }
        boolean oneSided = end == from + 1;
        // lines after the last parted one belong to a column only when the block is a letterhead or signature
        return oneSided ? from : Math.max(parted, Math.min(end, parted + 8));
    }

    private void columns(List<List<Stretch>> lines) {
        float left = 0;
        float right = Float.MAX_VALUE;
        for (List<Stretch> line : lines) {
            if (line.size() == 2) {
                left = Math.max(left, line.get(0).end());
                right = Math.min(right, line.get(1).x());
            }
        }
        float middle = (left + right) / 2;
        List<Stretch> first = new ArrayList<>();
        List<Stretch> second = new ArrayList<>();
        for (List<Stretch> line : lines) {
            for (Stretch stretch : line) {
                boolean atLeft = stretch.x() + stretch.end() < 2 * middle;
                (atLeft ? first : second).add(stretch);
            }
        }
        boolean each = lines.size() <= SHORT_COLUMNS;
        paragraphs(first, each);
        paragraphs(second, each);
    }

    private void paragraphs(List<Stretch> lines, boolean each) {
        if (lines.isEmpty()) {
            return;
        }
        Margins margins = Margins.of(lines);
        StringBuilder words = new StringBuilder();
        boolean loud = false;
        for (int i = 0; i < lines.size(); i++) {
            Stretch line = lines.get(i);
            boolean opens = each || i == 0 || margins.parts(lines.get(i - 1), line, budget);
            if (opens) {
                add(words, loud);
                loud = line.bold();
            }
            loud &= line.bold();
            words.append(words.isEmpty() ? "" : "\n").append(line.words(budget));
        }
        add(words, loud);
    }

    private void add(StringBuilder words, boolean loud) {
        if (!words.toString().isBlank()) {
            pieces.add(new Piece.Paragraph("", words.toString(), loud));
        }
        words.setLength(0);
    }

    /** Where lines usually begin and end, and how far apart they usually are. */
    private record Margins(float left, float right, float pitch) {
        static Margins of(List<Stretch> lines) {
            List<Float> pitches = new ArrayList<>();
            for (int i = 1; i < lines.size(); i++) {
                pitches.add(lines.get(i).y() - lines.get(i - 1).y());
            }
            pitches.sort(null);
            float right = (float) lines.stream().mapToDouble(Stretch::end).max().orElse(0);
            List<Float> lefts = lines.stream()
                    .filter(line -> line.end() > right - 6 * line.size())
                    .map(Stretch::x)
                    .sorted()
                    .toList();
            float pitch = pitches.isEmpty() ? 0 : pitches.get(pitches.size() / 3);
            return new Margins(lefts.isEmpty() ? 0 : lefts.getFirst(), right, pitch);
        }

        /** Whether a paragraph ends between two lines. */
        boolean parts(Stretch before, Stretch line, Budget budget) {
            float size = Math.max(1, line.size());
            if (line.y() - before.y() > 1.28f * pitch || Math.abs(before.size() - line.size()) > 1.5f) {
                return true;
            }
            if (before.bold() != line.bold()) {
                return true;
            }
            boolean indented = line.x() - left > 0.9f * size && line.x() - before.x() > 0.6f * size;
            boolean centred = before.x() - left > 2.5f * size && right - before.end() > 2.5f * size;
            String words = line.words(budget);
            boolean underIt = Math.abs(before.x() + before.end() - line.x() - line.end()) < 2.4f * size;
            if ((centred || underIt) && !words.isEmpty() && Character.isLowerCase(words.charAt(0))) {
                return false;
            }
            if (indented || centred) {
                return true;
            }
            boolean ends = before.words(budget).matches("(?s).*[.;:!?…]");
            return ends && right - before.end() > 4 * size;
        }
    }
}

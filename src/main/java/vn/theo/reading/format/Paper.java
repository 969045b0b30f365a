package vn.theo.reading.format;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes paragraphs and tables down as the text that is read. A paragraph stands between blank lines with ** around it
 * when it is loud; a table row is one line, its cells between bars and the paragraphs of a cell parted by a line
 * separator (U+2028). The few words of a merged cell stand in every place it covers, so that each row says all it means.
 */
public final class Paper {
    /** Parts the paragraphs of one cell. */
    static final char CELL_BREAK = '\u2028';

    private static final int REPEATED = 60;
    private static final int HEADER_ROWS = 4;
    private static final int MAX_COLUMNS = 300;
    private static final int COVERED_COLUMNS = 2_000;

    private final StringBuilder text = new StringBuilder();
    private final Budget budget;

    Paper(Budget budget) {
        this.budget = budget;
    }

    public static String of(List<Piece> pieces, Budget budget) {
        Paper paper = new Paper(budget);
        paper.writeAll(pieces, 0);
        return paper.text();
    }

    String text() {
        return text.toString();
    }

    private void writeAll(List<Piece> pieces, int depth) {
        budget.depth(depth);
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Paragraph paragraph -> write(paragraph);
                case Piece.Table table -> {
                    if (isLayout(table)) {
                        writeColumns(table, depth);
                    } else {
                        write(table);
                    }
                }
            }
        }
    }

    private void write(Piece.Paragraph paragraph) {
        if (paragraph.words().isBlank()) {
            return;
        }
        startBlock();
        List<String> lines = paragraph
                .printed()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean loud = paragraph.loud() && line.chars().anyMatch(Character::isLetterOrDigit);
            // a line that was only wrapped stays within the marks of the line above it
            boolean wrapped = i > 0 && startsLower(line);
            boolean goesOn = i + 1 < lines.size() && startsLower(lines.get(i + 1));
            add((loud && !wrapped ? "**" : "") + line + (loud && !goesOn ? "**\n" : "\n"));
        }
    }

    private static boolean startsLower(String line) {
        return Character.isLowerCase(line.charAt(0));
    }

    private void startBlock() {
        if (!text.isEmpty()) {
            add("\n");
        }
    }

    private void add(String words) {
        budget.characters(words.length());
        text.append(words);
    }

    /** Letterheads, signatures and frames are typed as tables, but are read column by column. */
    private static boolean isLayout(Piece.Table table) {
        int columns = table.rows().stream().mapToInt(List::size).max().orElse(0);
        if (columns <= 1) {
            return true;
        }
        if (columns > 3 || table.rows().size() > 8) {
            return false;
        }
        for (List<Piece.Cell> row : table.rows()) {
            for (Piece.Cell cell : row) {
                String words = Normalizer.normalize(String.join(" ", cell.paragraphs()), Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT);
                if (words.contains("chủ nghĩa việt nam")
                        || words.contains("đảng cộng sản việt nam")
                        || words.startsWith("nơi nhận")) {
                    return true;
                }
            }
        }
        return false;
    }

    private void writeColumns(Piece.Table table, int depth) {
        int columns = table.rows().stream().mapToInt(List::size).max().orElse(0);
        for (int column = 0; column < columns; column++) {
            for (List<Piece.Cell> row : table.rows()) {
                if (column < row.size()) {
                    writeAll(row.get(column).pieces(), depth + 1);
                }
            }
        }
    }

    private void write(Piece.Table table) {
        List<List<String>> lines = places(table);
        lines.removeIf(row -> row.stream().allMatch(String::isEmpty));
        if (lines.isEmpty()) {
            return;
        }
        startBlock();
        for (List<String> row : lines) {
            int last = row.size();
            while (last > 1 && row.get(last - 1).isEmpty()) {
                last--;
            }
            add("| " + String.join(" | ", row.subList(0, last)) + " |\n");
        }
    }

    /** The words of every place of the grid. */
    private List<List<String>> places(Piece.Table table) {
        int header = headerRows(table);
        List<List<String>> places = new ArrayList<>();
        List<Covering> above = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            budget.check();
            List<Piece.Cell> cells = table.rows().get(row);
            int width = cells.stream()
                    .mapToInt(cell -> Math.min(cell.columns(), MAX_COLUMNS))
                    .sum();
            List<String> line = new ArrayList<>();
            List<Covering> below = new ArrayList<>();
            int next = 0;
            while (line.size() < COVERED_COLUMNS && (next < cells.size() || covers(above, line.size()))) {
                Covering covering = at(above, line.size());
                if (covering == null) {
                    Piece.Cell cell = cells.get(next++);
                    boolean wholeRow = cells.size() == 1 && width > 1;
                    covering = covering(cell, row < header, wholeRow, line.size());
                }
                fill(line, covering, row < header);
                if (covering.rows > 1) {
                    below.add(new Covering(
                            covering.column,
                            covering.columns,
                            covering.rows - 1,
                            covering.words,
                            false,
                            covering.across));
                }
            }
            budget.cells(line.size());
            places.add(line);
            above = below;
        }
        return places;
    }

    /** A cell, or what of it reaches into the rows below. */
    private record Covering(int column, int columns, int rows, String words, boolean first, boolean across) {}

    private static Covering covering(Piece.Cell cell, boolean header, boolean wholeRow, int column) {
        String words = words(cell);
        boolean repeated = !wholeRow && words.length() <= REPEATED;
        int rows = header ? Math.min(cell.rows(), HEADER_ROWS) : cell.rows();
        return new Covering(column, Math.clamp(cell.columns(), 1, MAX_COLUMNS), rows, words, true, repeated);
    }

    private static void fill(List<String> line, Covering covering, boolean header) {
        boolean again = covering.across && !(header && !covering.first);
        for (int i = 0; i < covering.columns; i++) {
            boolean own = covering.first && i == 0;
            line.add(own || again ? covering.words : "");
        }
    }

    private static boolean covers(List<Covering> above, int column) {
        return above.stream().anyMatch(covering -> covering.column >= column);
    }

    private static @Nullable Covering at(List<Covering> above, int column) {
        for (Covering covering : above) {
            if (covering.column == column) {
                return covering;
            }
        }
        return null;
    }

    /** As many rows as the cells of the first row cover at most, when they cover different numbers of rows. */
    private static int headerRows(Piece.Table table) {
        if (table.rows().isEmpty()) {
            return 0;
        }
        int deepest = table.rows().getFirst().stream()
                .mapToInt(Piece.Cell::rows)
                .max()
                .orElse(1);
        return deepest <= HEADER_ROWS ? deepest : 1;
    }

    private static String words(Piece.Cell cell) {
        StringBuilder words = new StringBuilder();
        for (String paragraph : cell.paragraphs()) {
            String line = paragraph
                    .strip()
                    .replaceAll("\\s*\\n\\s*", String.valueOf(CELL_BREAK))
                    .replace('|', '¦');
            words.append(words.isEmpty() ? "" : CELL_BREAK).append(line);
        }
        return words.toString();
    }
}

package vn.theo.reading.format.pdf;

import java.util.List;
import vn.theo.reading.format.Piece;

/** What tells a table from prose in columns: three cells in a row, one column of short cells, one with numbers. */
final class PdfTableSigns {
    private static final int FEWEST_ROWS = 3;
    /** Some column of a table holds cells as short as a number, a unit, a date or an agency. */
    private static final int SHORT_CELL = 22;

    private PdfTableSigns() {}

    static boolean areIn(Piece.Table table, int columns) {
        int full = 0;
        int[] filled = new int[columns];
        int[] brief = new int[columns];
        int[] numbers = new int[columns];
        for (List<Piece.Cell> row : table.rows()) {
            int cells = 0;
            int column = 0;
            for (Piece.Cell cell : row) {
                String words = String.join(" ", cell.paragraphs());
                if (!words.isEmpty() && cell.columns() == 1) {
                    cells++;
                    filled[column]++;
                    brief[column] += words.length() <= SHORT_CELL ? 1 : 0;
                    numbers[column] += words.chars().anyMatch(Character::isDigit) ? 1 : 0;
                }
                column += cell.columns();
            }
            full += cells >= 3 ? 1 : 0;
        }
        boolean isBrief = false;
        boolean isNumbered = false;
        for (int i = 0; i < filled.length; i++) {
            isBrief |= filled[i] >= 2 && brief[i] * 4 >= filled[i] * 3;
            isNumbered |= numbers[i] >= 2 && numbers[i] * 2 >= filled[i];
        }
        return full >= FEWEST_ROWS && isBrief && isNumbered;
    }
}

package vn.theo.reading.format;

import java.util.ArrayList;
import java.util.List;

/** What a document is made of, in the order in which it is read: paragraphs and tables. */
public sealed interface Piece {
    /**
     * A paragraph.
     *
     * @param number its number or bullet as printed, or the empty string
     * @param words its words; line breaks stand where the author broke the line
     * @param loud whether all of it is bold, or its style makes it a heading
     */
    record Paragraph(String number, String words, boolean loud) implements Piece {
        public static Paragraph of(String words) {
            return new Paragraph("", words, false);
        }

        public String printed() {
            return number.isEmpty() ? words : number + " " + words;
        }
    }

    /** A table; a cell says how many columns and rows it covers. */
    record Table(List<List<Cell>> rows) implements Piece {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A cell of a table.
     *
     * @param columns how many columns it covers, at least 1
     * @param rows how many rows it covers, at least 1
     */
    record Cell(int columns, int rows, List<Piece> pieces) {
        public Cell {
            pieces = List.copyOf(pieces);
        }

        static Cell of(String words) {
            return new Cell(1, 1, words.isBlank() ? List.of() : List.of(Paragraph.of(words)));
        }

        /** Its paragraphs; a table inside it gives one for each row. */
        public List<String> paragraphs() {
            List<String> paragraphs = new ArrayList<>();
            for (Piece piece : pieces) {
                switch (piece) {
                    case Paragraph paragraph -> paragraphs.add(paragraph.printed());
                    case Table table -> {
                        for (List<Cell> row : table.rows()) {
                            List<String> inner = new ArrayList<>();
                            row.forEach(cell -> inner.addAll(cell.paragraphs()));
                            inner.removeIf(String::isBlank);
                            paragraphs.add(String.join("; ", inner));
                        }
                    }
                }
            }
            paragraphs.removeIf(String::isBlank);
            return paragraphs;
        }
    }
}

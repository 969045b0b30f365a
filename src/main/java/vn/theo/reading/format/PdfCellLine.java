package vn.theo.reading.format;

import java.util.List;
import vn.theo.reading.format.PdfPage.Stretch;

/**
 * A printed line of a table whose columns are known.
 *
 * @param y how far down the page it stands, in points
 * @param filled for each column whether something of the line stands in it
 */
record PdfCellLine(float y, List<Placed> placed, boolean[] filled) {
    /** A stretch with the columns that it stands in. */
    record Placed(int from, int to, Stretch stretch, boolean lower) {
        static Placed of(int from, int to, Stretch stretch, Budget budget) {
            String words = stretch.words(budget);
            return new Placed(from, to, stretch, !words.isEmpty() && Character.isLowerCase(words.codePointAt(0)));
        }
    }

    /** Whether what stands in a column goes on with the cell of a line above. */
    boolean goesOn(int column) {
        return placed.stream()
                .filter(each -> each.from() <= column && column <= each.to())
                .anyMatch(Placed::lower);
    }

    /** Whether a row begins with it, told by a column that seldom wraps. */
    boolean begins(int column) {
        return filled[column] && !goesOn(column);
    }

    /** "I. NÔNG NGHIỆP" over all columns: a row of its own. */
    boolean isGroup() {
        Placed first = placed.getFirst();
        return placed.size() == 1
                && first.from() <= 1
                && (first.to() > first.from() || first.from() == 0)
                && !first.lower();
    }
}

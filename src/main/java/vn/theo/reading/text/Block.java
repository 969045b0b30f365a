package vn.theo.reading.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph, heading, list item or table cell of a text, its wrapped lines joined.
 *
 * @param index position in {@link Text#blocks()}
 * @param from first surface offset without white space, layout marks included
 * @param to surface offset after the last character
 * @param marker what numbers or bullets it, as printed: "-", "1.", "a)", "I.", "(i)", or the empty string
 * @param bold whether all of it stands between ** marks
 * @param level depth of a heading by its # marks or underline, 0 when it has none
 * @param row number of the table row counted through the text, -1 outside tables
 * @param column column in the row, -1 outside tables
 * @param content all its tokens, without the marker
 * @param lines the printed lines that make it up, without the marker
 */
public record Block(
        int index,
        Kind kind,
        int from,
        int to,
        String marker,
        boolean bold,
        int level,
        int row,
        int column,
        Stretch content,
        List<Stretch> lines,
        List<Stretch> sentences) {
    public enum Kind {
        PARAGRAPH,
        /** Marked as one (# or underlined), all bold, or a short line in capitals. */
        HEADING,
        ITEM,
        CELL,
        /** A picture, or its placeholder "[img]". */
        IMAGE,
        /** A line of dashes or the like. */
        RULE
    }

    public Block {
        lines = List.copyOf(lines);
        sentences = List.copyOf(sentences);
    }

    /** The same block from one of its tokens to before another, for a paragraph that carries a caption or byline. */
    public Block cut(int from, int end) {
        Stretch kept = content.part(from, end);
        return new Block(
                index,
                kind,
                kept.from(),
                kept.to(),
                from == 0 ? marker : "",
                bold,
                level,
                row,
                column,
                kept,
                List.of(kept),
                Sentences.of(kept));
    }

    /** Two blocks are the same when they hold the same tokens of the same text: all else follows from them. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Block block
                && index == block.index
                && from == block.from
                && to == block.to
                && content.equals(block.content);
    }

    @Override
    public int hashCode() {
        return from;
    }

    /** How many characters it takes on the surface. */
    public int length() {
        return to - from;
    }

    public boolean isText() {
        return kind != Kind.IMAGE && kind != Kind.RULE && !content.isEmpty();
    }

    public boolean inTable() {
        return row >= 0;
    }

    /** Whether it stands for a place of a table that a cell of a row above reaches into. */
    public boolean isCovered() {
        return kind == Kind.RULE
                && inTable()
                && length() == 1
                && content.text().surface().charAt(from) == '=';
    }
}

package vn.theo.reading.figure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Bound;
import vn.theo.reading.FigureForm;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Text;

/** One cell of a table of figures: its paragraphs. */
record FigureCell(int row, int column, List<Block> blocks) {
    private static final int LONGEST_NUMBER = 12;

    /**
     * What a cell of figures says: one number, or the two ends of a range.
     *
     * @param unit the unit printed in the cell, the empty string when none is
     */
    record Content(
            List<BigDecimal> values, Bound bound, @Nullable FigureForm form, String unit) {}

    Text text() {
        return blocks.getFirst().content().text();
    }

    Stretch first() {
        return blocks.getFirst().content();
    }

    int from() {
        return first().from();
    }

    int to() {
        return blocks.getLast().content().to();
    }

    String plain() {
        StringBuilder plain = new StringBuilder();
        for (Block block : blocks) {
            plain.append(plain.isEmpty() ? "" : " ").append(block.content().plain());
        }
        return plain.toString();
    }

    /** Its number when it holds nothing but one, with sign, bound and unit at most. */
    @Nullable
    Content content() {
        Stretch words = first();
        if (blocks.size() != 1 || words.size() > LONGEST_NUMBER || !hasNumber(words)) {
            return null;
        }
        Lexicon.Match limit = FigureWords.BOUNDS.at(words, 0);
        int at = limit == null ? 0 : limit.length();
        boolean minus = words.is(at, "-") && !words.token(at + 1).spaced();
        boolean plus = words.is(at, "+");
        int number = minus || plus ? at + 1 : at;
        BigDecimal value = words.token(number).isNumber() ? NumberText.value(words.norm(number)) : null;
        if (value == null) {
            return null;
        }
        Bound bound = limit == null ? Bound.EXACT : FigureWords.bound(limit.value());
        boolean range = words.is(number + 1, "-") && words.token(number + 2).isNumber();
        boolean part = words.is(number + 1, "/") && words.token(number + 2).isNumber();
        BigDecimal second = range || part ? NumberText.value(words.norm(number + 2)) : null;
        int end = second == null ? number + 1 : number + 3;
        if (part && (second == null || value.compareTo(second) > 0 || TimePhrase.year(words, number + 2) > 0)) {
            return null;
        }
        return ended(
                words,
                end,
                range && second != null ? List.of(value, second) : List.of(minus ? value.negate() : value),
                bound,
                part);
    }

    private static @Nullable Content ended(Stretch words, int end, List<BigDecimal> values, Bound bound, boolean part) {
        MeasureUnits.Unit unit = end < words.size() ? new MeasureUnits(words).at(end) : null;
        int after = unit == null ? end : unit.end();
        boolean up = words.at(after, "trở lên");
        boolean down = words.at(after, "trở xuống");
        after = up || down ? after + 2 : after;
        if (after < words.size()) {
            return null;
        }
        Bound told = up ? Bound.AT_LEAST : down ? Bound.AT_MOST : bound;
        FigureForm form = part ? FigureForm.N_OF_M : values.size() > 1 ? FigureForm.RANGE : null;
        return new Content(values, told, form, unit == null ? "" : unit.text());
    }

    private static boolean hasNumber(Stretch words) {
        for (int i = 0; i < Math.min(4, words.size()); i++) {
            if (words.token(i).isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a bare year, as heads of columns are. */
    boolean isYear() {
        return blocks.size() == 1 && first().size() == 1 && TimePhrase.year(first(), 0) > 0;
    }

    /** Whether it is nothing but a unit ("Tỷ đồng", "%", "1.000 tấn"). */
    boolean isUnit() {
        Stretch words = first();
        if (blocks.size() != 1 || words.isEmpty()) {
            return false;
        }
        int from = words.token(0).isNumber() && words.size() > 1 ? 1 : 0;
        MeasureUnits.Unit unit = new MeasureUnits(words).at(from);
        return unit != null && (unit.end() == words.size() || words.is(unit.end(), "/"));
    }

    boolean isNamed() {
        Stretch words = first();
        boolean word = false;
        for (int i = 0; i < words.size() && !word; i++) {
            word = words.token(i).isWord() && words.token(i).raw().length() > 1;
        }
        return word && content() == null;
    }
}

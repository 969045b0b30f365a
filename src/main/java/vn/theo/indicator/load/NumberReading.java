package vn.theo.indicator.load;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.rows.Row;
import vn.theo.indicator.rows.TableRows.Remark;
import vn.theo.site.Refusal;

/**
 * How the numbers of a table are written: decimal point or comma, thousands apart or not. Told by a person, or from the first
 * rows; what can be read in two ways is never guessed silently.
 */
final class NumberReading {
    private static final Pattern SPACES = Pattern.compile("(?<=\\d)[ \\u00A0\\u202F\\u2009'](?=\\d{3})");
    private static final Pattern POINT = Pattern.compile("-?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?");
    private static final Pattern COMMA = Pattern.compile("-?(\\d+|\\d{1,3}(\\.\\d{3})+)(,\\d+)?");
    private static final Pattern TWO_WAYS = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");

    private final boolean comma;
    private final boolean undecided;
    private final @Nullable Remark remark;

    private NumberReading(boolean comma, boolean undecided, @Nullable Remark remark) {
        this.comma = comma;
        this.undecided = undecided;
        this.remark = remark;
    }

    /**
     * Tells how numbers are written.
     *
     * @param isValue which columns hold numbers
     * @param pointByDefault whether 1.234 has a decimal point when nothing else tells, as in comma separated tables
     * @throws Refusal when the rows contradict each other, or can be read in two ways
     */
    static NumberReading of(NumberStyle asked, List<Row> first, IntPredicate isValue, boolean pointByDefault) {
        if (asked != NumberStyle.AUTO) {
            return new NumberReading(asked == NumberStyle.COMMA, false, null);
        }
        String point = "";
        String comma = "";
        String twoWays = "";
        for (Row row : first) {
            for (int i = 0; i < row.cells().size(); i++) {
                if (!isValue.test(i) || row.isNumber(i)) {
                    continue;
                }
                String cell = withoutSpaces(row.cell(i).strip());
                boolean asPoint = POINT.matcher(cell).matches();
                boolean asComma = COMMA.matcher(cell).matches();
                if (asPoint && asComma) {
                    twoWays = TWO_WAYS.matcher(cell).matches() && twoWays.isEmpty() ? cell : twoWays;
                } else if (asPoint) {
                    point = point.isEmpty() ? cell : point;
                } else if (asComma) {
                    comma = comma.isEmpty() ? cell : comma;
                }
            }
        }
        return decided(point, comma, twoWays, pointByDefault);
    }

    private static NumberReading decided(String point, String comma, String twoWays, boolean pointByDefault) {
        if (!point.isEmpty() && !comma.isEmpty()) {
            throw new Refusal("indicator.load.numbers.mixed", point, comma);
        }
        if (!comma.isEmpty()) {
            return new NumberReading(true, false, Remark.of("indicator.load.assumed.comma", comma));
        }
        if (!point.isEmpty()) {
            return new NumberReading(false, false, Remark.of("indicator.load.assumed.point", point));
        }
        if (twoWays.isEmpty()) {
            return new NumberReading(false, true, null);
        }
        if (pointByDefault && twoWays.indexOf('.') > 0) {
            return new NumberReading(false, true, Remark.of("indicator.load.assumed.point", twoWays));
        }
        throw new Refusal("indicator.load.numbers.two-ways", twoWays);
    }

    /** What was assumed, null when a person said it or there was nothing to assume. */
    @Nullable
    Remark remark() {
        return remark;
    }

    /**
     * Reads a cell; null when it is no number of this table's style.
     *
     * @param number whether it is a number by its format
     */
    @Nullable
    NumberCell find(String cell, boolean number) {
        if (number) {
            return NumberCell.find(cell);
        }
        if (!comma || cell.indexOf('.') < 0) {
            NumberCell plain = NumberCell.find(cell);
            if (plain != null) {
                return plain;
            }
        }
        String text = withoutSpaces(cell);
        if (undecided && TWO_WAYS.matcher(text).matches() && text.indexOf(',') > 0) {
            return null;
        }
        if (!(comma ? COMMA : POINT).matcher(text).matches()) {
            return null;
        }
        return NumberCell.find(comma ? text.replace(".", "").replace(',', '.') : text.replace(",", ""));
    }

    /** The cell with a plain minus and without spaces between thousands. */
    private static String withoutSpaces(String cell) {
        String text = cell.startsWith("−") || cell.startsWith("–") ? "-" + cell.substring(1) : cell;
        text = text.startsWith("+") ? text.substring(1) : text;
        return SPACES.matcher(text).replaceAll("");
    }
}

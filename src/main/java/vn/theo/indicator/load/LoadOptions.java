package vn.theo.indicator.load;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.Vintage;

/**
 * What a person says about a table that is loaded.
 *
 * @param source stands where a row names none
 * @param vintage stands where a row names none
 * @param keepGoodRows whether the good rows are kept when others are refused; else one refused row keeps all out
 * @param knownFrom when the figures became known, null for now
 * @param numbers how numbers written as text are to be read
 * @param indicator stands where the table has no column for it, "" for none
 * @param area the same for the area
 */
public record LoadOptions(
        String fileName,
        String source,
        Vintage vintage,
        boolean keepGoodRows,
        @Nullable Instant knownFrom,
        String by,
        NumberStyle numbers,
        String indicator,
        String area) {
    public LoadOptions(
            String fileName,
            String source,
            Vintage vintage,
            boolean keepGoodRows,
            @Nullable Instant knownFrom,
            String by) {
        this(fileName, source, vintage, keepGoodRows, knownFrom, by, NumberStyle.AUTO, "", "");
    }

    LoadOptions withKeepGoodRows(boolean keep) {
        return new LoadOptions(fileName, source, vintage, keep, knownFrom, by, numbers, indicator, area);
    }
}

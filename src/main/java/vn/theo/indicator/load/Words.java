package vn.theo.indicator.load;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.Vintage;

/** Vietnamese words that tables use for how firm a value is and for prices. */
final class Words {
    private static final Map<String, Enum<?>> WORDS = Map.ofEntries(
            Map.entry("ke hoach", Vintage.PLAN),
            Map.entry("neu trong van ban", Vintage.STATED),
            Map.entry("suy ra", Vintage.INFERRED),
            Map.entry("uoc", Vintage.ESTIMATE),
            Map.entry("uoc tinh", Vintage.ESTIMATE),
            Map.entry("uoc thuc hien", Vintage.ESTIMATE),
            Map.entry("so bo", Vintage.PRELIMINARY),
            Map.entry("chinh thuc", Vintage.OFFICIAL),
            Map.entry("gia hien hanh", PriceBasis.CURRENT),
            Map.entry("hien hanh", PriceBasis.CURRENT),
            Map.entry("gia so sanh 1994", PriceBasis.CONSTANT_1994),
            Map.entry("gia so sanh 2010", PriceBasis.CONSTANT_2010),
            Map.entry("gia so sanh 2020", PriceBasis.CONSTANT_2020));

    private Words() {}

    static <E extends Enum<E>> @Nullable E find(Class<E> type, String name) {
        Enum<?> word = name.length() > 40 ? null : WORDS.get(PeriodCell.folded(name));
        return type.isInstance(word) ? type.cast(word) : null;
    }
}

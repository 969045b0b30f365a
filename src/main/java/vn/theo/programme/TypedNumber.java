package vn.theo.programme;

import java.math.BigDecimal;
import java.util.Optional;
import vn.theo.site.Texts;

/** A number as a person types it in the language of the page: 34.087,5 in Vietnamese, 34,087.5 in English. */
final class TypedNumber {
    private TypedNumber() {}

    /** Empty when the text is not a number in that language; groups must be whole thousands. */
    static Optional<BigDecimal> find(String typed, Texts texts) {
        char group = texts.english() ? ',' : '.';
        char decimal = texts.english() ? '.' : ',';
        String plain = typed.strip().replace('−', '-').replace(" ", "");
        String grouped = "-?\\d{1,3}(\\" + group + "\\d{3})+(\\" + decimal + "\\d+)?";
        String bare = "-?\\d+(\\" + decimal + "\\d+)?";
        if (!plain.matches(grouped) && !plain.matches(bare)) {
            return Optional.empty();
        }
        return Optional.of(
                new BigDecimal(plain.replace(String.valueOf(group), "").replace(decimal, '.')));
    }
}

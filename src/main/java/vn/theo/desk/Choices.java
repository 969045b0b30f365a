package vn.theo.desk;

import java.util.Arrays;
import java.util.List;
import vn.theo.site.Texts;

/** The choices of a field, named in the language of the page. */
final class Choices {
    private Choices() {}

    static <E extends Enum<E>> List<Field.Option> of(Class<E> type, Texts texts) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> new Field.Option(constant.name(), texts.of(constant)))
                .toList();
    }
}

package vn.theo.desk;

import java.util.Arrays;
import java.util.List;
import vn.theo.site.Texts;

/** The choices of a field, named in the language of the page by the texts under a prefix. */
final class Choices {
    private Choices() {}

    static List<Field.Option> of(Enum<?>[] constants, String prefix, Texts texts) {
        return Arrays.stream(constants)
                .map(constant -> new Field.Option(constant.name(), texts.of(prefix + constant.name())))
                .toList();
    }
}

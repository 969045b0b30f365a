package vn.theo.desk;

import java.util.List;
import java.util.stream.Stream;
import vn.theo.site.Texts;
import vn.theo.territory.Area;

/** The areas a figure can be about, each with its validity where it no longer exists. */
final class AreaChoices {
    private AreaChoices() {}

    static List<Field.Option> of(DeskContext context, Area chosen) {
        return Stream.concat(Stream.of(chosen), context.areas().stream().filter(area -> area.id() != chosen.id()))
                .map(area -> new Field.Option(String.valueOf(area.id()), label(area, context.texts())))
                .toList();
    }

    static String label(Area area, Texts texts) {
        return area.validTo() == null
                ? area.name()
                : texts.of("desk.area.until", area.name(), texts.date(area.validTo()));
    }
}

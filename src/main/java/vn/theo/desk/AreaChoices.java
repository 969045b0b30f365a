package vn.theo.desk;

import java.util.List;
import vn.theo.site.Texts;
import vn.theo.territory.Area;
import vn.theo.territory.Areas;

/** The areas a figure can be about, each with its validity where it no longer exists. */
final class AreaChoices {
    private AreaChoices() {}

    static List<Field.Option> of(Areas areas, Texts texts) {
        return areas.listAll().stream()
                .map(area -> new Field.Option(String.valueOf(area.id()), label(area, texts)))
                .toList();
    }

    static String label(Area area, Texts texts) {
        return area.validTo() == null
                ? area.name()
                : texts.of("desk.area.until", area.name(), texts.date(area.validTo()));
    }
}

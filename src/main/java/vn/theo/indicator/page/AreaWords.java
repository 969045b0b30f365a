package vn.theo.indicator.page;

import java.time.LocalDate;
import vn.theo.site.Texts;
import vn.theo.territory.Area;
import vn.theo.territory.Lineage;

/** Tells an area from others of the same name. */
final class AreaWords {
    private AreaWords() {}

    /** Its level, what it lies in, and until when it stood. */
    static String where(Texts texts, Lineage lineage, Area area) {
        Long parent = area.parentId();
        String level = texts.of("territory.level." + area.level());
        String above = parent == null || area.level().equals(Area.PROVINCE)
                ? level
                : level + " · " + lineage.get(parent).name();
        LocalDate last = area.validTo();
        return last == null ? above : above + " · " + texts.of("territory.until", texts.date(last));
    }
}

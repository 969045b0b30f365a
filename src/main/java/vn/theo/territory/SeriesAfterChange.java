package vn.theo.territory;

import java.util.List;
import vn.theo.site.Texts;

/** Told by a module above: what each series would do on a map that is only planned. Every bean of this type is asked. */
public interface SeriesAfterChange {
    /** One outlook for each series that has figures in the areas that would end. */
    List<SeriesOutlook> listOf(PlannedChange change, Texts texts);
}

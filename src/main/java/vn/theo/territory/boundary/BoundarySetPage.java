package vn.theo.territory.boundary;

import org.jspecify.annotations.Nullable;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/** Boundaries that are stored: their picture, their source, and how they are taken back. */
public record BoundarySetPage(
        Frame frame,
        Boundaries.Set set,
        AreaDrawing drawing,
        @Nullable String error) implements Page {
    public String told() {
        return frame.t(
                        "territory.boundary.of",
                        frame.t("territory.level." + set.level()),
                        frame.texts().number(set.areas()),
                        frame.texts().date(set.validFrom()))
                + " · " + set.source() + " (" + set.licence() + ") · "
                + frame.t("territory.import.sent", set.by(), frame.texts().dateTime(set.at()));
    }
}

package vn.theo.explore;

import java.util.List;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/** The views that were kept under a name. */
public record SavedViewsPage(Frame frame, List<SavedView> views) implements Page {
    public SavedViewsPage {
        views = List.copyOf(views);
    }
}

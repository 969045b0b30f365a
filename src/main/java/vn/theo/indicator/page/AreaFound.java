package vn.theo.indicator.page;

import java.util.List;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/** The areas that match what was typed, each a link that keeps all other choices. */
public record AreaFound(Frame frame, String typed, List<Found> found) implements Page {
    /** As many as a list of choices can hold. */
    static final int MOST = 12;

    public AreaFound {
        found = List.copyOf(found);
    }

    /** One area with what tells it from its namesakes: the province it lies in, and until when it stood. */
    public record Found(String name, String where, String address) {}
}

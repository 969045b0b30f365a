package vn.theo.territory.boundary;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/** Where files of boundaries are sent, and those that are stored. */
public record BoundaryPage(
        Frame frame,
        List<Boundaries.Set> sets,
        Map<String, String> typed,
        @Nullable String error) implements Page {
    public BoundaryPage {
        sets = List.copyOf(sets);
        typed = Map.copyOf(typed);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String number(int count) {
        return frame.texts().number(count);
    }
}

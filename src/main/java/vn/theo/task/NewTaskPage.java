package vn.theo.task;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.theo.body.Body;
import vn.theo.programme.Resolution;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/**
 * The form that assigns a task by hand.
 *
 * @param typed what stands in the fields, by field name
 * @param errors message key by field name
 * @param origin what the task is assigned from
 */
public record NewTaskPage(
        Frame frame,
        Map<String, String> typed,
        Map<String, String> errors,
        List<Body> bodies,
        List<Resolution> resolutions,
        @Nullable TaskOrigin origin)
        implements Page {
    public NewTaskPage {
        typed = Map.copyOf(typed);
        errors = Map.copyOf(errors);
        bodies = List.copyOf(bodies);
        resolutions = List.copyOf(resolutions);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What is wrong with this field, in words; empty when nothing is. */
    public String error(String field) {
        String key = errors.get(field);
        return key == null ? "" : frame.t(key);
    }
}

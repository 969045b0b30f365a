package vn.theo.reading.directive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Stretch;

/** A task as a clause states it, before deadline and product are read off it. */
record Task(@Nullable String assignee, List<String> coAssignees, Stretch action) {
    Task {
        coAssignees = List.copyOf(coAssignees);
    }

    /** The same task, its action running on to the end of the given stretch of the same sentence. */
    Task until(Stretch last) {
        return new Task(
                assignee, coAssignees, new Stretch(action.text(), action.first(), Math.max(action.end(), last.end())));
    }
}

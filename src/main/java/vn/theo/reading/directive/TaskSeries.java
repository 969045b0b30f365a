package vn.theo.reading.directive;

import java.util.ArrayList;
import java.util.List;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** Parts a row of tasks that only commas join, where its verbs say that another one begins. */
final class TaskSeries {
    private TaskSeries() {}

    /** "làm tốt công tác X, tiếp tục đẩy mạnh Y": what is to go on or grow is another task, unless it is a purpose. */
    static List<Task> of(Task task) {
        List<Task> tasks = new ArrayList<>();
        Stretch action = task.action();
        boolean series = false;
        int from = 0;
        for (int i = 3; i + 3 < action.size(); i++) {
            if (action.at(i, "để") || action.at(i, "nhằm") || action.at(0, "tiếp tục") || action.is(i, "(")) {
                break;
            }
            boolean next =
                    action.is(i, ",") && i > from + 3 && (series ? FURTHER : CONTINUED).lengthAt(action, i + 1) > 0;
            if (next && hasVerb(action.part(from, action.size()))) {
                tasks.add(new Task(task.assignee(), task.coAssignees(), action.part(from, i)));
                from = i + 1;
                series = true;
            }
        }
        tasks.add(from == 0 ? task : new Task(task.assignee(), task.coAssignees(), action.part(from, action.size())));
        return tasks;
    }

    private static final Lexicon CONTINUED = Lexicon.of("tiếp tục", "đẩy mạnh");
    /** What belongs to a row of tasks once it has begun. */
    private static final Lexicon FURTHER = Lexicon.of("tiếp tục", "đẩy mạnh", "tăng cường", "nâng cao");

    /** "Tích cực, chủ động, khoa học hơn nữa, tiếp tục nâng cao …": words of manner alone are no task. */
    private static boolean hasVerb(Stretch action) {
        for (int i = 0; i < action.size() && !action.is(i, ","); i++) {
            if (TaskVerbs.verb(action, i) > 0) {
                return true;
            }
        }
        return false;
    }
}

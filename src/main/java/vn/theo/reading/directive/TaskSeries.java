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
        boolean purpose = false;
        int from = 0;
        for (int i = 3; i + 3 < action.size(); i++) {
            if (action.at(0, "tiếp tục")) {
                break;
            }
            if (action.is(i, "(")) {
                int closes = action.find(i, ")");
                if (closes < 0) {
                    break;
                }
                i = closes;
                purpose = true;
                continue;
            }
            purpose |= action.at(i, "để") || action.at(i, "nhằm");
            boolean goesOn = !purpose && (series ? FURTHER : CONTINUED).lengthAt(action, i + 1) > 0;
            boolean begins = goesOn || action.at(i + 1, "thí điểm") || recurs(action, i + 1);
            boolean next = action.is(i, ",") && i > from + 3 && begins;
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

    /** "…, định kỳ báo cáo Sở A", "…, hằng năm có báo cáo": what is to be done again and again is a task of its own. */
    private static boolean recurs(Stretch action, int i) {
        int length = Recurrences.opensAt(action, i);
        return length > 0 && TaskVerbs.opensTask(action, i + length);
    }

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

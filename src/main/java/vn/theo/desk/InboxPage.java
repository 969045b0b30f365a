package vn.theo.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.theo.document.DocumentState;
import vn.theo.document.Need;
import vn.theo.document.Queue;
import vn.theo.document.QueueFilter;
import vn.theo.document.QueueLine;
import vn.theo.document.StartReading;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/**
 * The queue of received texts and the form that takes in more.
 *
 * @param typed the pasted text that was not accepted, kept in the form
 * @param error why, null when nothing went wrong
 * @param keepable whether the pasted text can be kept although nothing was found in it
 */
public record InboxPage(
        Frame frame,
        InboxQuery query,
        Queue.Found found,
        Counts counts,
        List<String> receivers,
        RunsView runs,
        String typed,
        @Nullable String error,
        boolean keepable)
        implements Page {
    public InboxPage {
        receivers = List.copyOf(receivers);
    }

    /** How many texts stand in each state, are set aside, and were read by an older reader. */
    public record Counts(Map<DocumentState, Integer> states, int aside, int outdated) {
        public Counts {
            states = Map.copyOf(states);
        }

        public int total() {
            return states.values().stream().mapToInt(Integer::intValue).sum();
        }

        public int of(DocumentState state) {
            return states.getOrDefault(state, 0);
        }
    }

    /** A reason why a text needs a person, and the points it gives. */
    public record Reason(String words, int points) {}

    public List<Reason> reasons(QueueLine line) {
        Need need = line.need();
        List<Reason> reasons = new ArrayList<>();
        LocalDate due = need.due();
        if (due != null) {
            String day = frame.texts().date(due);
            reasons.add(new Reason(
                    need.dueDays() < 0
                            ? frame.t("desk.need.overdue", day, String.valueOf(-need.dueDays()))
                            : need.dueDays() == 0
                                    ? frame.t("desk.need.due-today", day)
                                    : frame.t("desk.need.due", day, String.valueOf(need.dueDays())),
                    need.duePoints()));
        }
        if (need.doubts() > 0) {
            reasons.add(new Reason(frame.t("desk.need.doubts", String.valueOf(need.doubts())), need.doubtPoints()));
        }
        if (need.open() > 0) {
            reasons.add(new Reason(frame.t("desk.need.open", String.valueOf(need.open())), need.openPoints()));
        }
        Integer confidence = need.confidence();
        if (confidence != null && need.unsurePoints() > 0) {
            reasons.add(new Reason(frame.t("desk.need.unsure", String.valueOf(confidence)), need.unsurePoints()));
        }
        if (need.agePoints() > 0) {
            reasons.add(new Reason(frame.t("desk.need.waiting", String.valueOf(need.waitingDays())), need.agePoints()));
        }
        return reasons;
    }

    public int first() {
        return QueueFilter.PAGE * (query.filter().page() - 1) + 1;
    }

    public int last() {
        return first() + found.lines().size() - 1;
    }

    public boolean hasNext() {
        return last() < found.rows();
    }

    public int mostFiles() {
        return StartReading.MOST_FILES;
    }

    public long mostBytes() {
        return InboxPages.MOST_BYTES;
    }
}

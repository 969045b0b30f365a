package vn.theo.reading.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.Explanation;
import vn.theo.reading.Explanation.Role;
import vn.theo.reading.Explanation.Rule;
import vn.theo.reading.FoundDirective.Weight;
import vn.theo.reading.Trace;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.TraceParts;

/**
 * Says which words made a directive: what was told by whom to whom, by when, and what it takes from a heading above.
 *
 * @param deadline the printed deadline or recurrence
 */
record DirectiveTrace(
        Task task,
        @Nullable String deadline,
        @Nullable String product,
        @Nullable String issuer,
        Weight weight) implements Supplier<Explanation> {
    /** How far before the action the verb stands that tells it. */
    private static final int FARTHEST_ORDER = 120;

    Trace trace() {
        return Trace.of(this);
    }

    /** The words of the task that a trace of this reader leads to. */
    static Stretch action(Trace trace) {
        if (trace.source() instanceof DirectiveTrace own) {
            return own.task.action();
        }
        throw new IllegalArgumentException("Only the trace of a directive leads to the words of a task");
    }

    /** The trace of a directive whose deadline stands outside its own words. */
    static Trace until(Trace trace, String phrase) {
        return trace.source() instanceof DirectiveTrace own ? own.with(own.task, phrase) : trace;
    }

    /** The trace of a directive whose addressees stand outside its own words. */
    static Trace by(Trace trace, @Nullable String assignee, List<String> coAssignees) {
        return trace.source() instanceof DirectiveTrace own
                ? own.with(new Task(assignee, coAssignees, own.task.action()), own.deadline)
                : trace;
    }

    private Trace with(Task other, @Nullable String term) {
        return new DirectiveTrace(other, term, product, issuer, weight).trace();
    }

    @Override
    public Explanation get() {
        Stretch action = task.action();
        TraceParts parts = new TraceParts(action.text()).add(Role.ACTION, action);
        List<Stretch> inherited = new ArrayList<>();
        locate(parts, Role.ASSIGNEE, task.assignee(), inherited);
        task.coAssignees().forEach(body -> locate(parts, Role.CO_ASSIGNEE, body, inherited));
        locate(parts, Role.DEADLINE, deadline, inherited);
        locate(parts, Role.PRODUCT, product, inherited);
        locate(parts, Role.ISSUER, issuer, inherited);
        parts.add(Role.ORDER, order(parts.all(), action.first()));
        inherited.forEach(words -> parts.add(Role.HEADING, words));
        return parts.by(
                switch (weight) {
                    case ORDER -> Rule.DIRECTIVE_ORDER;
                    case OPINION -> Rule.DIRECTIVE_OPINION;
                });
    }

    /** What stands on another line was inherited from there; the whole line is what it was inherited from. */
    private void locate(TraceParts parts, Role role, @Nullable String words, List<Stretch> inherited) {
        Stretch found = words == null ? null : parts.find(words, task.action());
        if (found == null) {
            return;
        }
        parts.add(role, found);
        boolean above = found.end() <= task.action().first() && parts.isLineApart(found, task.action());
        if (above && (role == Role.ASSIGNEE || role == Role.DEADLINE)) {
            inherited.add(line(parts, found));
        }
    }

    private static Stretch line(TraceParts parts, Stretch words) {
        Stretch all = parts.all();
        int from = words.first();
        int end = words.end();
        while (from > 0 && !parts.isLineApart(all.part(from - 1, from), all.part(from, from + 1))) {
            from--;
        }
        while (end < all.size() && !parts.isLineApart(all.part(end - 1, end), all.part(end, end + 1))) {
            end++;
        }
        return all.part(from, end);
    }

    /** The duty words right before the action, else the nearest verb of ordering before it. */
    private static @Nullable Stretch order(Stretch all, int action) {
        for (int length = 3; length > 0; length--) {
            int modal = action - length < 0 ? 0 : TaskVerbs.modal(all, action - length);
            if (modal == length) {
                return all.part(action - length, action);
            }
        }
        for (int i = action; i >= Math.max(0, action - FARTHEST_ORDER); i--) {
            Lexicon.Match order = OrderVerbs.orderAt(all, i);
            if (order != null) {
                return all.part(i, i + order.length());
            }
        }
        return null;
    }
}

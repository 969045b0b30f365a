package vn.theo.reading.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.FoundDirective;
import vn.theo.reading.text.Stretch;

/** Writes tasks down as directives, each with its deadline and product, and none twice. */
final class DirectiveLedger {
    /** Shorter actions are told again with other deadlines: "thực hiện Kế hoạch này". */
    private static final int SHORTEST_REPEATED = 10;

    /**
     * Who speaks when a task is told.
     *
     * @param issuer null when nobody is known
     * @param opinion whether it is a recommendation
     * @param leading the deadline that opens the sentence, null when none does
     * @param topic the deadline of the words that opened the speech, null when they name none
     */
    record Voice(
            @Nullable String issuer,
            boolean opinion,
            Deadlines.@Nullable Deadline leading,
            Deadlines.@Nullable Deadline topic) {}

    private final boolean formal;
    private final Outline outline;
    private final @Nullable LocalDate dated;
    private final List<FoundDirective> found = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    DirectiveLedger(boolean formal, Outline outline, @Nullable LocalDate dated) {
        this.formal = formal;
        this.outline = outline;
        this.dated = dated;
    }

    /** What has been written so far; later entries may be changed. */
    List<FoundDirective> found() {
        return found;
    }

    void add(Task task, Deadlines.@Nullable Deadline given, @Nullable String product, Voice voice) {
        Stretch action = task.action();
        if (action.size() < 2 || task.assignee() == null && Acts.isFormula(action) || isRepeated(task)) {
            return;
        }
        Deadlines.Deadline deadline = given != null ? given : Deadlines.of(action, dated);
        deadline = deadline == null ? voice.leading() : deadline;
        deadline = deadline == null ? inherited(voice) : deadline;
        String phrase = deadline == null ? null : deadline.phrase();
        String thing = product != null ? product : Products.of(action);
        FoundDirective.Weight weight = voice.opinion() ? FoundDirective.Weight.OPINION : FoundDirective.Weight.ORDER;
        found.add(new FoundDirective(
                task.assignee(),
                task.coAssignees(),
                phrase,
                deadline == null ? null : deadline.due(),
                deadline == null ? null : deadline.recurrence(),
                thing,
                voice.issuer(),
                weight,
                action.excerpt(),
                new DirectiveTrace(task, phrase, thing, voice.issuer(), weight).trace()));
    }

    /** A page that prints its text twice tells nobody twice; an act may amend two articles with the same words. */
    private boolean isRepeated(Task task) {
        Stretch action = task.action();
        return !formal && action.size() >= SHORTEST_REPEATED && !told.add(task.assignee() + " " + action.normal());
    }

    /** The deadline of the heading or of the words that opened the speech: "Về nhiệm vụ trong quý I năm 2025, …". */
    private Deadlines.@Nullable Deadline inherited(Voice voice) {
        Deadlines.Deadline heading = outline.deadline();
        return heading != null ? heading : voice.topic();
    }
}

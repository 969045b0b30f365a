package vn.theo.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.body.Body;
import vn.theo.programme.Resolution;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/**
 * One task: what makes it clear and what is missing, what can be done now, and what was done.
 *
 * @param lead the leading body, for the link to its page
 * @param actions what the signed-in account can do now
 * @param history newest first
 * @param typed what was typed into a form that could not be accepted
 */
public record TaskPage(
        Frame frame,
        TaskLine line,
        @Nullable Body lead,
        @Nullable Resolution resolution,
        List<TaskAction> actions,
        List<TaskEvent> history,
        List<Body> bodies,
        @Nullable Typed typed)
        implements Page {
    public TaskPage {
        actions = List.copyOf(actions);
        history = List.copyOf(history);
        bodies = List.copyOf(bodies);
    }

    /**
     * What was typed, kept for another try.
     *
     * @param form the action's or the clarity's name
     * @param error the message key of what is wrong
     */
    public record Typed(String form, String text, String other, String error) {}

    public Task task() {
        return line.task();
    }

    public boolean can(TaskAction action) {
        return actions.contains(action);
    }

    public String typedText(Enum<?> form) {
        return typed != null && typed.form().equals(form.name()) ? typed.text() : "";
    }

    public String typedOther(Enum<?> form) {
        return typed != null && typed.form().equals(form.name()) ? typed.other() : "";
    }

    /** The message key of what is wrong in this form, empty when nothing is. */
    public String error(Enum<?> form) {
        return typed != null && typed.form().equals(form.name()) ? typed.error() : "";
    }

    /** The path part that a form of this action is sent to. */
    public static String code(TaskAction action) {
        return switch (action) {
            case ACKNOWLEDGE -> "tiep-nhan";
            case REPORT -> "bao-cao";
            case SUBMIT -> "trinh-ket-qua";
            case CONFIRM -> "xac-nhan";
            case RETURN -> "tra-lai";
            case SUSPEND -> "tam-dung";
            case RESUME -> "tiep-tuc";
            case WITHDRAW -> "thu-hoi";
        };
    }

    /** What the task says about this, null when it does not. */
    public @Nullable String words(Clarity clarity) {
        return switch (clarity) {
            case PERSON -> task().leadName();
            case WORK -> task().title();
            case TIME -> time();
            case RESULT -> task().expectedResult();
            case RESPONSIBILITY -> task().accountableLeader();
            case PRODUCT -> task().deliverable();
        };
    }

    private @Nullable String time() {
        if (task().originalDeadline() != null) {
            return frame.t("task.detail.deadline", frame.texts().date(task().originalDeadline()));
        }
        String reason = task().openEndedReason();
        return reason == null ? null : frame.t("task.detail.open-ended", reason);
    }
}

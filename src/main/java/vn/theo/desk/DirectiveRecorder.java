package vn.theo.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.theo.document.RecordReference;
import vn.theo.kernel.Evidence;
import vn.theo.reading.FoundDirective;
import vn.theo.reading.FoundDirective.Weight;
import vn.theo.review.FindingKind;
import vn.theo.review.RecordFinding;
import vn.theo.site.Texts;
import vn.theo.task.AssignTask;
import vn.theo.task.NewTask;

/** Things told to be done: an order becomes a task of one lead, an opinion a recommendation. */
@Component
class DirectiveRecorder implements Recorder<Draft.OfDirective> {
    /** Recorded in the language of the record, whoever is at the desk. */
    private static final String NO_DEADLINE = "văn bản không nêu thời hạn";

    private static final String UNNAMED = "Văn bản không nêu người giao";

    private final AssignTask assignTask;
    private final RecordFinding recordFinding;

    DirectiveRecorder(AssignTask assignTask, RecordFinding recordFinding) {
        this.assignTask = assignTask;
        this.recordFinding = recordFinding;
    }

    Draft.OfDirective draft(FoundDirective found, DeskContext context) {
        String lead = found.assignee();
        return new Draft.OfDirective(
                found.weight(),
                found.words().text().strip().replaceAll("\\s+", " "),
                lead,
                found.coAssignees().stream().filter(body -> !body.equals(lead)).toList(),
                found.product(),
                found.due(),
                found.deadline() == null ? found.recurrence() : found.deadline(),
                found.due() == null && found.deadline() == null && found.recurrence() == null ? NO_DEADLINE : null,
                found.issuer());
    }

    /** The day of the order: the event's, else the day the text came in. */
    private static LocalDate assignedOn(DeskContext context) {
        LocalDate eventDate = context.eventDate();
        return eventDate == null ? LocalDate.ofInstant(context.document().receivedAt(), Texts.ZONE) : eventDate;
    }

    @Override
    public CardText describe(Draft.OfDirective draft, DeskContext context) {
        Texts texts = context.texts();
        List<String> details = new ArrayList<>();
        details.add(texts.of("desk.weight." + draft.weight()));
        if (draft.weight() == Weight.ORDER) {
            details.add(
                    draft.lead() == null
                            ? texts.of("desk.directive.no-lead")
                            : texts.of("desk.directive.lead", draft.lead()));
            if (!draft.coAgencies().isEmpty()) {
                details.add(texts.of("desk.directive.with", String.join(", ", draft.coAgencies())));
            }
            details.add(deadline(draft, texts));
            if (draft.deliverable() != null) {
                details.add(texts.of("desk.directive.product", draft.deliverable()));
            }
        }
        if (draft.assigner() != null) {
            details.add(texts.of("desk.directive.by", draft.assigner()));
        }
        return new CardText(draft.title(), details);
    }

    private static String deadline(Draft.OfDirective draft, Texts texts) {
        if (draft.deadline() != null) {
            return texts.of("desk.directive.deadline", texts.date(draft.deadline()));
        }
        if (draft.openEndedReason() != null) {
            return texts.of("desk.directive.open-ended", draft.openEndedReason());
        }
        return draft.deadlineText() == null
                ? texts.of("desk.directive.time-missing")
                : texts.of("desk.directive.deadline", draft.deadlineText());
    }

    @Override
    public Map<String, String> problems(Draft.OfDirective draft, DeskContext context) {
        Texts texts = context.texts();
        Map<String, String> problems = new LinkedHashMap<>();
        if (draft.weight() == Weight.OPINION) {
            return problems;
        }
        LocalDate day = assignedOn(context);
        if (draft.deadline() != null && draft.deadline().isBefore(day)) {
            problems.put("deadline", texts.of("desk.problem.deadline", texts.date(draft.deadline()), texts.date(day)));
        }
        if (draft.deadline() != null && draft.openEndedReason() != null) {
            problems.put("openEndedReason", texts.of("desk.problem.open-ended"));
        }
        if (draft.lead() != null && draft.coAgencies().contains(draft.lead())) {
            problems.put("coAgencies", texts.of("desk.problem.co-agency", draft.lead()));
        }
        return problems;
    }

    @Override
    public List<Field> fields(Draft.OfDirective draft, DeskContext context) {
        Texts texts = context.texts();
        return List.of(
                Field.choice(
                                "weight",
                                texts.of("desk.field.weight"),
                                draft.weight().name(),
                                Choices.of(Weight.values(), "desk.weight.", texts))
                        .withHint(texts.of("desk.hint.weight")),
                Field.of(Field.Kind.TEXT, "title", texts.of("desk.field.task"), draft.title()),
                Field.of(Field.Kind.LINE, "lead", texts.of("desk.field.lead"), draft.lead())
                        .withHint(texts.of("desk.hint.lead")),
                Field.of(
                                Field.Kind.LINES,
                                "coAgencies",
                                texts.of("desk.field.co-agencies"),
                                String.join("\n", draft.coAgencies()))
                        .withHint(texts.of("desk.hint.lines")),
                Field.of(Field.Kind.LINE, "deliverable", texts.of("desk.field.deliverable"), draft.deliverable()),
                Field.of(
                        Field.Kind.DATE,
                        "deadline",
                        texts.of("desk.field.deadline"),
                        draft.deadline() == null ? "" : draft.deadline().toString()),
                Field.of(Field.Kind.LINE, "deadlineText", texts.of("desk.field.deadline-text"), draft.deadlineText()),
                Field.of(Field.Kind.LINE, "openEndedReason", texts.of("desk.field.open-ended"), draft.openEndedReason())
                        .withHint(texts.of("desk.hint.open-ended")),
                Field.of(Field.Kind.LINE, "assigner", texts.of("desk.field.assigner"), draft.assigner()));
    }

    @Override
    public Draft.OfDirective read(FormInput input, Draft.OfDirective before, DeskContext context) {
        return new Draft.OfDirective(
                input.choice("weight", Weight.class, before.weight()),
                input.required("title"),
                input.optional("lead"),
                input.lines("coAgencies"),
                input.optional("deliverable"),
                input.date("deadline"),
                input.optional("deadlineText"),
                input.optional("openEndedReason"),
                input.optional("assigner"));
    }

    @Override
    public List<RecordReference> record(Draft.OfDirective draft, Evidence evidence, DeskContext context) {
        return switch (draft.weight()) {
            case ORDER ->
                List.of(RecordType.TASK.reference(assignTask
                        .assign(task(draft, evidence, context), context.by())
                        .id()));
            case OPINION ->
                List.of(RecordType.FINDING.reference(recordFinding
                        .record(FindingKind.RECOMMENDATION, draft.title(), draft.assigner(), evidence)
                        .id()));
        };
    }

    private static NewTask task(Draft.OfDirective draft, Evidence evidence, DeskContext context) {
        String assigner = draft.assigner();
        return new NewTask(
                draft.title(),
                draft.lead(),
                draft.coAgencies(),
                draft.deliverable(),
                null,
                draft.deadline(),
                draft.deadlineText(),
                draft.openEndedReason(),
                context.dossier() == null ? null : context.dossier().id(),
                assigner == null ? UNNAMED : assigner,
                null,
                assignedOn(context),
                context.source(),
                evidence);
    }
}

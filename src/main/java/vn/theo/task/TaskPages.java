package vn.theo.task;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.theo.access.Account;
import vn.theo.access.ForAgency;
import vn.theo.access.ForStaff;
import vn.theo.body.Bodies;
import vn.theo.body.Body;
import vn.theo.kernel.Alphabet;
import vn.theo.programme.Resolution;
import vn.theo.programme.Resolutions;
import vn.theo.site.Frame;
import vn.theo.site.NotFound;
import vn.theo.site.Notice;
import vn.theo.site.Redirect;
import vn.theo.site.Texts;

@Controller
class TaskPages {
    private static final int ROWS = 50;

    private final Tasks tasks;
    private final TaskLines lines;
    private final Bodies bodies;
    private final Resolutions resolutions;
    private final CarryOutTask carryOut;
    private final TaskView view;

    TaskPages(
            Tasks tasks,
            TaskLines lines,
            Bodies bodies,
            Resolutions resolutions,
            CarryOutTask carryOut,
            TaskView view) {
        this.tasks = tasks;
        this.lines = lines;
        this.bodies = bodies;
        this.resolutions = resolutions;
        this.carryOut = carryOut;
        this.view = view;
    }

    @ForStaff
    @GetMapping("/nhiem-vu")
    TaskListPage list(
            Frame frame,
            @RequestParam(name = "loc", required = false) @Nullable String group,
            @RequestParam(name = "co-quan", required = false) @Nullable String body,
            @RequestParam(name = "nghi-quyet", required = false) @Nullable String resolution,
            @RequestParam(name = "ngay", required = false) @Nullable String day,
            @RequestParam(name = "trang-thai", required = false) @Nullable String state,
            @RequestParam(name = "trang", defaultValue = "1") int page) {
        TaskQuery query = TaskQuery.of(group, body, resolution, day, state, page);
        LocalDateTime moment = tasks.moment(query.day());
        LocalDate asOf = moment.toLocalDate();
        List<Task> listed = tasks.list(filter(query, query.group()));
        int pages = Math.max(1, (listed.size() + ROWS - 1) / ROWS);
        int from = Math.min((query.page() - 1) * ROWS, listed.size());
        List<Task> shown = listed.subList(from, Math.min(from + ROWS, listed.size()));
        return new TaskListPage(
                frame,
                query,
                asOf,
                asOf.equals(tasks.moment(null).toLocalDate()),
                tasks.countsOf(filter(query, null)),
                new TaskTable(frame, lines.of(shown, moment, frame.texts())),
                listed.size(),
                pages,
                leads(query),
                findResolution(query));
    }

    @ForStaff
    @GetMapping("/nhiem-vu.csv")
    ResponseEntity<byte[]> table(
            Texts texts,
            @RequestParam(name = "loc", required = false) @Nullable String group,
            @RequestParam(name = "co-quan", required = false) @Nullable String body,
            @RequestParam(name = "nghi-quyet", required = false) @Nullable String resolution,
            @RequestParam(name = "ngay", required = false) @Nullable String day,
            @RequestParam(name = "trang-thai", required = false) @Nullable String state) {
        TaskQuery query = TaskQuery.of(group, body, resolution, day, state, 1);
        LocalDateTime moment = tasks.moment(query.day());
        String table = TaskCsv.of(lines.of(tasks.list(filter(query, query.group())), moment, texts), texts);
        String fileName = "nhiem-vu-" + moment.toLocalDate() + ".csv";
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName)
                                .build()
                                .toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(table.getBytes(StandardCharsets.UTF_8));
    }

    @ForStaff
    @GetMapping("/nhiem-vu/{id:\\d+}")
    TaskPage show(Frame frame, @PathVariable long id) {
        return view.of(tasks.get(id), frame, null);
    }

    /** A step in the table of {@link TaskAction}; the use case checks whose task it is. */
    @ForAgency
    @PostMapping(
            "/nhiem-vu/{id:\\d+}/{step:tiep-nhan|bao-cao|trinh-ket-qua|xac-nhan|tra-lai|tam-dung|tiep-tuc|thu-hoi}")
    Object step(
            Frame frame,
            Account account,
            HttpServletResponse response,
            @PathVariable long id,
            @PathVariable String step,
            @RequestParam(name = "noi-dung", defaultValue = "") String text,
            @RequestParam(name = "phan-tram", defaultValue = "") String percent) {
        TaskAction action = List.of(TaskAction.values()).stream()
                .filter(each -> TaskPage.code(each).equals(step))
                .findFirst()
                .orElseThrow();
        TaskOutcome outcome = percent.matches("\\d{0,3}")
                ? carryOut.perform(id, action, text, percent.isEmpty() ? null : Integer.valueOf(percent), account)
                : new TaskOutcome.PercentOutOfRange();
        return switch (outcome) {
            case TaskOutcome.Done done ->
                Redirect.to(
                        "/nhiem-vu/" + id,
                        Notice.success(frame.t("task.done." + action.name()))
                                .withUndo("/nhiem-vu/" + id + "/hoan-tac/"
                                        + done.event().id()));
            case TaskOutcome.NotNow notNow -> Redirect.to("/nhiem-vu/" + id, notNow(frame, notNow));
            case TaskOutcome.WordsMissing missing ->
                again(frame, response, id, new TaskPage.Typed(action.name(), text, percent, "task.error.words"));
            case TaskOutcome.PercentOutOfRange wrong ->
                again(frame, response, id, new TaskPage.Typed(action.name(), text, percent, "task.error.percent"));
        };
    }

    @ForAgency
    @PostMapping("/nhiem-vu/{id:\\d+}/hoan-tac/{event:\\d+}")
    View undo(Frame frame, Account account, @PathVariable long id, @PathVariable long event) {
        Notice notice = switch (carryOut.undo(id, event, account)) {
            case TaskOutcome.Done done -> Notice.success(frame.t("task.undone"));
            case TaskOutcome.NotNow notNow -> Notice.error(frame.t("task.undo-too-late"));
            case TaskOutcome.WordsMissing missing -> Notice.error(frame.t("task.undo-too-late"));
            case TaskOutcome.PercentOutOfRange wrong -> Notice.error(frame.t("task.undo-too-late"));
        };
        return Redirect.to("/nhiem-vu/" + id, notice);
    }

    private TaskPage again(Frame frame, HttpServletResponse response, long id, TaskPage.Typed typed) {
        response.setStatus(422);
        return view.of(tasks.get(id), frame, typed);
    }

    private static Notice notNow(Frame frame, TaskOutcome.NotNow notNow) {
        return Notice.error(frame.t("task.error.not-now", frame.texts().of(notNow.state())));
    }

    private TaskFilter filter(TaskQuery query, TaskFilter.@Nullable Group group) {
        String slug = query.body();
        Resolution resolution = findResolution(query);
        Long leadId = slug == null
                ? null
                : bodies.findBySlug(slug).map(Body::id).orElseThrow(() -> new NotFound("body.not-found", slug));
        return new TaskFilter(group, leadId, resolution == null ? null : resolution.id(), query.state(), query.day());
    }

    private @Nullable Resolution findResolution(TaskQuery query) {
        String slug = query.resolution();
        return slug == null
                ? null
                : resolutions.findBySlug(slug).orElseThrow(() -> new NotFound("programme.not-found", slug));
    }

    private List<Body> leads(TaskQuery query) {
        return tasks.list(filter(new TaskQuery(null, null, query.resolution(), query.day(), null, 1), null)).stream()
                .map(Task::leadId)
                .filter(Objects::nonNull)
                .distinct()
                .map(bodies::get)
                .sorted(Comparator.comparing(Body::name, Alphabet.order()))
                .toList();
    }
}

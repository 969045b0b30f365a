package vn.theo.task;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.theo.access.Account;
import vn.theo.access.ForOffice;
import vn.theo.body.Bodies;
import vn.theo.programme.Resolution;
import vn.theo.programme.Resolutions;
import vn.theo.site.Frame;
import vn.theo.site.Notice;
import vn.theo.site.Redirect;

@Controller
class AssignTaskPages {
    private final AssignTask assignTask;
    private final Tasks tasks;
    private final TaskView view;
    private final Bodies bodies;
    private final Resolutions resolutions;
    private final List<TaskOrigins> origins;
    private final Clock clock;

    AssignTaskPages(
            AssignTask assignTask,
            Tasks tasks,
            TaskView view,
            Bodies bodies,
            Resolutions resolutions,
            List<TaskOrigins> origins,
            Clock clock) {
        this.assignTask = assignTask;
        this.tasks = tasks;
        this.view = view;
        this.bodies = bodies;
        this.resolutions = resolutions;
        this.origins = origins;
        this.clock = clock;
    }

    @ForOffice
    @GetMapping("/nhiem-vu/moi")
    NewTaskPage form(
            Frame frame,
            @RequestParam(name = "tu", defaultValue = "") String from,
            @RequestParam(name = "nghi-quyet", defaultValue = "") String resolution) {
        Map<String, String> typed = new HashMap<>();
        typed.put("nghi-quyet", resolution);
        typed.put("ngay-giao", LocalDate.now(clock).toString());
        findOrigin(from).ifPresent(origin -> {
            typed.put("tu", from);
            typed.put("viec", origin.title());
            typed.put("giao", origin.assigner());
            LocalDate on = origin.on();
            Long resolutionId = origin.resolutionId();
            if (on != null) {
                typed.put("ngay-giao", on.toString());
            }
            if (resolutionId != null) {
                resolutions.find(resolutionId).map(Resolution::slug).ifPresent(slug -> typed.put("nghi-quyet", slug));
            }
        });
        return page(frame, typed, Map.of());
    }

    @ForOffice
    @PostMapping("/nhiem-vu/moi")
    Object assign(Frame frame, Account account, HttpServletResponse response, @RequestParam Map<String, String> typed) {
        Optional<TaskOrigin> origin = findOrigin(typed.getOrDefault("tu", ""));
        TaskForm form = new TaskForm(typed, origin.isPresent());
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) {
            response.setStatus(422);
            return page(frame, typed, errors);
        }
        Long resolutionId = resolutions
                .findBySlug(typed.getOrDefault("nghi-quyet", ""))
                .map(Resolution::id)
                .orElse(null);
        NewTask task = form.task(resolutionId, origin.map(TaskOrigin::evidence).orElse(null));
        Task assigned = assignTask.assign(task, account.name());
        return Redirect.to(assigned.address(), Notice.success(frame.t("task.assigned")));
    }

    /** Settles one thing that the order left unsaid. */
    @ForOffice
    @PostMapping("/nhiem-vu/{id:\\d+}/bo-sung")
    Object clarify(
            Frame frame,
            Account account,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam("dieu") Clarity clarity,
            @RequestParam(name = "noi-dung", defaultValue = "") String text,
            @RequestParam(name = "han", defaultValue = "") String deadline) {
        Task task = tasks.get(id);
        LocalDate day = TaskForm.findDay(deadline).orElse(null);
        String error = clarifyError(clarity, text, deadline, day, task);
        if (!error.isEmpty()) {
            response.setStatus(422);
            return view.of(task, frame, new TaskPage.Typed(clarity.name(), text, deadline, error));
        }
        if (clarity == Clarity.TIME) {
            assignTask.clarifyTime(id, day, text, account.name());
        } else {
            assignTask.clarify(id, clarity, text, account.name());
        }
        return Redirect.to(task.address(), Notice.success(frame.t("task.clarified")));
    }

    private static String clarifyError(
            Clarity clarity, String text, String deadline, @Nullable LocalDate day, Task task) {
        if (clarity == Clarity.TIME) {
            if (!deadline.isBlank() && day == null) {
                return "task.error.date";
            }
            if (day == null && text.isBlank()) {
                return "task.error.time";
            }
            return day != null && day.isBefore(task.assignedOn()) ? "task.error.deadline-before-order" : "";
        }
        return text.isBlank() ? "task.error.empty" : "";
    }

    private NewTaskPage page(Frame frame, Map<String, String> typed, Map<String, String> errors) {
        return new NewTaskPage(
                frame,
                typed,
                errors,
                bodies.listAll(),
                resolutions.listAll(),
                findOrigin(typed.getOrDefault("tu", "")).orElse(null));
    }

    private Optional<TaskOrigin> findOrigin(String code) {
        return origins.stream()
                .map(each -> each.find(code))
                .flatMap(Optional::stream)
                .findFirst();
    }
}

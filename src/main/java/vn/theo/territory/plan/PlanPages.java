package vn.theo.territory.plan;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.theo.access.Account;
import vn.theo.access.ForOffice;
import vn.theo.access.ForStaff;
import vn.theo.site.Frame;
import vn.theo.site.Notice;
import vn.theo.site.Redirect;
import vn.theo.site.Refusal;
import vn.theo.territory.AreaMention;
import vn.theo.territory.AreaMentions;
import vn.theo.territory.AreaSearch;
import vn.theo.territory.Lineages;
import vn.theo.territory.SeriesAfterChange;
import vn.theo.territory.SeriesOutlook;
import vn.theo.territory.boundary.FindOutlines;

/** The pages on which rearrangements are planned. Staff look, the office writes. */
@Controller
class PlanPages {
    private static final String ALL = "/dia-ban/phuong-an";

    private final Plans plans;
    private final EnactPlan enactPlan;
    private final Lineages lineages;
    private final ObjectProvider<SeriesAfterChange> series;
    private final ObjectProvider<AreaMentions> mentions;
    private final FindOutlines outlines;
    private final AreaSearch search;
    private final Clock clock;

    PlanPages(
            Plans plans,
            EnactPlan enactPlan,
            Lineages lineages,
            ObjectProvider<SeriesAfterChange> series,
            ObjectProvider<AreaMentions> mentions,
            FindOutlines outlines,
            AreaSearch search,
            Clock clock) {
        this.plans = plans;
        this.enactPlan = enactPlan;
        this.lineages = lineages;
        this.series = series;
        this.mentions = mentions;
        this.outlines = outlines;
        this.search = search;
        this.clock = clock;
    }

    @ForStaff
    @GetMapping(ALL)
    PlanListPage list(Frame frame) {
        LocalDate next = LocalDate.now(clock).plusYears(1).withDayOfYear(1);
        return new PlanListPage(frame, plans.listAll(), Map.of("ngay", next.toString()), null);
    }

    @ForOffice
    @PostMapping(ALL)
    Object start(Frame frame, Account account, HttpServletResponse response, @RequestParam Map<String, String> typed) {
        try {
            long id = plans.add(
                    name(typed),
                    date(typed),
                    typed.getOrDefault("can-cu", "").strip(),
                    List.of(),
                    account.displayName());
            return Redirect.to(ALL + "/" + id);
        } catch (Refusal refused) {
            response.setStatus(422);
            return new PlanListPage(frame, plans.listAll(), typed, refused.in(frame.texts()));
        }
    }

    @ForStaff
    @GetMapping(ALL + "/{id:\\d+}")
    PlanPage show(
            Frame frame,
            @PathVariable long id,
            @RequestParam(name = "sua", defaultValue = "0") int editing,
            @RequestParam(name = "them", required = false) PlanStep.@Nullable Kind kind) {
        Plan plan = plans.get(id);
        boolean known = editing > 0 && editing <= plan.steps().size();
        StepForm form = known
                ? StepForm.of(plan.steps().get(editing - 1))
                : StepForm.empty(kind == null ? PlanStep.Kind.MERGE : kind);
        return page(frame, plan, form, known ? editing : 0, null, false);
    }

    @ForOffice
    @PostMapping(ALL + "/{id:\\d+}")
    Object describe(
            Frame frame,
            Account account,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam Map<String, String> typed) {
        Plan plan = plans.get(id);
        try {
            plans.edit(
                    plan.with(
                            name(typed),
                            date(typed),
                            typed.getOrDefault("can-cu", "").strip()),
                    account.displayName());
            return done(frame, plan, "described");
        } catch (Refusal refused) {
            return refused(frame, id, refused);
        }
    }

    /** Writes a step: a new one, or in the place of one that stands. */
    @ForOffice
    @PostMapping(ALL + "/{id:\\d+}/buoc")
    Object write(
            Frame frame,
            Account account,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(name = "loai") PlanStep.Kind kind,
            @RequestParam(name = "sua", defaultValue = "0") int editing,
            @RequestParam Map<String, String> typed) {
        Plan plan = plans.get(id);
        StepForm form = new StepForm(kind, typed);
        try {
            PlanStep step = form.step(search.on(plan.date().minusDays(1)));
            List<PlanStep> steps = new ArrayList<>(plan.steps());
            if (editing > 0 && editing <= steps.size()) {
                steps.set(editing - 1, step);
            } else {
                steps.add(step);
            }
            plans.edit(plan.with(steps), account.displayName());
            return done(frame, plan, "stepped");
        } catch (Refusal refused) {
            response.setStatus(422);
            return page(frame, plan, form, editing, refused.in(frame.texts()), false);
        }
    }

    @ForOffice
    @PostMapping(ALL + "/{id:\\d+}/buoc/{number:\\d+}/bo")
    View remove(Frame frame, Account account, @PathVariable long id, @PathVariable int number) {
        Plan plan = plans.get(id);
        List<PlanStep> steps = new ArrayList<>(plan.steps());
        if (number > 0 && number <= steps.size()) {
            steps.remove(number - 1);
        }
        try {
            plans.edit(plan.with(steps), account.displayName());
            return done(frame, plan, "removed");
        } catch (Refusal refused) {
            return refused(frame, id, refused);
        }
    }

    @ForOffice
    @PostMapping(ALL + "/{id:\\d+}/hoan-tac")
    View undo(Frame frame, Account account, @PathVariable long id) {
        try {
            boolean undone = plans.undo(id, account.displayName());
            return Redirect.to(
                    ALL + "/" + id,
                    Notice.success(frame.t(undone ? "territory.plan.undone" : "territory.plan.nothing-to-undo")));
        } catch (Refusal refused) {
            return refused(frame, id, refused);
        }
    }

    @ForOffice
    @PostMapping(ALL + "/{id:\\d+}/nhan-ban")
    View copy(Frame frame, Account account, @PathVariable long id) {
        Plan plan = plans.get(id);
        long copy = plans.add(
                frame.t("territory.plan.copy-of", plan.name()),
                plan.date(),
                plan.basis(),
                plan.steps(),
                account.displayName());
        return Redirect.to(ALL + "/" + copy, Notice.success(frame.t("territory.plan.copied", plan.name())));
    }

    @ForOffice
    @PostMapping(ALL + "/{id:\\d+}/bo")
    View discard(Frame frame, Account account, @PathVariable long id) {
        Plan plan = plans.get(id);
        if (!plan.isOpen()) {
            return refused(frame, id, new Refusal("territory.plan.closed", plan.name()));
        }
        plans.mark(id, Plan.State.DISCARDED, null, account.displayName());
        return Redirect.to(
                ALL,
                Notice.success(frame.t("territory.plan.discarded", plan.name()))
                        .withUndo(ALL + "/" + id + "/khoi-phuc"));
    }

    @ForOffice
    @PostMapping(ALL + "/{id:\\d+}/khoi-phuc")
    View restore(Frame frame, Account account, @PathVariable long id) {
        Plan plan = plans.get(id);
        if (plan.state() != Plan.State.DISCARDED) {
            return refused(frame, id, new Refusal("territory.plan.closed", plan.name()));
        }
        plans.mark(id, Plan.State.OPEN, null, account.displayName());
        return Redirect.to(ALL + "/" + id, Notice.success(frame.t("territory.plan.restored", plan.name())));
    }

    /** Shows first what will happen, and asks for date and legal basis. */
    @ForOffice
    @GetMapping(ALL + "/{id:\\d+}/ban-hanh")
    PlanPage ask(Frame frame, @PathVariable long id) {
        return page(frame, plans.get(id), StepForm.empty(PlanStep.Kind.MERGE), 0, null, true);
    }

    @ForOffice
    @PostMapping(ALL + "/{id:\\d+}/ban-hanh")
    Object enact(
            Frame frame,
            Account account,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(name = "ban") long version,
            @RequestParam Map<String, String> typed) {
        Plan plan = plans.get(id);
        String basis = typed.getOrDefault("can-cu", "").strip();
        try {
            PlannedMap map = enactPlan.enact(id, version, date(typed), basis, account.displayName());
            return Redirect.to(
                    ALL + "/" + id,
                    Notice.success(frame.t(
                            "territory.plan.enacted",
                            map.ended().size(),
                            map.begun().size())));
        } catch (Refusal refused) {
            response.setStatus(422);
            Plan typedPlan = plan.with(plan.name(), dateOr(typed, plan.date()), basis);
            return page(frame, typedPlan, StepForm.empty(PlanStep.Kind.MERGE), 0, refused.in(frame.texts()), true);
        }
    }

    private PlanPage page(
            Frame frame, Plan plan, StepForm form, int editing, @Nullable String error, boolean enacting) {
        // An enacted plan is part of the record: what it came to is shown on the areas' own pages.
        PlannedMap map = WorkOut.of(lineages.current(), plan.date(), plan.isOpen() ? plan.steps() : List.of());
        List<SeriesOutlook> outlooks = map.isEmpty()
                ? List.of()
                : series.orderedStream()
                        .flatMap(source -> source.listOf(map.asChange(), frame.texts()).stream())
                        .toList();
        List<AreaMention> named = map.isEmpty()
                ? List.of()
                : mentions.orderedStream()
                        .flatMap(source -> source.listOf(map.ended(), frame.texts()).stream())
                        .toList();
        return new PlanPage(
                frame,
                plan,
                map,
                FlowPicture.of(map),
                map.isEmpty() ? null : PlanDrawing.of(map, outlines),
                outlooks,
                named,
                form,
                editing,
                error,
                enacting);
    }

    private static String name(Map<String, String> typed) {
        String name = typed.getOrDefault("ten", "").strip();
        if (name.isEmpty()) {
            throw new Refusal("territory.plan.unnamed");
        }
        return name;
    }

    private static LocalDate date(Map<String, String> typed) {
        try {
            LocalDate date = LocalDate.parse(typed.getOrDefault("ngay", "").strip());
            if (date.getYear() >= 1945 && date.getYear() <= 2200) {
                return date;
            }
        } catch (DateTimeException notADate) {
            // refused below, like a date nobody can mean
        }
        throw new Refusal("territory.plan.bad-date", typed.getOrDefault("ngay", ""));
    }

    private static LocalDate dateOr(Map<String, String> typed, LocalDate otherwise) {
        try {
            return date(typed);
        } catch (Refusal noDate) {
            return otherwise;
        }
    }

    private static View done(Frame frame, Plan plan, String what) {
        return Redirect.to(
                ALL + "/" + plan.id(),
                Notice.success(frame.t("territory.plan." + what)).withUndo(ALL + "/" + plan.id() + "/hoan-tac"));
    }

    private static View refused(Frame frame, long id, Refusal refused) {
        return Redirect.to(ALL + "/" + id, Notice.error(refused.in(frame.texts())));
    }
}

package vn.theo.programme;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.theo.access.Account;
import vn.theo.access.ForOffice;
import vn.theo.indicator.Indicators;
import vn.theo.site.Frame;
import vn.theo.site.NotFound;
import vn.theo.site.Notice;
import vn.theo.site.Redirect;
import vn.theo.territory.Area;
import vn.theo.territory.Areas;

@Controller
class TargetPages {
    private final Resolutions resolutions;
    private final RecordTarget recordTarget;
    private final Targets targets;
    private final Indicators indicators;
    private final Areas areas;

    TargetPages(
            Resolutions resolutions, RecordTarget recordTarget, Targets targets, Indicators indicators, Areas areas) {
        this.resolutions = resolutions;
        this.recordTarget = recordTarget;
        this.targets = targets;
        this.indicators = indicators;
        this.areas = areas;
    }

    @ForOffice
    @GetMapping("/nghi-quyet/{slug}/chi-tieu-moi")
    NewTargetPage form(Frame frame, @PathVariable String slug) {
        Resolution resolution = resolution(slug);
        String lastYear = String.valueOf(resolution.period().to().getYear());
        return page(frame, resolution, Map.of("ky", lastYear), Map.of());
    }

    @ForOffice
    @PostMapping("/nghi-quyet/{slug}/chi-tieu-moi")
    Object add(
            Frame frame,
            Account account,
            HttpServletResponse response,
            @PathVariable String slug,
            @RequestParam Map<String, String> typed) {
        Resolution resolution = resolution(slug);
        TargetForm form = new TargetForm(typed, frame.texts());
        Map<String, String> errors = new HashMap<>(form.errors());
        if (errors.isEmpty() && !knows(typed.getOrDefault("chi-tieu", ""))) {
            errors.put("chi-tieu", "programme.error.indicator");
        }
        if (!errors.isEmpty()) {
            response.setStatus(422);
            return page(frame, resolution, typed, errors);
        }
        long areaId = listAreas(resolution).stream()
                .map(Area::id)
                .filter(id -> String.valueOf(id).equals(typed.get("dia-ban")))
                .findFirst()
                .orElseGet(() -> areas.home().id());
        Target target = recordTarget.record(form.target(resolution.id(), areaId), account.name());
        return Redirect.to(
                resolution.address(),
                Notice.success(frame.t("programme.target-added"))
                        .withUndo(resolution.address() + "/chi-tieu/" + target.id() + "/hoan-tac"));
    }

    /** Takes back a target that was just added by hand. */
    @ForOffice
    @PostMapping("/nghi-quyet/{slug}/chi-tieu/{id:\\d+}/hoan-tac")
    View undo(Frame frame, Account account, @PathVariable String slug, @PathVariable long id) {
        Resolution resolution = resolution(slug);
        if (targets.get(id).resolutionId() != resolution.id()) {
            throw new NotFound("programme.target-not-found", id);
        }
        recordTarget.retract(id, account.name(), "undone");
        return Redirect.to(resolution.address(), Notice.success(frame.t("programme.target-undone")));
    }

    private boolean knows(String indicatorId) {
        return indicators.listAll().stream()
                .anyMatch(indicator -> String.valueOf(indicator.id()).equals(indicatorId));
    }

    private Resolution resolution(String slug) {
        return resolutions.findBySlug(slug).orElseThrow(() -> new NotFound("programme.not-found", slug));
    }

    private NewTargetPage page(
            Frame frame, Resolution resolution, Map<String, String> typed, Map<String, String> errors) {
        Map<String, String> filled = new HashMap<>(typed);
        filled.putIfAbsent("dia-ban", String.valueOf(usualArea(resolution)));
        return new NewTargetPage(frame, resolution, indicators.listAll(), listAreas(resolution), filled, errors);
    }

    /** The area of the resolution's other targets: the office's own may have been merged since. */
    private long usualArea(Resolution resolution) {
        return targets.listByResolution(resolution.id()).stream()
                .map(Target::areaId)
                .reduce((earlier, later) -> later)
                .orElseGet(() -> areas.home().id());
    }

    /** The home of the office first, then the provinces as they were in the last year of the resolution. */
    private List<Area> listAreas(Resolution resolution) {
        LocalDate on = resolution.period().to();
        List<Area> listed = new java.util.ArrayList<>(List.of(areas.home()));
        areas.listOn(on, Area.PROVINCE).stream()
                .filter(area -> area.id() != listed.getFirst().id())
                .forEach(listed::add);
        return listed;
    }
}

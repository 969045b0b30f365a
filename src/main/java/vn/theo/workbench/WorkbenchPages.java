package vn.theo.workbench;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.theo.access.Account;
import vn.theo.access.ForOffice;
import vn.theo.access.ForStaff;
import vn.theo.site.Frame;
import vn.theo.site.NotFound;
import vn.theo.site.Notice;
import vn.theo.site.Redirect;
import vn.theo.territory.Area;
import vn.theo.territory.Areas;

@Controller
class WorkbenchPages {
    private final Visits visits;
    private final WaitingWork waiting;
    private final LatestChanges changes;
    private final FollowedResolutions resolutions;
    private final Areas areas;
    private final Clock clock;

    WorkbenchPages(
            Visits visits,
            WaitingWork waiting,
            LatestChanges changes,
            FollowedResolutions resolutions,
            Areas areas,
            Clock clock) {
        this.visits = visits;
        this.waiting = waiting;
        this.changes = changes;
        this.resolutions = resolutions;
        this.areas = areas;
        this.clock = clock;
    }

    @ForStaff
    @GetMapping("/ban-lam-viec")
    WorkbenchPage show(Frame frame, Account account) {
        Optional<Instant> lastVisit = visits.arrive(account.id());
        return new WorkbenchPage(
                frame,
                LocalDate.now(clock),
                waiting.listFor(account),
                waiting.listUrgent(account, frame.texts()),
                changes.list(account, lastVisit.orElse(null), frame.texts()),
                resolutions.list(frame.texts(), LocalDate.now(clock)),
                account.isOffice() ? provincesToChooseFrom() : List.of(),
                lastVisit.orElse(null));
    }

    @ForOffice
    @PostMapping("/ban-lam-viec/dia-ban")
    View chooseProvince(Frame frame, Account account, @RequestParam("dia-ban") long areaId) {
        Area province = areas.listByIds(List.of(areaId)).stream()
                .filter(area -> area.level().equals(Area.PROVINCE))
                .findFirst()
                .orElseThrow(() -> new NotFound("workbench.unknown-province"));
        areas.chooseHome(province.id(), account.displayName());
        return Redirect.to("/ban-lam-viec", Notice.success(frame.t("workbench.province-chosen", province.name())));
    }

    private List<WorkbenchPage.Province> provincesToChooseFrom() {
        return areas.home().level().equals(Area.PROVINCE)
                ? List.of()
                : areas.listOn(LocalDate.now(clock), Area.PROVINCE).stream()
                        .map(area -> new WorkbenchPage.Province(area.id(), area.name()))
                        .toList();
    }
}

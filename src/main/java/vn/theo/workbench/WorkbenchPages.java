package vn.theo.workbench;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.theo.access.Account;
import vn.theo.access.ForStaff;
import vn.theo.site.Frame;

@Controller
class WorkbenchPages {
    private final Visits visits;
    private final WaitingWork waiting;
    private final LatestChanges changes;
    private final FollowedResolutions resolutions;
    private final Clock clock;

    WorkbenchPages(
            Visits visits, WaitingWork waiting, LatestChanges changes, FollowedResolutions resolutions, Clock clock) {
        this.visits = visits;
        this.waiting = waiting;
        this.changes = changes;
        this.resolutions = resolutions;
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
                lastVisit.orElse(null));
    }
}

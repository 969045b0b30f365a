package vn.theo.desk;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.theo.access.Account;
import vn.theo.access.ForOffice;
import vn.theo.document.Received;
import vn.theo.document.StartReading;
import vn.theo.site.Frame;
import vn.theo.site.NotFound;
import vn.theo.site.Notice;
import vn.theo.site.Redirect;

/** What is read in the background, and what to do with files that were refused. */
@Controller
class RunPages {
    private final InboxViews views;
    private final StartReading startReading;

    RunPages(InboxViews views, StartReading startReading) {
        this.views = views;
        this.startReading = startReading;
    }

    @ForOffice
    @GetMapping("/tin-den/luot-doc")
    RunsFragment show(Frame frame) {
        return new RunsFragment(frame, views.runs());
    }

    @ForOffice
    @PostMapping("/tin-den/luot-doc/{id:\\d+}/dong")
    Object close(Account account, @PathVariable long id) {
        startReading.close(id, account.displayName());
        return Redirect.to("/tin-den");
    }

    @ForOffice
    @PostMapping("/tin-den/tu-choi/{id:\\d+}/giu")
    Object keep(Frame frame, Account account, @PathVariable long id) {
        return switch (startReading.keep(id, account.displayName())) {
            case StartReading.Kept.Gone gone -> throw new NotFound("desk.refused.gone");
            case StartReading.Kept.Waiting waiting -> Redirect.to("/tin-den#luot-doc");
            case StartReading.Kept.Now(Received received) -> kept(frame, received);
        };
    }

    private static Object kept(Frame frame, Received received) {
        return switch (received) {
            case Received.Stored stored ->
                Redirect.to(
                        "/tin-den/" + stored.document().id(),
                        Notice.success(frame.t("desk.received", String.valueOf(stored.proposals()))));
            case Received.Duplicate duplicate ->
                Redirect.to("/tin-den/" + duplicate.document().id());
            case Received.Refused refused ->
                Redirect.to("/tin-den", Notice.error(frame.t("document.refused." + refused.reason())));
        };
    }

    @ForOffice
    @PostMapping("/tin-den/tu-choi/bo-qua")
    Object dismiss(Frame frame, Account account, @RequestParam(name = "tep") List<Long> ids) {
        int count = startReading.dismiss(ids, account.displayName());
        return Redirect.to("/tin-den", Notice.success(frame.t("desk.refused.dismissed", String.valueOf(count))));
    }
}

package vn.theo.desk;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.theo.access.Account;
import vn.theo.access.ForOffice;
import vn.theo.document.Documents;
import vn.theo.document.Proposals;
import vn.theo.document.Queue;
import vn.theo.document.ReadAgain;
import vn.theo.document.ReadingNote;
import vn.theo.document.Readings;
import vn.theo.document.SetAside;
import vn.theo.document.StartReading;
import vn.theo.site.Frame;
import vn.theo.site.Notice;
import vn.theo.site.Redirect;
import vn.theo.site.Refusal;

/** What is done with texts of the queue: read again, set aside, taken back; one by one or a selection at once. */
@Controller
class QueuePages {
    private final Queue queue;
    private final Documents documents;
    private final Proposals proposals;
    private final Readings readings;
    private final StartReading startReading;
    private final ReadAgain readAgain;
    private final SetAside setAside;

    QueuePages(
            Queue queue,
            Documents documents,
            Proposals proposals,
            Readings readings,
            StartReading startReading,
            ReadAgain readAgain,
            SetAside setAside) {
        this.queue = queue;
        this.documents = documents;
        this.proposals = proposals;
        this.readings = readings;
        this.startReading = startReading;
        this.readAgain = readAgain;
        this.setAside = setAside;
    }

    @ForOffice
    @PostMapping("/tin-den/chon")
    Object act(
            Frame frame,
            Account account,
            @RequestParam(name = "chon", required = false) @Nullable List<Long> ids,
            @RequestParam(name = "viec") String work,
            @RequestParam(name = "tro-lai", defaultValue = "/tin-den") String back) {
        String address = back.matches("/tin-den(\\?[^\\r\\n]*)?") ? back : "/tin-den";
        if (ids == null || ids.isEmpty()) {
            return Redirect.to(address, Notice.error(frame.t("desk.selection.empty")));
        }
        return switch (work) {
            case "doc-lai" -> {
                startReading.readAgain(ids, account.displayName());
                yield Redirect.to(address);
            }
            case "gac" -> {
                int count = setAside.setAside(ids, account.displayName());
                yield Redirect.to(
                        address,
                        Notice.success(frame.t("desk.aside.done", String.valueOf(count)))
                                .withUndo(restoring(ids)));
            }
            default -> restore(frame, account, ids, address);
        };
    }

    @ForOffice
    @PostMapping("/tin-den/khoi-phuc")
    Object restore(Frame frame, Account account, @RequestParam(name = "chon") List<Long> ids) {
        return restore(frame, account, ids, "/tin-den");
    }

    private Object restore(Frame frame, Account account, List<Long> ids, String back) {
        int count = setAside.restore(ids, account.displayName());
        return Redirect.to(back, Notice.success(frame.t("desk.aside.restored", String.valueOf(count))));
    }

    private static String restoring(List<Long> ids) {
        return ids.stream().map(id -> "chon=" + id).collect(Collectors.joining("&", "/tin-den/khoi-phuc?", ""));
    }

    @ForOffice
    @PostMapping("/tin-den/doc-lai")
    Object readAllOutdated(Account account) {
        startReading.readAgain(queue.listOutdated(), account.displayName());
        return Redirect.to("/tin-den#luot-doc");
    }

    @ForOffice
    @PostMapping("/tin-den/{id:\\d+}/doc-lai")
    Object readOne(Frame frame, Account account, @PathVariable long id) {
        ReadingNote.Change change = readAgain.read(id, account.displayName());
        return Redirect.to(desk(id), Notice.success(DeskQueueBox.words(change, frame)));
    }

    @ForOffice
    @GetMapping("/tin-den/{id:\\d+}/lan-doc")
    ReadingsPage readings(Frame frame, @PathVariable long id) {
        return new ReadingsPage(frame, documents.get(id), readings.listOf(id), proposals.listGone(id));
    }

    @ForOffice
    @PostMapping("/tin-den/{id:\\d+}/gac")
    Object setAside(Frame frame, Account account, @PathVariable long id) {
        setAside.setAside(List.of(documents.get(id).id()), account.displayName());
        return Redirect.to(
                "/tin-den", Notice.success(frame.t("desk.aside.done", "1")).withUndo(restoring(List.of(id))));
    }

    @ForOffice
    @PostMapping("/tin-den/{id:\\d+}/khoi-phuc")
    Object takeBack(Frame frame, Account account, @PathVariable long id) {
        setAside.restore(List.of(id), account.displayName());
        return Redirect.to(desk(id), Notice.success(frame.t("desk.aside.restored", "1")));
    }

    @ForOffice
    @PostMapping("/tin-den/{id:\\d+}/ban-trung")
    Object setAsideReprints(Frame frame, Account account, @PathVariable long id) {
        int count;
        try {
            count = setAside.setAsideReprints(id, account.displayName());
        } catch (Refusal cause) {
            return Redirect.to(desk(id), Notice.error(cause.in(frame.texts())));
        }
        return Redirect.to(
                desk(id),
                Notice.success(frame.t("desk.reprints.done", String.valueOf(count)))
                        .withUndo(desk(id) + "/ban-trung/khoi-phuc"));
    }

    @ForOffice
    @PostMapping("/tin-den/{id:\\d+}/ban-trung/khoi-phuc")
    Object restoreReprints(Frame frame, Account account, @PathVariable long id) {
        int count = setAside.restoreReprints(id, account.displayName());
        return Redirect.to(desk(id), Notice.success(frame.t("desk.aside.restored", String.valueOf(count))));
    }

    @ForOffice
    @PostMapping("/tin-den/{id:\\d+}/la-ban-trung-cua/{other:\\d+}")
    Object setAsideAsReprint(Frame frame, Account account, @PathVariable long id, @PathVariable long other) {
        try {
            setAside.setAsideAsReprint(id, documents.get(other).id(), account.displayName());
        } catch (Refusal cause) {
            return Redirect.to(desk(id), Notice.error(cause.in(frame.texts())));
        }
        return Redirect.to(
                desk(other), Notice.success(frame.t("desk.reprints.done", "1")).withUndo(desk(id) + "/khoi-phuc"));
    }

    private static String desk(long id) {
        return "/tin-den/" + id;
    }
}

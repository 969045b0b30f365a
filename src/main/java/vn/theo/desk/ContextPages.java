package vn.theo.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.theo.access.Account;
import vn.theo.access.ForOffice;
import vn.theo.document.Documents;
import vn.theo.programme.Resolutions;
import vn.theo.site.Frame;
import vn.theo.site.Notice;
import vn.theo.site.Redirect;
import vn.theo.territory.Areas;

/** What the whole text belongs to, and its headline: set on top of the desk. */
@Controller
class ContextPages {
    private final DeskViews views;
    private final Documents documents;
    private final SetContext setContext;
    private final Areas areas;
    private final Resolutions resolutions;

    ContextPages(DeskViews views, Documents documents, SetContext setContext, Areas areas, Resolutions resolutions) {
        this.views = views;
        this.documents = documents;
        this.setContext = setContext;
        this.areas = areas;
        this.resolutions = resolutions;
    }

    @ForOffice
    @PostMapping("/tin-den/{id}/boi-canh")
    Object setContext(
            Frame frame,
            Account account,
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        FormInput input = new FormInput(typed, frame.texts());
        LocalDate eventDate = input.date("eventDate");
        Long areaId = input.id("area");
        if (areaId == null || areas.listByIds(List.of(areaId)).isEmpty()) {
            input.reject("area", "desk.error.choice");
        }
        Long dossierId = input.id("dossier");
        if (dossierId != null && resolutions.find(dossierId).isEmpty()) {
            input.reject("dossier", "desk.error.choice");
        }
        if (areaId == null || !input.errors().isEmpty()) {
            response.setStatus(422);
            return views.desk(id, frame, account, DeskViews.Open.context(input));
        }
        boolean open = input.raw("open").equals("yes");
        setContext.set(id, eventDate, areaId, dossierId, open, account.displayName());
        return Redirect.to("/tin-den/" + id, Notice.success(frame.t("desk.done.context")));
    }

    @ForOffice
    @GetMapping("/tin-den/{id}/khung")
    Object editFrame(
            Frame frame,
            Account account,
            @PathVariable long id,
            @RequestParam(name = "dong", required = false) @Nullable String close,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        views.requireDocument(id);
        DeskViews.Open open = close == null ? DeskViews.Open.frame(null) : DeskViews.Open.nothing();
        return htmx == null ? views.desk(id, frame, account, open) : views.frameFragment(id, frame, open);
    }

    @ForOffice
    @PostMapping("/tin-den/{id}/khung")
    Object confirmFrame(
            Frame frame,
            Account account,
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            HttpServletResponse response) {
        views.requireDocument(id);
        FormInput input = new FormInput(typed, frame.texts());
        String title = input.required("title");
        String published = published(input);
        if (!input.errors().isEmpty()) {
            response.setStatus(422);
            DeskViews.Open open = DeskViews.Open.frame(input);
            return htmx == null ? views.desk(id, frame, account, open) : views.frameFragment(id, frame, open);
        }
        documents.confirmFrame(
                id, title, input.optional("lead"), input.optional("byline"), published, account.displayName());
        if (htmx != null) {
            return views.frameFragment(id, frame, DeskViews.Open.nothing());
        }
        return Redirect.to("/tin-den/" + id + "#p0", Notice.success(frame.t("desk.done.frame")));
    }

    private static @Nullable String published(FormInput input) {
        String typed = input.optional("published");
        if (typed == null) {
            return null;
        }
        String iso = typed.replace(' ', 'T');
        try {
            return iso.length() == 10
                    ? LocalDate.parse(iso).toString()
                    : LocalDateTime.parse(iso).toString();
        } catch (DateTimeParseException notATime) {
            input.reject("published", "desk.error.time");
            return null;
        }
    }
}

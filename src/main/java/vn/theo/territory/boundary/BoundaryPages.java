package vn.theo.territory.boundary;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.theo.access.Account;
import vn.theo.access.ForOffice;
import vn.theo.site.Frame;
import vn.theo.site.Notice;
import vn.theo.site.Redirect;
import vn.theo.site.Refusal;
import vn.theo.territory.Area;
import vn.theo.territory.Lineage;
import vn.theo.territory.Lineages;

/** Boundaries sent, looked at, stored, withdrawn. */
@Controller
class BoundaryPages {
    private static final String ALL = "/dia-ban/ranh-gioi";
    private static final long MOST_BYTES = 50L << 20;

    private final Boundaries boundaries;
    private final BoundaryDrafts drafts;
    private final Lineages lineages;
    private final Clock clock;

    BoundaryPages(Boundaries boundaries, BoundaryDrafts drafts, Lineages lineages, Clock clock) {
        this.boundaries = boundaries;
        this.drafts = drafts;
        this.lineages = lineages;
        this.clock = clock;
    }

    @ForOffice
    @GetMapping(ALL)
    BoundaryPage show(Frame frame) {
        return new BoundaryPage(frame, boundaries.list(), Map.of(), null);
    }

    @ForOffice
    @PostMapping(ALL)
    Object send(
            Frame frame,
            Account account,
            HttpServletResponse response,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> typed)
            throws IOException {
        try {
            if (file == null || file.isEmpty()) {
                throw new Refusal("territory.boundary.no-file");
            }
            if (file.getSize() > MOST_BYTES) {
                throw new Refusal("territory.boundary.too-large", file.getSize() >> 20, MOST_BYTES >> 20);
            }
            String name = file.getOriginalFilename();
            BoundaryDraft.Told told = new BoundaryDraft.Told(
                    name == null || name.isBlank() ? "?" : name,
                    needed(typed, "nguon", "territory.boundary.no-source"),
                    needed(typed, "giay-phep", "territory.boundary.no-licence"),
                    date(typed.getOrDefault("ngay", "")),
                    account.displayName());
            try (InputStream content = file.getInputStream()) {
                return Redirect.to(drafts.receive(content, told).address());
            }
        } catch (Refusal refused) {
            response.setStatus(422);
            return new BoundaryPage(frame, boundaries.list(), typed, refused.in(frame.texts()));
        }
    }

    private static String needed(Map<String, String> typed, String field, String refusal) {
        String text = typed.getOrDefault(field, "").strip();
        if (text.isEmpty() || text.length() > 300) {
            throw new Refusal(refusal);
        }
        return text;
    }

    private static LocalDate date(String typed) {
        try {
            LocalDate date = LocalDate.parse(typed.strip());
            if (date.getYear() >= 1900 && date.getYear() <= 2200) {
                return date;
            }
        } catch (DateTimeException notADate) {
            // refused below, like a date nobody can mean
        }
        throw new Refusal("territory.boundary.no-date");
    }

    @ForOffice
    @GetMapping(ALL + "/tep/{id}")
    Object draft(Frame frame, @PathVariable String id) {
        return drafts.find(id)
                .<Object>map(draft -> page(frame, draft))
                .orElseGet(() -> Redirect.to(ALL, Notice.error(frame.t("territory.boundary.gone"))));
    }

    @ForOffice
    @GetMapping(ALL + "/tep/{id}/trang-thai")
    Object state(Frame frame, @PathVariable String id) {
        return drafts.find(id)
                .<Object>map(draft -> new BoundaryDraftFragment(page(frame, draft)))
                .orElseGet(() -> Redirect.to(ALL));
    }

    @ForOffice
    @PostMapping(ALL + "/tep/{id}/doc-lai")
    Object readAgain(
            Frame frame,
            @PathVariable String id,
            @RequestParam(name = "thuoc-tinh", defaultValue = "") String property) {
        return withLooked(frame, id, (draft, looked) -> {
            drafts.readAgain(draft, property);
            return draft.address();
        });
    }

    @ForOffice
    @PostMapping(ALL + "/tep/{id}/ghi")
    Object store(Frame frame, Account account, @PathVariable String id) {
        return withLooked(frame, id, (draft, looked) -> {
            MatchShapes.Property property = looked.matched().property();
            if (property == null) {
                return draft.address();
            }
            BoundaryDraft.Told told = draft.told();
            long set = boundaries.add(
                    told.fileName(),
                    property.level(),
                    told.source(),
                    told.licence(),
                    told.validFrom(),
                    account.displayName(),
                    clock.instant(),
                    looked.matched().shapes());
            drafts.forget(draft);
            return ALL + "/" + set;
        });
    }

    @ForOffice
    @PostMapping(ALL + "/tep/{id}/bo")
    Object forget(Frame frame, @PathVariable String id) {
        drafts.find(id).ifPresent(drafts::forget);
        return Redirect.to(ALL);
    }

    private interface Act {
        String on(BoundaryDraft draft, BoundaryDraft.State.Looked looked);
    }

    private Object withLooked(Frame frame, String id, Act act) {
        BoundaryDraft draft = drafts.find(id).orElse(null);
        BoundaryDraft.State.Looked looked = draft == null ? null : draft.looked();
        return draft == null || looked == null
                ? Redirect.to(ALL, Notice.error(frame.t("territory.boundary.gone")))
                : Redirect.to(act.on(draft, looked));
    }

    @ForOffice
    @GetMapping(ALL + "/{id:\\d+}")
    BoundarySetPage set(Frame frame, @PathVariable long id) {
        return page(frame, id, null);
    }

    @ForOffice
    @PostMapping(ALL + "/{id:\\d+}/rut")
    Object withdraw(
            Frame frame,
            Account account,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(name = "ly-do", defaultValue = "") String reason) {
        if (reason.isBlank()) {
            response.setStatus(422);
            return page(frame, id, frame.t("territory.boundary.no-reason"));
        }
        boundaries.withdraw(boundaries.get(id).id(), account.displayName(), clock.instant(), reason.strip());
        return Redirect.to(ALL + "/" + id, Notice.success(frame.t("territory.boundary.withdrawn-done")));
    }

    private BoundarySetPage page(Frame frame, long id, @Nullable String error) {
        Boundaries.Set set = boundaries.get(id);
        Lineage lineage = lineages.current();
        Map<Long, Geometry> outlines = boundaries.ofSet(id);
        List<Area> areas = outlines.keySet().stream().map(lineage::get).toList();
        return new BoundarySetPage(frame, set, plain(areas, outlines, true), error);
    }

    private BoundaryDraftPage page(Frame frame, BoundaryDraft draft) {
        BoundaryDraft.State.Looked looked = draft.looked();
        AreaDrawing drawing = null;
        if (looked != null) {
            Map<Long, Geometry> outlines = new java.util.HashMap<>();
            looked.matched().shapes().forEach((area, shape) -> outlines.put(area.id(), shape));
            drawing = plain(List.copyOf(looked.matched().shapes().keySet()), outlines, false);
        }
        return new BoundaryDraftPage(frame, draft, drawing);
    }

    private static AreaDrawing plain(List<Area> areas, Map<Long, Geometry> outlines, boolean links) {
        return AreaDrawing.of(
                areas,
                outlines,
                List.of(),
                new AreaDrawing.Style(
                        area -> area.name() + " (" + area.code() + ")",
                        area -> 0,
                        area -> links ? "/dia-ban/" + area.key() : ""));
    }
}

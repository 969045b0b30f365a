package vn.theo.check.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.theo.access.ForEveryone;
import vn.theo.access.ForOffice;
import vn.theo.check.doubt.Doubt;
import vn.theo.check.doubt.Doubts;
import vn.theo.check.doubt.SettleDoubt;
import vn.theo.check.doubt.SettlementKind;
import vn.theo.site.Frame;
import vn.theo.site.NotFound;
import vn.theo.site.Notice;
import vn.theo.site.Redirect;
import vn.theo.site.Refusal;

@Controller
class DoubtPages {
    private final DoubtViews views;
    private final Doubts doubts;
    private final SettleDoubt settle;

    DoubtPages(DoubtViews views, Doubts doubts, SettleDoubt settle) {
        this.views = views;
        this.doubts = doubts;
        this.settle = settle;
    }

    @ForEveryone
    @GetMapping("/nghi-van")
    DoubtListPage list(
            Frame frame,
            @RequestParam(name = "loai", defaultValue = "") String kind,
            @RequestParam(name = "chi-tieu", defaultValue = "") String indicator,
            @RequestParam(name = "dia-ban", defaultValue = "") String area,
            @RequestParam(name = "trang-thai", defaultValue = "") String state,
            @RequestParam(name = "trang", defaultValue = "1") int page) {
        return views.list(frame, views.query(kind, indicator, area, state, page));
    }

    @ForEveryone
    @GetMapping("/nghi-van.csv")
    ResponseEntity<byte[]> download(
            Frame frame,
            @RequestParam(name = "loai", defaultValue = "") String kind,
            @RequestParam(name = "chi-tieu", defaultValue = "") String indicator,
            @RequestParam(name = "dia-ban", defaultValue = "") String area,
            @RequestParam(name = "trang-thai", defaultValue = "") String state) {
        DoubtQuery query = views.query(kind, indicator, area, state, 1);
        List<Doubt> all = doubts.listAll(query.filter(), views.eyes(frame));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"nghi-van.csv\"")
                .body(new DoubtTable(frame.texts(), views.names()).csv(all).getBytes(StandardCharsets.UTF_8));
    }

    @ForEveryone
    @GetMapping("/nghi-van/{id:[0-9]+}")
    DoubtPage show(
            Frame frame,
            @PathVariable long id,
            @RequestParam(name = "loai", defaultValue = "") String kind,
            @RequestParam(name = "chi-tieu", defaultValue = "") String indicator,
            @RequestParam(name = "dia-ban", defaultValue = "") String area,
            @RequestParam(name = "trang-thai", defaultValue = "") String state) {
        return views.show(frame, id, views.query(kind, indicator, area, state, 1), "", null, null);
    }

    /** The doubt that rests on a claim, for marks that know only the claim. */
    @ForEveryone
    @GetMapping("/nghi-van/nhan-dinh/{claimId:[0-9]+}")
    View ofClaim(@PathVariable long claimId) {
        return Redirect.to(
                doubts.findByClaim(claimId).map(id -> "/nghi-van/" + id).orElse("/nghi-van"));
    }

    @ForOffice
    @PostMapping("/nghi-van/{id:[0-9]+}/xu-ly")
    Object settle(
            Frame frame,
            @PathVariable long id,
            @RequestParam(name = "so-lieu", defaultValue = "") String fingerprint,
            @RequestParam(name = "cach", defaultValue = "") String kind,
            @RequestParam(name = "ly-do", defaultValue = "") String reason) {
        SettlementKind chosen = SettlementKind.findBySlug(kind).orElse(null);
        try {
            if (chosen == null) {
                throw new Refusal("check.settle.refused.kind");
            }
            long settlement = settle.settle(id, fingerprint, chosen, reason, by(frame));
            String done = frame.t("check.settle.done." + chosen.slug());
            return Redirect.to(
                    "/nghi-van/" + id, Notice.success(done).withUndo("/nghi-van/xu-ly/" + settlement + "/hoan-tac"));
        } catch (Refusal refusal) {
            DoubtQuery open = views.query("", "", "", "", 1);
            return views.show(frame, id, open, reason, chosen, refusal.in(frame.texts()));
        }
    }

    @ForOffice
    @PostMapping("/nghi-van/xu-ly/{settlementId:[0-9]+}/hoan-tac")
    View undo(Frame frame, @PathVariable long settlementId) {
        long doubt = settle.undo(settlementId, by(frame));
        return Redirect.to("/nghi-van/" + doubt, Notice.success(frame.t("check.settle.undone")));
    }

    private static String by(Frame frame) {
        if (frame.account() == null) {
            throw new NotFound("check.no-doubt", "");
        }
        return frame.account().displayName();
    }
}

package vn.theo.explore;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.theo.access.Account;
import vn.theo.access.ForEveryone;
import vn.theo.access.ForOffice;
import vn.theo.site.Frame;
import vn.theo.site.NotFound;
import vn.theo.site.Notice;
import vn.theo.site.Redirect;
import vn.theo.site.Refusal;

/** Views kept under a name: saved, listed, opened, renamed, deleted, and every change taken back. */
@Controller
class ViewPages {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_QUERY = 20_000;

    private final SavedViews views;

    ViewPages(SavedViews views) {
        this.views = views;
    }

    @ForEveryone
    @GetMapping("/so-lieu/da-luu")
    SavedViewsPage list(Frame frame) {
        return new SavedViewsPage(frame, views.list(!frame.signedIn()));
    }

    /** The address of a view stays; it leads to the page with everything that the last version holds. */
    @ForEveryone
    @GetMapping("/so-lieu/xem/{slug}")
    View open(Frame frame, @PathVariable String slug) {
        SavedView view = views.get(slug);
        if (view.deleted() || !view.open() && !frame.signedIn()) {
            throw new NotFound("explore.no-view", slug);
        }
        return Redirect.to(view.target() + "&khung=" + view.slug());
    }

    @ForOffice
    @PostMapping("/so-lieu/da-luu")
    View save(
            Frame frame,
            Account account,
            @RequestParam("ten") String name,
            @RequestParam("trang-xem") String page,
            @RequestParam("dia-chi") String query,
            @RequestParam(name = "cong-khai", defaultValue = "false") boolean open) {
        SavedView view = views.add(name(name), page(page), query(query), open, account.displayName());
        return Redirect.to(
                view.target() + "&khung=" + view.slug(),
                Notice.success(frame.t("explore.saved", view.name())).withUndo(undo(view)));
    }

    @ForOffice
    @PostMapping("/so-lieu/da-luu/{slug}")
    View change(
            Frame frame,
            Account account,
            @PathVariable String slug,
            @RequestParam("ten") String name,
            @RequestParam(name = "dia-chi", defaultValue = "") String query,
            @RequestParam(name = "cong-khai", defaultValue = "false") boolean open) {
        SavedView old = standing(slug);
        SavedView view = new SavedView(
                old.id(),
                slug,
                name(name),
                old.page(),
                query.isBlank() ? old.query() : query(query),
                open,
                false,
                0,
                account.displayName(),
                old.at());
        views.write(view, account.displayName());
        return Redirect.to(
                query.isBlank() ? "/so-lieu/da-luu" : view.target() + "&khung=" + slug,
                Notice.success(frame.t("explore.changed", view.name())).withUndo(undo(view)));
    }

    @ForOffice
    @PostMapping("/so-lieu/da-luu/{slug}/xoa")
    View delete(Frame frame, Account account, @PathVariable String slug) {
        SavedView view = standing(slug);
        views.write(deleted(view, true), account.displayName());
        return Redirect.to(
                "/so-lieu/da-luu",
                Notice.success(frame.t("explore.deleted", view.name())).withUndo(undo(view)));
    }

    /** Says again what the version before the last one said; a view that was only just saved goes. */
    @ForOffice
    @PostMapping("/so-lieu/da-luu/{slug}/hoan-tac")
    View undo(Frame frame, Account account, @PathVariable String slug) {
        SavedView view = views.get(slug);
        views.write(views.findBefore(view).orElse(deleted(view, true)), account.displayName());
        return Redirect.to("/so-lieu/da-luu", Notice.success(frame.t("explore.undone", view.name())));
    }

    private SavedView standing(String slug) {
        SavedView view = views.get(slug);
        if (view.deleted()) {
            throw new NotFound("explore.no-view", slug);
        }
        return view;
    }

    private static SavedView deleted(SavedView view, boolean deleted) {
        return new SavedView(
                view.id(),
                view.slug(),
                view.name(),
                view.page(),
                view.query(),
                view.open(),
                deleted,
                view.version(),
                view.by(),
                view.at());
    }

    private static String undo(SavedView view) {
        return "/so-lieu/da-luu/" + view.slug() + "/hoan-tac";
    }

    private static String name(String typed) {
        String name = typed.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Refusal("explore.refused.name", LONGEST_NAME);
        }
        return name;
    }

    private static String page(String page) {
        if (!page.equals("/so-lieu") && !page.equals("/so-sanh")) {
            throw new Refusal("explore.refused.page", page);
        }
        return page;
    }

    private static String query(String query) {
        if (query.isBlank() || query.length() > LONGEST_QUERY) {
            throw new Refusal("explore.refused.query", LONGEST_QUERY);
        }
        return query.strip();
    }
}

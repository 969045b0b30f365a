package vn.theo.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
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
import vn.theo.document.Proposal;
import vn.theo.document.Proposals;
import vn.theo.reading.OfficeWords;
import vn.theo.site.Frame;
import vn.theo.site.NotFound;
import vn.theo.site.Notice;
import vn.theo.site.Redirect;
import vn.theo.site.Refusal;

/** The desk's pages: each action answers a form with a redirect, and htmx with the card that it changed. */
@Controller
class DeskPages {
    private final DeskViews views;
    private final Proposals proposals;
    private final Decide decide;
    private final AcceptRest acceptRest;

    DeskPages(DeskViews views, Proposals proposals, Decide decide, AcceptRest acceptRest) {
        this.views = views;
        this.proposals = proposals;
        this.decide = decide;
        this.acceptRest = acceptRest;
    }

    @ForOffice
    @GetMapping("/tin-den/{id}")
    DeskPage show(Frame frame, Account account, @PathVariable long id) {
        return views.desk(id, frame, account, DeskViews.Open.nothing());
    }

    @ForOffice
    @GetMapping("/tin-den/{id}/de-xuat/{proposalId}")
    Object card(
            Frame frame,
            Account account,
            @PathVariable long id,
            @PathVariable long proposalId,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        require(id, proposalId);
        return htmx == null
                ? Redirect.to("/tin-den/" + id + "#p" + proposalId)
                : views.fragment(proposalId, frame, account, null);
    }

    @ForOffice
    @PostMapping("/tin-den/{id}/de-xuat/{proposalId}/xac-nhan")
    Object accept(
            Frame frame,
            Account account,
            @PathVariable long id,
            @PathVariable long proposalId,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            HttpServletResponse response) {
        require(id, proposalId);
        try {
            decide.accept(proposalId, frame.texts(), account.displayName());
        } catch (Decide.Unready cause) {
            response.setStatus(422);
            DeskViews.Open open = new DeskViews.Open(proposalId, null, cause.problems());
            return htmx == null ? views.desk(id, frame, account, open) : views.editing(frame, account, open);
        } catch (Refusal cause) {
            return refused(id, proposalId, cause.in(frame.texts()), frame, account, htmx);
        }
        return done(id, proposalId, frame, account, htmx, "desk.done.accepted");
    }

    @ForOffice
    @PostMapping("/tin-den/{id}/de-xuat/{proposalId}/loai")
    Object reject(
            Frame frame,
            Account account,
            @PathVariable long id,
            @PathVariable long proposalId,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        require(id, proposalId);
        return decided(
                () -> decide.reject(proposalId, frame.texts(), account.displayName()),
                id,
                proposalId,
                frame,
                account,
                htmx,
                "desk.done.rejected");
    }

    @ForOffice
    @PostMapping("/tin-den/{id}/de-xuat/{proposalId}/hoan-tac")
    Object undo(
            Frame frame,
            Account account,
            @PathVariable long id,
            @PathVariable long proposalId,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        require(id, proposalId);
        return decided(
                () -> decide.undo(proposalId, frame.texts(), account.displayName()),
                id,
                proposalId,
                frame,
                account,
                htmx,
                "desk.done.undone");
    }

    /** The corrections made before: used together, or one of them passed over. */
    @ForOffice
    @PostMapping("/tin-den/{id}/de-xuat/{proposalId}/goi-y")
    Object offered(
            Frame frame,
            Account account,
            @PathVariable long id,
            @PathVariable long proposalId,
            @RequestParam(name = "bo", defaultValue = "") String skipped,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            HttpServletResponse response) {
        require(id, proposalId);
        int bar = skipped.indexOf('|');
        try {
            if (bar > 0) {
                OfficeWords.Kind kind = OfficeWords.Kind.valueOf(skipped.substring(0, bar));
                decide.skipOffer(proposalId, kind, skipped.substring(bar + 1), frame.texts(), account.displayName());
            } else {
                decide.acceptOffered(proposalId, frame.texts(), account.displayName());
            }
        } catch (Decide.Unready cause) {
            response.setStatus(422);
            DeskViews.Open open = new DeskViews.Open(proposalId, null, cause.problems());
            return htmx == null ? views.desk(id, frame, account, open) : views.editing(frame, account, open);
        } catch (Refusal cause) {
            return refused(id, proposalId, cause.in(frame.texts()), frame, account, htmx);
        }
        return done(id, proposalId, frame, account, htmx, bar > 0 ? "desk.done.skipped" : "desk.done.edited");
    }

    /** Which words made a proposal. */
    @ForOffice
    @GetMapping("/tin-den/{id}/de-xuat/{proposalId}/vi-sao")
    Object why(
            Frame frame,
            Account account,
            @PathVariable long id,
            @PathVariable long proposalId,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        require(id, proposalId);
        return htmx == null
                ? views.desk(id, frame, account, DeskViews.Open.why(proposalId))
                : views.why(proposalId, frame, account);
    }

    @ForOffice
    @GetMapping("/tin-den/{id}/de-xuat/{proposalId}/sua")
    Object edit(
            Frame frame,
            Account account,
            @PathVariable long id,
            @PathVariable long proposalId,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        require(id, proposalId);
        DeskViews.Open open = new DeskViews.Open(proposalId, null, Map.of());
        return htmx == null ? views.desk(id, frame, account, open) : views.editing(frame, account, open);
    }

    @ForOffice
    @PostMapping("/tin-den/{id}/de-xuat/{proposalId}/sua")
    Object acceptEdited(
            Frame frame,
            Account account,
            @PathVariable long id,
            @PathVariable long proposalId,
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            HttpServletResponse response) {
        require(id, proposalId);
        FormInput input = new FormInput(typed, frame.texts());
        Map<String, String> problems;
        try {
            decide.acceptEdited(proposalId, input, frame.texts(), account.displayName());
            return done(id, proposalId, frame, account, htmx, "desk.done.edited");
        } catch (Decide.Unready cause) {
            problems = cause.problems();
        } catch (Refusal cause) {
            if (!proposals.get(proposalId).state().equals(vn.theo.document.ProposalState.PENDING)) {
                return refused(id, proposalId, cause.in(frame.texts()), frame, account, htmx);
            }
            problems = Map.of(DeskViews.WHOLE_FORM, cause.in(frame.texts()));
        }
        response.setStatus(422);
        DeskViews.Open open = new DeskViews.Open(proposalId, input, problems);
        return htmx == null ? views.desk(id, frame, account, open) : views.editing(frame, account, open);
    }

    @ForOffice
    @GetMapping("/tin-den/{id}/con-lai")
    RestPage askRest(
            Frame frame,
            Account account,
            @PathVariable long id,
            @RequestParam(name = "nhom", defaultValue = "") String group) {
        return views.rest(id, group(group), frame, account);
    }

    @ForOffice
    @PostMapping("/tin-den/{id}/con-lai")
    Object acceptRest(
            Frame frame,
            Account account,
            @PathVariable long id,
            @RequestParam(name = "nhom", defaultValue = "") String group) {
        views.requireDocument(id);
        AcceptRest.Outcome outcome = acceptRest.accept(id, group(group), frame.texts(), account.displayName());
        List<AcceptRest.Left> left = outcome.left();
        Notice notice = left.isEmpty()
                ? Notice.success(frame.t("desk.done.rest", String.valueOf(outcome.recorded())))
                : new Notice(
                        Notice.Tone.WARNING,
                        frame.t(
                                "desk.done.rest-left",
                                String.valueOf(outcome.recorded()),
                                String.valueOf(left.size()),
                                left.getFirst().reason()),
                        null);
        return Redirect.to(
                "/tin-den/" + id + (left.isEmpty() ? "" : "#p" + left.getFirst().proposalId()), notice);
    }

    private void require(long documentId, long proposalId) {
        Proposal proposal = proposals.get(proposalId);
        if (proposal.documentId() != documentId) {
            throw new NotFound("document.proposal-unknown", String.valueOf(proposalId));
        }
    }

    private Object done(long id, long proposalId, Frame frame, Account account, @Nullable String htmx, String key) {
        return htmx == null
                ? Redirect.to("/tin-den/" + id + "#p" + proposalId, Notice.success(frame.t(key)))
                : views.fragment(proposalId, frame, account, null);
    }

    /** Carries a decision out and shows the proposal as it stands then, or why it was refused. */
    private Object decided(
            Runnable decision,
            long id,
            long proposalId,
            Frame frame,
            Account account,
            @Nullable String htmx,
            String key) {
        try {
            decision.run();
        } catch (Refusal cause) {
            return refused(id, proposalId, cause.in(frame.texts()), frame, account, htmx);
        }
        return done(id, proposalId, frame, account, htmx, key);
    }

    private Object refused(
            long id, long proposalId, String message, Frame frame, Account account, @Nullable String htmx) {
        return htmx == null
                ? Redirect.to("/tin-den/" + id + "#p" + proposalId, Notice.error(message))
                : views.fragment(proposalId, frame, account, message);
    }

    static @Nullable Group group(String name) {
        return Arrays.stream(Group.values())
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}

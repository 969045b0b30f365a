package vn.theo.portal.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.theo.access.Account;
import vn.theo.access.ForEveryone;
import vn.theo.access.ForOffice;
import vn.theo.document.Documents;
import vn.theo.document.StoredDocument;
import vn.theo.portal.PublishDossier;
import vn.theo.programme.Dossiers;
import vn.theo.programme.Resolution;
import vn.theo.review.Meeting;
import vn.theo.review.Meetings;
import vn.theo.site.Frame;
import vn.theo.site.NotFound;
import vn.theo.site.Notice;
import vn.theo.site.Redirect;

/** The resolutions and their dossiers: everything for staff, what was published for the public. */
@Controller
class DossierPages {
    private final ReadDossier read;
    private final PublishDossier publish;
    private final Dossiers dossiers;
    private final Documents documents;
    private final Meetings meetings;

    DossierPages(ReadDossier read, PublishDossier publish, Dossiers dossiers, Documents documents, Meetings meetings) {
        this.read = read;
        this.publish = publish;
        this.dossiers = dossiers;
        this.documents = documents;
        this.meetings = meetings;
    }

    @ForEveryone
    @GetMapping("/nghi-quyet")
    DossiersPage list(Frame frame) {
        boolean forPublic = !frame.signedIn();
        return new DossiersPage(
                frame,
                read.listResolutions(forPublic).stream()
                        .map(resolution -> read.of(resolution, forPublic))
                        .toList());
    }

    @ForEveryone
    @GetMapping("/nghi-quyet/{slug:[a-z0-9-]+}")
    DossierPage show(Frame frame, @PathVariable String slug) {
        boolean forPublic = !frame.signedIn();
        return read.page(frame, find(slug, forPublic), forPublic, false);
    }

    @ForOffice
    @GetMapping("/nghi-quyet/{slug:[a-z0-9-]+}/cong-bo")
    DossierPreviewPage preview(Frame frame, @PathVariable String slug) {
        Resolution resolution = find(slug, false);
        List<DossierPreviewPage.Closed> closed = dossiers.documentsOf(resolution.id()).stream()
                .map(documents::get)
                .filter(document -> !document.openToPublic())
                .map(this::closed)
                .toList();
        return new DossierPreviewPage(frame, read.page(frame, resolution, true, true), closed);
    }

    private DossierPreviewPage.Closed closed(StoredDocument document) {
        Meeting meeting = meetings.findByDocument(document.id()).orElse(null);
        return new DossierPreviewPage.Closed(document, meeting);
    }

    @ForOffice
    @PostMapping("/nghi-quyet/{slug:[a-z0-9-]+}/cong-bo")
    View publish(
            Frame frame,
            Account account,
            @PathVariable String slug,
            @RequestParam(name = "document", required = false) @Nullable List<Long> documentIds) {
        Resolution resolution = find(slug, false);
        publish.publish(resolution, documentIds == null ? List.of() : documentIds, account.displayName());
        return Redirect.to(resolution.address(), Notice.success(frame.t("portal.dossier.published-now")));
    }

    @ForOffice
    @PostMapping("/nghi-quyet/{slug:[a-z0-9-]+}/rut")
    View withdraw(Frame frame, Account account, @PathVariable String slug, @RequestParam String reason) {
        Resolution resolution = find(slug, false);
        publish.withdraw(resolution, account.displayName(), reason);
        return Redirect.to(resolution.address(), Notice.success(frame.t("portal.dossier.withdrawn-now")));
    }

    private Resolution find(String slug, boolean forPublic) {
        return read.find(slug, forPublic).orElseThrow(() -> new NotFound("portal.unknown.resolution"));
    }
}

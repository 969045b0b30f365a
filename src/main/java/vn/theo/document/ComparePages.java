package vn.theo.document;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.theo.access.ForOffice;
import vn.theo.document.likeness.Alignment;
import vn.theo.document.likeness.Likeness;
import vn.theo.document.likeness.Wording;
import vn.theo.site.Frame;

@Controller
class ComparePages {
    private final Documents documents;
    private final PlaceReprint placeReprint;

    ComparePages(Documents documents, PlaceReprint placeReprint) {
        this.documents = documents;
        this.placeReprint = placeReprint;
    }

    @ForOffice
    @GetMapping("/van-ban/{id}/doi-chieu/{other}")
    ComparePage compare(
            Frame frame,
            @PathVariable long id,
            @PathVariable long other,
            @RequestParam(name = "ca-bai", defaultValue = "false") boolean all) {
        StoredDocument left = documents.get(id);
        StoredDocument right = documents.get(other);
        Wording one = Wording.of(placeReprint.running(id));
        Wording two = Wording.of(placeReprint.running(other));
        return new ComparePage(
                frame,
                left,
                right,
                Likeness.of(one, two),
                Alignment.of(one, two).rows(),
                all);
    }
}

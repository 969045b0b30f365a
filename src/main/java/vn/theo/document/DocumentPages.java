package vn.theo.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.theo.access.ForEveryone;
import vn.theo.kernel.Span;
import vn.theo.reading.ShownText;
import vn.theo.site.Frame;
import vn.theo.site.NotFound;

@Controller
class DocumentPages {
    private static final long QUOTED = 1;

    private final Documents documents;

    DocumentPages(Documents documents) {
        this.documents = documents;
    }

    @ForEveryone
    @GetMapping("/van-ban/{id}")
    Object show(
            Frame frame,
            @PathVariable long id,
            @RequestParam(name = "tu", required = false) @Nullable Integer from,
            @RequestParam(name = "den", required = false) @Nullable Integer to) {
        StoredDocument document =
                documents.find(id).orElseThrow(() -> new NotFound("document.unknown", String.valueOf(id)));
        if (!document.openToPublic() && !frame.signedIn()) {
            throw new NotFound("document.closed");
        }
        ShownText shown = documents.shown(document);
        List<MarkedText.Mark> marks = from == null || to == null || from < 0 || to <= from
                ? List.of()
                : List.of(new MarkedText.Mark(QUOTED, shown.shown(new Span(from, to))));
        return new DocumentPage(
                frame,
                document,
                MarkedText.of(shown.text(), marks).lines(),
                documents.findFrame(id).orElse(null));
    }
}

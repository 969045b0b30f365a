package vn.theo.document;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.theo.access.ForOffice;
import vn.theo.site.NotFound;

/** Hands the office the file of a text exactly as it came, always as a download and never to be opened by the browser. */
@Controller
class OriginalFiles {
    private final Documents documents;
    private final Originals originals;

    OriginalFiles(Documents documents, Originals originals) {
        this.documents = documents;
        this.originals = originals;
    }

    @ForOffice
    @GetMapping("/van-ban/{id}/tep-goc")
    ResponseEntity<byte[]> download(@PathVariable long id) {
        StoredDocument document = documents.get(id);
        byte[] bytes =
                originals.findFile(id).orElseThrow(() -> new NotFound("document.original-unknown", String.valueOf(id)));
        String name = document.fileName().isBlank() ? "van-ban-" + id : document.fileName();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes);
    }
}

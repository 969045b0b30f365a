package vn.theo.territory.load;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.theo.access.Account;
import vn.theo.access.ForEveryone;
import vn.theo.access.ForOffice;
import vn.theo.site.Frame;
import vn.theo.site.NotFound;
import vn.theo.site.Notice;
import vn.theo.site.Redirect;

/** Tables of areas in and out: sent, looked at, written, given out. */
@Controller
class AreaImportPages {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final int MOST_FILES = 10;
    private static final int EARLIER = 20;

    private final AreaImports imports;
    private final ImportAreas importAreas;
    private final ExportAreas exportAreas;
    private final Clock clock;

    AreaImportPages(AreaImports imports, ImportAreas importAreas, ExportAreas exportAreas, Clock clock) {
        this.imports = imports;
        this.importAreas = importAreas;
        this.exportAreas = exportAreas;
        this.clock = clock;
    }

    @ForOffice
    @GetMapping("/dia-ban/nap")
    AreaImportPage form(Frame frame) {
        return page(frame, null, null, "");
    }

    @ForOffice
    @PostMapping("/dia-ban/nap")
    Object send(
            Frame frame,
            Account account,
            HttpServletResponse response,
            @RequestParam(name = "tep") List<MultipartFile> sent,
            @RequestParam(name = "can-cu", defaultValue = "") String basis)
            throws IOException {
        List<SentFile> files = new ArrayList<>();
        for (MultipartFile file : sent) {
            if (!file.isEmpty()) {
                String name = file.getOriginalFilename();
                files.add(new SentFile(name == null || name.isBlank() ? "?" : name, file.getBytes()));
            }
        }
        if (files.isEmpty() || files.size() > MOST_FILES) {
            response.setStatus(422);
            return page(frame, null, frame.t("territory.import.no-file", MOST_FILES), basis);
        }
        long id = imports.add(files, basis.strip(), account.displayName(), clock.instant());
        return Redirect.to("/dia-ban/nap/" + id);
    }

    @ForOffice
    @GetMapping("/dia-ban/nap/{id:\\d+}")
    AreaImportPage show(Frame frame, @PathVariable long id) {
        return page(frame, sent(id), null, "");
    }

    @ForOffice
    @GetMapping("/dia-ban/nap/{id:\\d+}/bao-cao.csv")
    ResponseEntity<byte[]> report(Frame frame, @PathVariable long id) {
        return csv("bao-cao-nap-dia-ban.csv", preview(sent(id)).csv(frame.texts()));
    }

    @ForOffice
    @PostMapping("/dia-ban/nap/{id:\\d+}")
    @Transactional
    public Object write(Frame frame, Account account, @PathVariable long id) {
        AreaImports.Sent sent = sent(id);
        ImportAreas.Outcome outcome = importAreas.load(imports.files(id), sent.basis(), account.displayName());
        Long act = outcome.act();
        ImportReport report = outcome.report();
        if (act == null) {
            return Redirect.to(
                    "/dia-ban/nap/" + id,
                    Notice.error(
                            frame.t(report.isRefused() ? "territory.import.refused" : "territory.import.nothing")));
        }
        if (sent.act() == null) {
            imports.markWritten(id, act, report);
        }
        return Redirect.to(
                "/dia-ban/nap/" + id,
                Notice.success(frame.t("territory.import.done", report.added(), report.corrected(), report.changes())));
    }

    @ForEveryone
    @GetMapping("/dia-ban/bang.csv")
    ResponseEntity<byte[]> areas() {
        return csv("dia-ban.csv", exportAreas.areas());
    }

    @ForEveryone
    @GetMapping("/dia-ban/bien-dong.csv")
    ResponseEntity<byte[]> changes() {
        return csv("bien-dong-dia-ban.csv", exportAreas.changes());
    }

    private AreaImports.Sent sent(long id) {
        return imports.find(id).orElseThrow(() -> new NotFound("territory.import.unknown", String.valueOf(id)));
    }

    private ImportReport preview(AreaImports.Sent sent) {
        return importAreas.preview(imports.files(sent.id()), sent.basis());
    }

    private AreaImportPage page(Frame frame, AreaImports.@Nullable Sent sent, @Nullable String error, String basis) {
        return new AreaImportPage(
                frame,
                sent == null ? null : told(frame, sent, preview(sent)),
                imports.list(EARLIER).stream()
                        .map(other -> told(frame, other, null))
                        .toList(),
                error,
                basis);
    }

    private static AreaImportPage.SentTables told(Frame frame, AreaImports.Sent sent, @Nullable ImportReport report) {
        return new AreaImportPage.SentTables(
                sent.id(),
                String.join(", ", sent.files()),
                sent.by(),
                frame.texts().dateTime(sent.at()),
                sent.act() != null,
                report);
    }

    private static ResponseEntity<byte[]> csv(String name, String text) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}

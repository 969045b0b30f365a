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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import vn.theo.access.Account;
import vn.theo.access.ForEveryone;
import vn.theo.access.ForOffice;
import vn.theo.site.Frame;
import vn.theo.site.Redirect;

/** Tables of areas in and out: sent, looked at, written, given out. */
@Controller
class AreaImportPages {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final int MOST_FILES = 10;
    private static final long MOST_BYTES = 60L << 20;
    private static final int EARLIER = 20;

    private final AreaImports imports;
    private final AreaImportRuns runs;
    private final ExportAreas exportAreas;
    private final Clock clock;

    AreaImportPages(AreaImports imports, AreaImportRuns runs, ExportAreas exportAreas, Clock clock) {
        this.imports = imports;
        this.runs = runs;
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
        long bytes = 0;
        for (MultipartFile file : sent) {
            if (!file.isEmpty()) {
                String name = file.getOriginalFilename();
                bytes += file.getSize();
                files.add(new SentFile(name == null || name.isBlank() ? "?" : name, file.getBytes()));
            }
        }
        String wrong = files.isEmpty() || files.size() > MOST_FILES
                ? frame.t("territory.import.no-file", MOST_FILES)
                : bytes > MOST_BYTES ? frame.t("territory.import.too-large", MOST_BYTES >> 20) : null;
        if (wrong != null) {
            response.setStatus(422);
            return page(frame, null, wrong, basis);
        }
        long id = imports.add(files, basis.strip(), account.displayName(), clock.instant());
        return Redirect.to("/dia-ban/nap/" + id);
    }

    @ForOffice
    @GetMapping("/dia-ban/nap/{id:\\d+}")
    AreaImportPage show(Frame frame, @PathVariable long id) {
        return page(frame, sent(id), null, "");
    }

    /** What the page shows of an import, alone, while it is worked on. */
    @ForOffice
    @GetMapping("/dia-ban/nap/{id:\\d+}/trang-thai")
    AreaImportFragment state(Frame frame, @PathVariable long id) {
        return new AreaImportFragment(page(frame, sent(id), null, ""));
    }

    @ForOffice
    @GetMapping("/dia-ban/nap/{id:\\d+}/bao-cao.csv")
    Object report(Frame frame, @PathVariable long id) {
        ImportReport report = runs.look(sent(id)).report();
        return report == null
                ? Redirect.to("/dia-ban/nap/" + id)
                : csv("bao-cao-nap-dia-ban.csv", report.csv(frame.texts()));
    }

    @ForOffice
    @PostMapping("/dia-ban/nap/{id:\\d+}")
    View write(Account account, @PathVariable long id) {
        runs.write(sent(id), account.displayName());
        return Redirect.to("/dia-ban/nap/" + id);
    }

    /** Reads the tables again after a failure. */
    @ForOffice
    @PostMapping("/dia-ban/nap/{id:\\d+}/kiem-tra")
    View readAgain(@PathVariable long id) {
        runs.readAgain(sent(id));
        return Redirect.to("/dia-ban/nap/" + id);
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
        return imports.get(id);
    }

    private AreaImportPage page(Frame frame, AreaImports.@Nullable Sent sent, @Nullable String error, String basis) {
        return new AreaImportPage(
                frame,
                sent == null ? null : told(frame, sent),
                sent == null ? null : runs.look(sent).state(),
                sent != null
                        ? List.of()
                        : imports.list(EARLIER).stream()
                                .map(other -> told(frame, other))
                                .toList(),
                error,
                basis);
    }

    private static AreaImportPage.SentTables told(Frame frame, AreaImports.Sent sent) {
        return new AreaImportPage.SentTables(
                sent.id(),
                String.join(", ", sent.files()),
                sent.by(),
                frame.texts().dateTime(sent.at()),
                sent.act() != null);
    }

    private static ResponseEntity<byte[]> csv(String name, String text) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}

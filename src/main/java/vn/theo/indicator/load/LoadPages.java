package vn.theo.indicator.load;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.theo.access.Account;
import vn.theo.access.ForOffice;
import vn.theo.indicator.Indicators;
import vn.theo.site.Frame;
import vn.theo.site.NotFound;
import vn.theo.site.Notice;
import vn.theo.site.Redirect;
import vn.theo.site.Refusal;
import vn.theo.site.Texts;
import vn.theo.territory.Lineages;

/** Sending tables of figures, looking at what they would bring, and loading them. */
@Controller
class LoadPages {
    private final UploadedTables uploads;
    private final LoadHistory history;
    private final TemplateTable template;
    private final Indicators indicators;
    private final Lineages lineages;

    LoadPages(
            UploadedTables uploads,
            LoadHistory history,
            TemplateTable template,
            Indicators indicators,
            Lineages lineages) {
        this.uploads = uploads;
        this.history = history;
        this.template = template;
        this.indicators = indicators;
        this.lineages = lineages;
    }

    @ForOffice
    @GetMapping("/nap-so-lieu")
    LoadPage show(Frame frame, @RequestParam(name = "trang", defaultValue = "1") String page) {
        return page(frame, LoadForm.empty(), null, page.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(page)) : 1);
    }

    private LoadPage page(Frame frame, LoadForm typed, @Nullable String error, int page) {
        return new LoadPage(
                frame,
                typed,
                error,
                uploads.list(),
                history.list(LoadPage.SIZE, (page - 1) * LoadPage.SIZE),
                history.count(),
                page);
    }

    @ForOffice
    @PostMapping("/nap-so-lieu")
    Object receive(
            Frame frame,
            Account account,
            HttpServletResponse response,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> typed)
            throws IOException {
        LoadForm form = LoadForm.of(typed);
        try {
            if (file == null || file.isEmpty()) {
                throw new Refusal("indicator.load.no-file");
            }
            String name = file.getOriginalFilename();
            LoadOptions options = form.options(name == null ? "" : name, account.displayName());
            try (InputStream content = file.getInputStream()) {
                return Redirect.to(
                        uploads.receive(content, file.getSize(), options).address());
            }
        } catch (Refusal refused) {
            response.setStatus(422);
            return page(frame, form, refused.in(frame.texts()), 1);
        }
    }

    @ForOffice
    @GetMapping("/nap-so-lieu/tep/{id}")
    Object upload(Frame frame, @PathVariable String id) {
        return uploads.find(id)
                .<Object>map(upload -> page(frame, upload))
                .orElseGet(() -> Redirect.to("/nap-so-lieu", Notice.error(frame.t("indicator.load.gone"))));
    }

    @ForOffice
    @GetMapping("/nap-so-lieu/tep/{id}/trang-thai")
    UploadFragment state(Frame frame, @PathVariable String id) {
        return new UploadFragment(page(frame, get(id)));
    }

    private UploadPage page(Frame frame, UploadedTable upload) {
        return new UploadPage(frame, upload, LoadForm.of(upload.options()), indicators.current(), lineages.current());
    }

    private UploadedTable get(String id) {
        return uploads.find(id).orElseThrow(() -> new NotFound("indicator.load.gone"));
    }

    @ForOffice
    @PostMapping("/nap-so-lieu/tep/{id}/doc-lai")
    Object readAgain(Frame frame, Account account, @PathVariable String id, @RequestParam Map<String, String> typed) {
        UploadedTable upload = get(id);
        try {
            uploads.readAgain(
                    upload, LoadForm.of(typed).options(upload.options().fileName(), account.displayName()));
            return Redirect.to(upload.address());
        } catch (Refusal refused) {
            return Redirect.to(upload.address(), Notice.error(refused.in(frame.texts())));
        }
    }

    @ForOffice
    @PostMapping("/nap-so-lieu/tep/{id}/nap")
    Object confirm(
            @PathVariable String id,
            @RequestParam(name = "giu-dong-dung", defaultValue = "false") boolean keepGoodRows) {
        UploadedTable upload = get(id);
        if (upload.state() instanceof UploadedTable.State.Previewed) {
            uploads.confirm(upload, keepGoodRows);
        }
        return Redirect.to(upload.address());
    }

    @ForOffice
    @PostMapping("/nap-so-lieu/tep/{id}/bo")
    Object forget(Frame frame, @PathVariable String id) {
        UploadedTable upload = get(id);
        if (upload.isWorking()) {
            return Redirect.to(upload.address(), Notice.error(frame.t("indicator.load.still-working")));
        }
        uploads.forget(upload);
        return Redirect.to("/nap-so-lieu");
    }

    @ForOffice
    @GetMapping("/nap-so-lieu/tep/{id}/tu-choi.{format:csv|xlsx}")
    ResponseEntity<byte[]> refused(Texts texts, @PathVariable String id, @PathVariable String format) {
        LoadReport report = get(id).report();
        if (report == null) {
            throw new NotFound("indicator.load.gone");
        }
        return LoadApi.refusedFile(RefusedTable.rows(report.header(), report.refused(), texts), format);
    }

    @ForOffice
    @GetMapping("/nap-so-lieu/mau.csv")
    ResponseEntity<byte[]> templateTable() {
        return ResponseEntity.ok()
                .contentType(LoadApi.CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mau-so-lieu.csv\"")
                .body(template.csv());
    }

    @ForOffice
    @GetMapping("/nap-so-lieu/mau.xlsx")
    ResponseEntity<byte[]> templateSheet(Texts texts) {
        return ResponseEntity.ok()
                .contentType(LoadApi.SHEET)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mau-so-lieu.xlsx\"")
                .body(template.sheet(texts));
    }
}

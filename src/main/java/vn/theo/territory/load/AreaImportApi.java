package vn.theo.territory.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.theo.access.Account;
import vn.theo.access.ForOffice;
import vn.theo.kernel.Json;
import vn.theo.site.Frame;
import vn.theo.site.Texts;

/** Takes tables of areas in from programs, described in docs/user/api.md: all files of a request are one country. */
@Controller
class AreaImportApi {
    private final AreaImports imports;
    private final ImportAreas importAreas;
    private final WriteImport writeImport;
    private final Clock clock;

    AreaImportApi(AreaImports imports, ImportAreas importAreas, WriteImport writeImport, Clock clock) {
        this.imports = imports;
        this.importAreas = importAreas;
        this.writeImport = writeImport;
        this.clock = clock;
    }

    @ForOffice
    @PostMapping(path = "/api/dia-ban/nap", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<byte[]> load(
            Frame frame,
            Account account,
            @RequestParam(name = "tep") List<MultipartFile> sent,
            @RequestParam(name = "can-cu", defaultValue = "") String basis,
            @RequestParam(name = "xem-truoc", defaultValue = "false") boolean preview)
            throws IOException {
        List<SentFile> files = new ArrayList<>();
        for (MultipartFile file : sent) {
            String name = file.getOriginalFilename();
            files.add(new SentFile(name == null || name.isBlank() ? "?" : name, file.getBytes()));
        }
        ImportReport report = importAreas.preview(files, basis.strip());
        if (!preview && !report.isRefused() && report.isNews()) {
            long id = imports.add(files, basis.strip(), account.displayName(), clock.instant());
            report = writeImport
                    .write(imports.get(id), account.displayName(), ImportProgress.UNWATCHED)
                    .report();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(json(report, frame.texts()).getBytes(StandardCharsets.UTF_8));
    }

    private static String json(ImportReport report, Texts texts) {
        StringBuilder out = new StringBuilder("{\"rows\":").append(report.rows());
        out.append(",\"added\":").append(report.added());
        out.append(",\"corrected\":").append(report.corrected());
        out.append(",\"unchanged\":").append(report.unchanged());
        out.append(",\"changes\":").append(report.changes());
        out.append(",\"errors\":").append(report.count(Finding.Weight.ERROR));
        out.append(",\"warnings\":").append(report.count(Finding.Weight.WARNING));
        out.append(",\"written\":").append(report.written());
        out.append(",\"findings\":[");
        String comma = "";
        for (Finding finding : report.findings()) {
            out.append(comma).append("{\"weight\":\"").append(finding.weight()).append("\",\"file\":");
            Json.string(out, finding.file());
            out.append(",\"line\":").append(finding.line());
            Json.string(out.append(",\"what\":"), finding.what(texts));
            Json.string(out.append(",\"whatToDo\":"), finding.advice(texts));
            out.append('}');
            comma = ",";
        }
        return out.append("]}").toString();
    }
}
